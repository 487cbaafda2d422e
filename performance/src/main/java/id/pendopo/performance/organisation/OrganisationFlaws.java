package id.pendopo.performance.organisation;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Looks for what contradicts itself in an organisation; each list of one key is short, so that nothing is compared with everything. */
final class OrganisationFlaws {
    private static final LegalSource SHAPE = LegalSource.ownDecision(
            "Satu jabatan mempunyai satu atasan langsung, satu pegawai satu jabatan definitif, tanpa lingkaran");

    private final Organisation organisation;
    private final PersonnelPolicy policy;
    private final List<Finding> flaws = new ArrayList<>();

    OrganisationFlaws(Organisation organisation, PersonnelPolicy policy) {
        this.organisation = organisation;
        this.policy = policy;
    }

    List<Finding> all() {
        units();
        positions();
        supervisions();
        assignments();
        delegations();
        flaws.sort(Comparator.comparing(Finding::code)
                .thenComparing(one -> one.found().orElse("")));
        return List.copyOf(flaws);
    }

    private void units() {
        organisation.units().forEach((code, entries) -> {
            twice(entries, Unit::days, "performance.UNIT_TWICE", "units", code);
            for (Unit unit : entries) {
                unit.parent().ifPresent(parent -> known(parent, "units", unit.code()));
            }
        });
        circles(organisation.units(), Unit::parent, Unit::days, "performance.UNIT_CIRCLE", "units");
        organisation.duties().forEach(duty -> {
            known(duty.unit(), "duties", duty.code());
            duty.position().ifPresent(position -> known(position, "duties", duty.code()));
        });
    }

    private void positions() {
        organisation.positions().forEach((code, entries) -> {
            twice(entries, Position::days, "performance.POSITION_TWICE", "positions", code);
            entries.forEach(position -> known(position.unit(), "positions", code));
        });
        organisation.top().ifPresent(top -> known(top, "top", top));
    }

    private void supervisions() {
        organisation.above().forEach((code, entries) -> {
            known(code, "supervisions", code);
            entries.forEach(one -> known(one.superior(), "supervisions", code));
            twice(entries, Supervision::days, "performance.TWO_SUPERVISORS", "supervisions", code);
        });
        circles(
                organisation.above(),
                one -> Optional.of(one.superior()),
                Supervision::days,
                "performance.SUPERVISION_CIRCLE",
                "supervisions");
    }

    private void assignments() {
        organisation.held().forEach((employee, entries) -> {
            entries.forEach(one -> known(one.position(), "assignments", employee));
            twice(definitive(entries), Assignment::days, "performance.TWO_POSITIONS", "assignments", employee);
        });
        organisation.holders().forEach((code, entries) -> {
            boolean leading = organisation.positions().getOrDefault(code, List.of()).stream()
                    .anyMatch(position -> position.family().isStructural());
            if (leading) {
                twice(definitive(entries), Assignment::days, "performance.TWO_HOLDERS", "assignments", code);
            }
        });
    }

    private static List<Assignment> definitive(List<Assignment> entries) {
        return entries.stream()
                .filter(one -> one.kind() == AssignmentKind.DEFINITIVE)
                .toList();
    }

    private void delegations() {
        int longest = policy.delegationDays().value();
        organisation
                .delegations()
                .forEach((from, entries) -> entries.forEach(one -> {
                    if (one.days() > longest) {
                        flaws.add(Finding.block("performance.DELEGATION_LONG")
                                .at("delegations")
                                .found(from)
                                .expected(Relation.AT_MOST, longest)
                                .source(policy.delegationDays().source()));
                    }
                    if (one.to().equals(from)) {
                        flaw("performance.DELEGATION_TO_SELF", "delegations", from);
                    }
                    boolean passedOn = organisation.delegations().getOrDefault(one.to(), List.of()).stream()
                            .anyMatch(next -> Validity.of(next.first(), next.last())
                                    .overlaps(Validity.of(one.first(), one.last())));
                    if (passedOn && !one.to().equals(from)) {
                        // Each decides for himself only: the second delegation carries nothing of the first.
                        flaws.add(Finding.warn("performance.DELEGATION_PASSED_ON")
                                .at("delegations")
                                .found(one.to())
                                .source(policy.delegationDays().source()));
                    }
                }));
    }

    private void known(UnitCode unit, String where, Object of) {
        if (!organisation.units().containsKey(unit)) {
            flaws.add(Finding.block("performance.UNIT_UNKNOWN")
                    .at(where)
                    .found(of)
                    .expected(Relation.EQUAL, unit)
                    .source(SHAPE));
        }
    }

    private void known(PositionCode position, String where, Object of) {
        if (!organisation.positions().containsKey(position)) {
            flaws.add(Finding.block("performance.POSITION_UNKNOWN")
                    .at(where)
                    .found(of)
                    .expected(Relation.EQUAL, position)
                    .source(SHAPE));
        }
    }

    /** Sorted by their first days, only neighbours need be compared to find that any two overlap. */
    private <T> void twice(List<T> entries, Function<T, Validity> days, String code, String where, Object key) {
        List<Validity> sorted = entries.stream()
                .map(days)
                .sorted(Comparator.comparing(Validity::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                flaw(code, where, key);
                return;
            }
        }
    }

    /**
     * A circle is closed on the first day of one of its ties: from each tie the others are followed up as they are on that day. Ties that
     * came one after the other are none.
     */
    private <K extends Comparable<K>, V> void circles(
            Map<K, List<V>> index,
            Function<V, Optional<K>> next,
            Function<V, Validity> days,
            String code,
            String where) {
        Set<K> told = new HashSet<>();
        index.forEach((start, entries) -> entries.forEach(tie -> {
            LocalDate day = days.apply(tie).from();
            TreeSet<K> path = new TreeSet<>(List.of(start));
            Optional<K> now = next.apply(tie);
            while (now.isPresent() && path.add(now.get())) {
                now = index.getOrDefault(now.get(), List.of()).stream()
                        .filter(one -> days.apply(one).isOn(day))
                        .findFirst()
                        .flatMap(next);
            }
            if (now.filter(start::equals).isPresent() && told.add(path.first())) {
                flaw(code, where, path.first());
            }
        }));
    }

    private void flaw(String code, String where, Object found) {
        flaws.add(Finding.block(code).at(where).found(found).source(SHAPE));
    }
}
