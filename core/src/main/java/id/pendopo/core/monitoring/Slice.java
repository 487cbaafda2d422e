package id.pendopo.core.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.util.Optional;

/**
 * Which part of the cases a figure is of (<i>irisan data</i>): all of the region, those of a unit, those of a kecamatan, or both. A
 * closed case, {@link FlowMeaning#wholeFrom}, is in no part but the whole.
 *
 * @param agency the responsible unit
 * @param kecamatan where the cases are about; a code of six digits
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Slice(Optional<Code> agency, Optional<RegionCode> kecamatan) {
    /** All cases of the region. */
    public static final Slice ALL = new Slice(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the place is no kecamatan */
    public Slice {
        if (kecamatan.filter(place -> place.level() != RegionLevel.DISTRICT).isPresent()) {
            throw new IllegalArgumentException("slice: the place is no kecamatan; give a code of six digits");
        }
    }

    /** The cases of this unit. */
    public static Slice ofAgency(Code agency) {
        return new Slice(Optional.of(agency), Optional.empty());
    }

    /** The cases about this kecamatan. */
    public static Slice ofKecamatan(RegionCode kecamatan) {
        return new Slice(Optional.empty(), Optional.of(kecamatan));
    }

    boolean holds(Count count) {
        return (agency.isEmpty() || agency.equals(count.unit()))
                && (kecamatan.isEmpty() || kecamatan.equals(count.kecamatan()));
    }
}
