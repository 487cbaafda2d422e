package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.organisation.UnitCode;
import java.util.Optional;

/**
 * The hours of a unit that has others than the rest (<i>jam kerja perangkat daerah</i>).
 *
 * @param unit which unit
 * @param pattern its week; empty where only its zone differs
 * @param time its zone; empty where it is the region's
 */
public record UnitHours(
        UnitCode unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> pattern,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<IndonesianTime> time) {}
