package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at all routes beside the tree and the register, and says everything at once. */
final class RouteLint {
    private final AgencyRegister agencies;
    private final List<CategoryPath> paths;
    private final List<AgencyRoute> routes;
    private final Set<Subject> seen = new HashSet<>();
    private final List<ValueFlaw> flaws = new ArrayList<>();

    private record Subject(Code code, Optional<RegionCode> area) {}

    RouteLint(CategoryPolicy policy) {
        this.agencies = policy.agencies().value();
        this.paths = policy.tree().value().paths();
        this.routes = policy.routes().routes();
    }

    List<ValueFlaw> lint() {
        Set<RegionCode> provinces = new HashSet<>();
        for (int i = 0; i < routes.size(); i++) {
            AgencyRoute route = routes.get(i);
            String at = "/" + i;
            subject(route, at);
            if (agencies.find(route.agency()).isEmpty()) {
                flaws.add(CategoryProblem.AGENCY_UNKNOWN.at(at + "/agency", route.subject(), route.agency()));
            }
            if (route.areas().isEmpty() && !seen.add(new Subject(route.subject(), Optional.empty()))) {
                flaws.add(CategoryProblem.ROUTE_TWICE.at(at, route.subject(), "-"));
            }
            for (RegionCode area : route.areas()) {
                area(route, area, at);
                provinces.add(area.province());
            }
        }
        if (provinces.size() > 1) {
            flaws.add(CategoryProblem.AREAS_APART.at("", provinces.size()));
        }
        return List.copyOf(flaws);
    }

    private void subject(AgencyRoute route, String at) {
        List<CategoryPath> named = paths.stream()
                .filter(path -> path.subjects().contains(route.subject()))
                .toList();
        if (named.isEmpty()) {
            flaws.add(CategoryProblem.SUBJECT_UNKNOWN.at(at + "/subject", route.subject()));
        } else if (named.stream().allMatch(path -> path.leaf().isSupervisory())) {
            flaws.add(CategoryProblem.SUPERVISORY_ROUTED.at(at + "/subject", route.subject()));
        }
    }

    private void area(AgencyRoute route, RegionCode area, String at) {
        if (area.level() == RegionLevel.PROVINCE) {
            flaws.add(CategoryProblem.AREA_WIDE.at(at + "/areas", route.subject(), area));
        }
        if (!seen.add(new Subject(route.subject(), Optional.of(area)))) {
            flaws.add(CategoryProblem.ROUTE_TWICE.at(at + "/areas", route.subject(), area));
        }
    }
}
