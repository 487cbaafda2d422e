package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at a whole register and says everything at once. */
final class RegisterLint {
    private final List<Agency> agencies;
    private final Map<Code, Agency> byCode = new HashMap<>();
    private final List<ValueFlaw> flaws = new ArrayList<>();

    RegisterLint(AgencyRegister register) {
        this.agencies = register.agencies();
    }

    List<ValueFlaw> lint() {
        for (int i = 0; i < agencies.size(); i++) {
            Agency agency = agencies.get(i);
            if (byCode.putIfAbsent(agency.code(), agency) != null) {
                flaws.add(CategoryProblem.AGENCY_TWICE.at("/" + i + "/code", agency.code()));
            }
        }
        Set<Code> told = new HashSet<>();
        for (int i = 0; i < agencies.size(); i++) {
            superior(agencies.get(i), "/" + i);
            circle(agencies.get(i), "/" + i, told);
        }
        exactlyOne(AgencyKind.REGION_HEAD);
        exactlyOne(AgencyKind.INSPECTORATE);
        if (agencies.stream().noneMatch(agency -> agency.kind() == AgencyKind.HIGHER_TIER)) {
            flaws.add(CategoryProblem.KIND_MISSING.at("", AgencyKind.HIGHER_TIER));
        }
        return List.copyOf(flaws);
    }

    private void superior(Agency agency, String at) {
        Optional<Code> superior = agency.superior();
        if (superior.isEmpty()) {
            if (!agency.kind().isTop()) {
                flaws.add(CategoryProblem.SUPERIOR_MISSING.at(at, agency.code()));
            }
            return;
        }
        Agency above = byCode.get(superior.get());
        if (above == null) {
            flaws.add(CategoryProblem.SUPERIOR_UNKNOWN.at(at + "/superior", agency.code(), superior.get()));
        } else if (above.kind() == AgencyKind.OUTSIDE && agency.kind() != AgencyKind.OUTSIDE) {
            flaws.add(CategoryProblem.SUPERIOR_OUTSIDE.at(at + "/superior", agency.code(), superior.get()));
        } else if (agency.kind() == AgencyKind.REGION_HEAD && above.kind() != AgencyKind.HIGHER_TIER) {
            flaws.add(CategoryProblem.HEAD_UNDER.at(at + "/superior", agency.code(), superior.get()));
        }
    }

    /** Told once for each circle, at the first of its members. */
    private void circle(Agency start, String at, Set<Code> told) {
        Set<Code> path = new HashSet<>();
        Agency now = start;
        while (path.add(now.code()) && !told.contains(now.code())) {
            Agency above = now.superior().map(byCode::get).orElse(null);
            if (above == null) {
                return;
            }
            if (above.code().equals(start.code())) {
                flaws.add(CategoryProblem.SUPERIOR_CIRCLE.at(at + "/superior", start.code()));
                told.addAll(path);
                return;
            }
            now = above;
        }
    }

    private void exactlyOne(AgencyKind kind) {
        List<Agency> found =
                agencies.stream().filter(agency -> agency.kind() == kind).toList();
        if (found.isEmpty()) {
            flaws.add(CategoryProblem.KIND_MISSING.at("", kind));
        } else if (found.size() > 1) {
            Agency second = found.get(1);
            flaws.add(CategoryProblem.KIND_TWICE.at("/" + agencies.lastIndexOf(second) + "/kind", second.code(), kind));
        }
    }
}
