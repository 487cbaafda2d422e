package id.pendopo.performance.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.performance.employee.Validity;
import java.util.Optional;

/**
 * A unit of the region (<i>perangkat daerah atau unit kerja</i>): an office, or a secretariat, division, section or technical unit of one.
 *
 * @param code its code
 * @param name what it is called
 * @param parent the unit it belongs to; empty for one that belongs to none
 * @param days when it exists
 */
public record Unit(
        UnitCode code,
        Text name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> parent,
        Validity days) {}
