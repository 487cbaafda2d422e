package id.pendopo.performance.leave;

import static id.pendopo.core.finding.Finding.block;
import static id.pendopo.core.finding.Finding.warn;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.law.PerformanceLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a leave may be granted, and whether absences go together (<i>pemeriksaan cuti</i>). Immutable and thread-safe. */
public final class LeaveRules {
    private static final LegalSource ONE_AT_A_TIME =
            LegalSource.ownDecision("Satu hari hanya punya satu sebab tidak hadir");

    private final LeaveEntitlements entitlements;

    private LeaveRules(LeaveEntitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** By these entitlements. */
    public static LeaveRules of(LeaveEntitlements entitlements) {
        return new LeaveRules(entitlements);
    }

    /** What does not go together among absences and duties of one person: an end before its start, two on one day. */
    public static List<Finding> periods(List<LeaveGrant> leaves, List<OfficialDuty> duties) {
        if (leaves.isEmpty() && duties.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            LeaveGrant leave = leaves.get(i);
            reversed("leaves[" + i + "]", leave.first(), leave.last()).ifPresent(findings::add);
            for (int k = 0; k < i; k++) {
                if (leave.overlaps(leaves.get(k))) {
                    findings.add(overlap("performance.LEAVE_OVERLAP", "leaves[" + i + "]", leave.first(), true));
                }
            }
        }
        for (int i = 0; i < duties.size(); i++) {
            OfficialDuty duty = duties.get(i);
            reversed("duties[" + i + "]", duty.first(), duty.last()).ifPresent(findings::add);
            for (LeaveGrant leave : leaves) {
                if (!duty.last().isBefore(leave.first()) && !leave.last().isBefore(duty.first())) {
                    findings.add(overlap("performance.DUTY_ON_LEAVE", "duties[" + i + "]", duty.first(), false));
                }
            }
        }
        return findings;
    }

    /** Why this leave may not be granted, all of it at once. */
    public List<Finding> check(LeaveGrant leave, LeaveFacts facts) {
        Optional<Finding> reversed = reversed("leave", leave.first(), leave.last());
        if (reversed.isPresent()) {
            return List.of(reversed.get());
        }
        List<Finding> findings = new ArrayList<>();
        if (facts.granted().stream().anyMatch(leave::overlaps)) {
            findings.add(overlap("performance.LEAVE_OVERLAP", "leave", leave.first(), true));
        }
        Optional<LeaveEntitlement> found = leave.absence().kind().flatMap(entitlements::find);
        if (found.isEmpty()) {
            return findings;
        }
        LeaveEntitlement entitlement = found.get();
        service(leave, facts, entitlement).ifPresent(findings::add);
        switch (entitlement.kind()) {
            case ANNUAL -> annual(leave, facts, entitlement, findings);
            case LONG -> longLeave(leave, facts, entitlement, findings);
            default -> longest(leave, facts, entitlement).ifPresent(findings::add);
        }
        return findings;
    }

    private static void annual(
            LeaveGrant leave, LeaveFacts facts, LeaveEntitlement entitlement, List<Finding> findings) {
        if (!facts.calendar().covers(leave.first().getYear())
                || !facts.calendar().covers(leave.last().getYear())) {
            findings.add(block("performance.CALENDAR_MISSING")
                    .at("calendar")
                    .expected(Relation.PRESENT, leave.last().getYear())
                    .source(entitlement.source()));
            return;
        }
        for (int year = leave.first().getYear(); year <= leave.last().getYear(); year++) {
            int taken = workingDays(leave, year, facts.calendar());
            for (LeaveGrant earlier : facts.granted()) {
                if (earlier.absence() == AbsenceClass.ANNUAL) {
                    taken += workingDays(earlier, year, facts.calendar());
                }
                if (earlier.absence() == AbsenceClass.LONG && touches(earlier, year)) {
                    findings.add(afterLong(year, entitlement));
                }
            }
            int most = entitlement.longest().amount() + facts.carriedOver();
            if (facts.remotePlace()) {
                most += entitlement.extension().map(Term::amount).orElse(0);
            }
            if (taken > most) {
                findings.add(block("performance.LEAVE_TOO_LONG")
                        .at("leave")
                        .found(taken)
                        .expected(Relation.AT_MOST, most)
                        .mend(entitlement.kind(), entitlement.longest())
                        .source(entitlement.source()));
            }
        }
    }

    private static void longLeave(
            LeaveGrant leave, LeaveFacts facts, LeaveEntitlement entitlement, List<Finding> findings) {
        longest(leave, facts, entitlement).ifPresent(findings::add);
        int year = leave.first().getYear();
        if (facts.granted().stream().anyMatch(one -> one.absence() == AbsenceClass.ANNUAL && touches(one, year))) {
            findings.add(afterLong(year, entitlement));
        }
    }

    private static Finding afterLong(int year, LeaveEntitlement entitlement) {
        return block("performance.LEAVE_LONG_AND_ANNUAL")
                .at("leave")
                .found(year)
                .source(entitlement.source());
    }

    private static Optional<Finding> service(LeaveGrant leave, LeaveFacts facts, LeaveEntitlement entitlement) {
        return entitlement
                .afterService()
                .map(term -> facts.inServiceSince().plusMonths(term.amount()))
                .filter(leave.first()::isBefore)
                .map(first -> block("performance.LEAVE_TOO_EARLY")
                        .at("leave.first")
                        .found(leave.first())
                        .expected(Relation.AT_LEAST, first)
                        .mend(entitlement.kind())
                        .source(entitlement.source()));
    }

    private static Optional<Finding> longest(LeaveGrant leave, LeaveFacts facts, LeaveEntitlement entitlement) {
        LocalDate last = end(begun(leave, facts), entitlement.longest());
        if (facts.extended() && entitlement.extension().isPresent()) {
            last = end(last.plusDays(1), entitlement.extension().get());
        }
        return leave.last().isAfter(last)
                ? Optional.of(block("performance.LEAVE_TOO_LONG")
                        .at("leave.last")
                        .found(leave.last())
                        .expected(Relation.AT_MOST, last)
                        .mend(entitlement.kind(), entitlement.longest())
                        .source(entitlement.source()))
                : Optional.empty();
    }

    /** The first day of the leaves of that kind that this one goes on from: or else two letters would give twice the longest. */
    private static LocalDate begun(LeaveGrant leave, LeaveFacts facts) {
        LocalDate first = leave.first();
        boolean further = true;
        while (further) {
            further = false;
            for (LeaveGrant one : facts.granted()) {
                if (one.absence().kind().equals(leave.absence().kind())
                        && !one.last().isBefore(one.first())
                        && one.last().isBefore(first)
                        && isUnbroken(one.last(), first, facts.calendar())) {
                    first = one.first();
                    further = true;
                }
            }
        }
        return first;
    }

    private static boolean isUnbroken(LocalDate last, LocalDate next, WorkingCalendar calendar) {
        return last.plusDays(1).equals(next)
                || calendar.covers(last.getYear())
                        && calendar.covers(next.getYear())
                        && next.getYear() - last.getYear() < 2
                        && calendar.workingDaysIn(last, next.minusDays(1)) == 0;
    }

    /** The last day of what begins on this day and is so long; terms of working days are those of annual leave alone. */
    private static LocalDate end(LocalDate first, Term term) {
        return term.unit() == TermUnit.MONTHS
                ? first.plusMonths(term.amount()).minusDays(1)
                : first.plusDays(term.amount() - 1L);
    }

    private static int workingDays(LeaveGrant leave, int year, WorkingCalendar calendar) {
        LocalDate from = later(leave.first(), LocalDate.of(year, 1, 1));
        LocalDate to = earlier(leave.last(), LocalDate.of(year, 12, 31));
        return to.isBefore(from) ? 0 : calendar.workingDaysIn(from.minusDays(1), to);
    }

    private static boolean touches(LeaveGrant leave, int year) {
        return leave.first().getYear() <= year && leave.last().getYear() >= year;
    }

    private static Optional<Finding> reversed(String where, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? Optional.of(block("performance.ABSENCE_REVERSED")
                        .at(where)
                        .found(last)
                        .expected(Relation.AT_LEAST, first)
                        .source(PerformanceLaw.LEAVE))
                : Optional.empty();
    }

    private static Finding overlap(String code, String where, LocalDate first, boolean refuses) {
        return (refuses ? block(code) : warn(code)).at(where).found(first).source(ONE_AT_A_TIME);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
