package id.pendopo.performance.organisation;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for pairs of whom each decides on the other's work within a period. Only who ever decides can be of such a pair, so only their
 * chains are asked, on the days on which something changes.
 */
final class Reciprocity {
    static final LegalSource SOURCE = LegalSource.ownDecision(
            "Dua pegawai tidak saling menyetujui pekerjaan dalam satu periode, juga berantai melalui Plt, Plh atau pelimpahan");
    private static final int LONGEST = 366;

    private final Organisation organisation;

    Reciprocity(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Finding> within(Validity days) {
        LocalDate last = days.until()
                .filter(until -> until.isBefore(days.from().plusDays(LONGEST)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "reciprocity: a period of at most 366 days is asked for; give its end"));
        Set<EmployeeId> deciders = deciders(Validity.of(days.from(), last));
        Map<EmployeeId, Set<EmployeeId>> decidedBy = new HashMap<>();
        for (LocalDate day : organisation.changes(days)) {
            Roster roster = organisation.on(day);
            for (EmployeeId owner : deciders) {
                roster.approversOf(owner)
                        .first()
                        .employee()
                        .ifPresent(one -> decidedBy
                                .computeIfAbsent(owner, any -> new HashSet<>())
                                .add(one));
            }
        }
        Map<String, Finding> found = new TreeMap<>();
        decidedBy.forEach((owner, approvers) -> approvers.stream()
                .filter(approver -> owner.compareTo(approver) < 0
                        && Optional.ofNullable(decidedBy.get(approver))
                                .filter(back -> back.contains(owner))
                                .isPresent())
                .forEach(approver -> found.put(
                        owner + " " + approver,
                        Finding.block("performance.RECIPROCAL_APPROVAL")
                                .at("assignments")
                                .found(owner + " " + approver)
                                .source(SOURCE))));
        return new ArrayList<>(found.values());
    }

    /** Who holds a position above another, or decides for somebody, in these days. */
    private Set<EmployeeId> deciders(Validity days) {
        Set<PositionCode> superiors = new HashSet<>();
        organisation.above().values().forEach(many -> many.forEach(one -> superiors.add(one.superior())));
        Set<EmployeeId> deciders = new HashSet<>();
        for (PositionCode superior : superiors) {
            organisation.holders().getOrDefault(superior, List.of()).stream()
                    .filter(one -> one.days().overlaps(days))
                    .forEach(one -> deciders.add(one.employee()));
        }
        organisation
                .delegations()
                .values()
                .forEach(many -> many.stream()
                        .filter(one -> Validity.of(one.first(), one.last()).overlaps(days))
                        .forEach(one -> deciders.add(one.to())));
        return deciders;
    }
}
