package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where reports of one subject go (<i>penyaluran menurut kategori dan wilayah</i>).
 *
 * @param subject the code of a leaf, a category or a group
 * @param areas in which districts or wards; empty for everywhere
 * @param agency to whom
 */
public record AgencyRoute(Code subject, Set<RegionCode> areas, Code agency) {
    /** The most areas of one route. */
    public static final int LIMIT = 500;

    /** @throws IllegalArgumentException if there are too many areas */
    public AgencyRoute {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        if (areas.size() > LIMIT) {
            throw new IllegalArgumentException("route of %s: %d areas, at most %d; name districts instead of wards"
                    .formatted(subject, areas.size(), LIMIT));
        }
    }

    /** Everywhere. */
    public static AgencyRoute everywhere(Code subject, Code agency) {
        return new AgencyRoute(subject, Set.of(), agency);
    }
}
