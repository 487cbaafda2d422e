package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.util.List;
import java.util.Optional;

/**
 * Where reports go by what they are about and where it is (<i>tabel penyaluran</i>). The narrower area comes first, and within one area the
 * narrower subject; a leaf's own agency comes last [D]. Immutable and thread-safe.
 *
 * @param routes in any order, at most {@value #LIMIT}
 */
public record AgencyRouting(@JsonValue List<AgencyRoute> routes) {
    /** The most routes. */
    public static final int LIMIT = 5_000;

    /** No route: every leaf names its agency. */
    public static final AgencyRouting NONE = new AgencyRouting(List.of());

    private static final List<RegionLevel> NARROWEST_FIRST =
            List.of(RegionLevel.VILLAGE, RegionLevel.DISTRICT, RegionLevel.REGENCY);

    /** @throws IllegalArgumentException if there are too many */
    public AgencyRouting {
        routes = List.copyOf(routes);
        if (routes.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "routing: %d routes, at most %d; route groups and districts".formatted(routes.size(), LIMIT));
        }
    }

    /** These routes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyRouting of(List<AgencyRoute> routes) {
        return new AgencyRouting(routes);
    }

    /**
     * To whom a report of this leaf goes; empty where neither a route nor the leaf says so.
     *
     * @param place the ward, district or regency where it is, if that is known
     */
    public Optional<RoutedAgency> route(CategoryPath path, Optional<RegionCode> place) {
        for (RegionLevel level : NARROWEST_FIRST) {
            Optional<RegionCode> area = place.flatMap(code -> code.at(level));
            Optional<RoutedAgency> found = area.flatMap(code -> in(path, code));
            if (found.isPresent()) {
                return found;
            }
        }
        return everywhere(path)
                .or(() -> path.leaf()
                        .service()
                        .agency()
                        .map(agency -> new RoutedAgency(agency, path.leaf().code(), Optional.empty())));
    }

    /** What a route without an area says of this leaf. */
    Optional<RoutedAgency> everywhere(CategoryPath path) {
        for (Code subject : path.subjects()) {
            for (AgencyRoute route : routes) {
                if (route.subject().equals(subject) && route.areas().isEmpty()) {
                    return Optional.of(new RoutedAgency(route.agency(), subject, Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<RoutedAgency> in(CategoryPath path, RegionCode area) {
        for (Code subject : path.subjects()) {
            for (AgencyRoute route : routes) {
                if (route.subject().equals(subject) && route.areas().contains(area)) {
                    return Optional.of(new RoutedAgency(route.agency(), subject, Optional.of(area)));
                }
            }
        }
        return Optional.empty();
    }
}
