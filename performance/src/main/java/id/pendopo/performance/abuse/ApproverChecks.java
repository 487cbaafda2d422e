package id.pendopo.performance.abuse;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.performance.employee.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks over those who approve. Pure. */
final class ApproverChecks {
    private static final int PERMILLE = 1_000;

    private final AbusePolicy policy;
    private final ZoneOffset offset;

    ApproverChecks(AbusePolicy policy, ZoneOffset offset) {
        this.policy = policy;
        this.offset = offset;
    }

    /** At night, or so many in so short a time that nobody read them. */
    List<AbuseFlag> hasty(Collection<WorkTrace> traces) {
        List<AbuseFlag> flags = new ArrayList<>();
        byApprover(traces).values().forEach(approved -> {
            List<WorkTrace> night =
                    approved.stream().filter(trace -> isNight(at(trace))).toList();
            if (!night.isEmpty()) {
                flags.add(AbuseFlag.of(AbuseCheck.HASTY_APPROVAL, night, night.size(), 0));
            }
            bulk(approved).ifPresent(flags::add);
        });
        return flags;
    }

    private boolean isNight(Instant instant) {
        LocalTime time = instant.atOffset(offset).toLocalTime();
        LocalTime from = policy.nightFrom().value();
        LocalTime until = policy.nightUntil().value();
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    private Optional<AbuseFlag> bulk(List<WorkTrace> approved) {
        int most = policy.bulkApprovals().value();
        Duration within = Duration.ofSeconds(policy.bulkSeconds().value());
        for (int last = most - 1; last < approved.size(); last++) {
            int first = last - most + 1;
            if (Duration.between(at(approved.get(first)), at(approved.get(last)))
                            .compareTo(within)
                    <= 0) {
                return Optional.of(
                        AbuseFlag.of(AbuseCheck.HASTY_APPROVAL, approved.subList(first, last + 1), most, most - 1L));
            }
        }
        return Optional.empty();
    }

    /** Many approvals over months, and never a minute taken away. */
    List<AbuseFlag> neverReduced(Collection<WorkTrace> traces) {
        List<AbuseFlag> flags = new ArrayList<>();
        int most = policy.unreducedEntries().value();
        byApprover(traces).values().forEach(approved -> {
            boolean never = approved.stream().allMatch(trace -> minutes(trace) == trace.claimed());
            long months = approved.stream()
                    .map(trace -> trace.work().month())
                    .distinct()
                    .count();
            if (never
                    && approved.size() >= most
                    && months >= policy.unreducedMonths().value()) {
                flags.add(AbuseFlag.of(AbuseCheck.NEVER_REDUCED, approved, approved.size(), most - 1L));
            }
        });
        return flags;
    }

    /** People who approve each other in one month, directly or in a ring: each ring once, with the entries within it. */
    List<AbuseFlag> reciprocal(Collection<WorkTrace> traces) {
        Map<YearMonth, List<WorkTrace>> byMonth = new TreeMap<>();
        traces.stream()
                .filter(trace -> trace.approval().isPresent())
                .sorted(Comparator.comparing(trace -> trace.entry().value()))
                .forEach(trace -> byMonth.computeIfAbsent(trace.work().month(), month -> new ArrayList<>())
                        .add(trace));
        List<AbuseFlag> flags = new ArrayList<>();
        byMonth.values().forEach(month -> {
            Map<PersonRef, Set<PersonRef>> whom = new TreeMap<>();
            month.forEach(trace -> whom.computeIfAbsent(by(trace), key -> new TreeSet<>())
                    .add(trace.person().toPerson()));
            for (Set<PersonRef> ring : rings(whom)) {
                List<WorkTrace> within = month.stream()
                        .filter(trace -> ring.contains(by(trace))
                                && ring.contains(trace.person().toPerson()))
                        .toList();
                flags.add(AbuseFlag.of(AbuseCheck.RECIPROCAL_APPROVAL, within, ring.size(), 1));
            }
        });
        return flags;
    }

    /** Those who reach each other; a person who approves himself is a ring of his own. */
    private static List<Set<PersonRef>> rings(Map<PersonRef, Set<PersonRef>> whom) {
        Map<PersonRef, Set<PersonRef>> reached = new TreeMap<>();
        whom.keySet().forEach(one -> reached.put(one, reach(one, whom)));
        List<Set<PersonRef>> rings = new ArrayList<>();
        Set<PersonRef> told = new TreeSet<>();
        reached.forEach((one, all) -> {
            if (all.contains(one) && told.add(one)) {
                Set<PersonRef> ring = new TreeSet<>();
                ring.add(one);
                for (PersonRef other : all) {
                    if (reached.getOrDefault(other, Set.of()).contains(one)) {
                        ring.add(other);
                    }
                }
                told.addAll(ring);
                rings.add(ring);
            }
        });
        return rings;
    }

    private static Set<PersonRef> reach(PersonRef from, Map<PersonRef, Set<PersonRef>> whom) {
        Set<PersonRef> seen = new TreeSet<>();
        Deque<PersonRef> open = new ArrayDeque<>(whom.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            PersonRef next = open.pop();
            if (seen.add(next)) {
                open.addAll(whom.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** Two people of one approver whose totals are nearly the same in so many months in a row. */
    List<AbuseFlag> equalTotals(Collection<MonthTotal> totals) {
        Map<PersonRef, Map<EmployeeId, Map<YearMonth, Long>>> byApprover = new TreeMap<>();
        totals.forEach(total -> byApprover
                .computeIfAbsent(total.approver(), key -> new TreeMap<>())
                .computeIfAbsent(total.person(), key -> new HashMap<>())
                .put(total.month(), total.minutes()));
        List<AbuseFlag> flags = new ArrayList<>();
        byApprover.values().forEach(people -> {
            List<EmployeeId> all = List.copyOf(people.keySet());
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    pair(all.get(i), all.get(j), people).ifPresent(flags::add);
                }
            }
        });
        return flags;
    }

    private Optional<AbuseFlag> pair(EmployeeId one, EmployeeId other, Map<EmployeeId, Map<YearMonth, Long>> people) {
        Map<YearMonth, Long> mine = people.getOrDefault(one, Map.of());
        Map<YearMonth, Long> yours = people.getOrDefault(other, Map.of());
        int most = policy.equalMonths().value();
        int row = 0;
        Optional<YearMonth> before = Optional.empty();
        for (YearMonth month : new TreeSet<>(mine.keySet())) {
            Optional<Long> his = Optional.ofNullable(yours.get(month));
            boolean follows =
                    before.map(last -> last.plusMonths(1).equals(month)).orElse(true);
            boolean equal = his.isPresent() && areEqual(mine.getOrDefault(month, 0L), his.get());
            row = equal ? (follows ? row + 1 : 1) : 0;
            before = Optional.of(month);
            if (row >= most) {
                return Optional.of(new AbuseFlag(
                        AbuseCheck.EQUAL_TOTALS, List.of(one, other), List.of(), Optional.empty(), row, most - 1L));
            }
        }
        return Optional.empty();
    }

    private boolean areEqual(long a, long b) {
        long larger = Math.max(a, b);
        return larger > 0
                && Math.abs(a - b) * PERMILLE <= larger * policy.equalPermille().value();
    }

    private static Map<PersonRef, List<WorkTrace>> byApprover(Collection<WorkTrace> traces) {
        Map<PersonRef, List<WorkTrace>> all = new TreeMap<>();
        traces.stream()
                .filter(trace -> trace.approval().isPresent())
                .sorted(Comparator.comparing(ApproverChecks::at)
                        .thenComparing(trace -> trace.entry().value()))
                .forEach(trace ->
                        all.computeIfAbsent(by(trace), key -> new ArrayList<>()).add(trace));
        return all;
    }

    private static PersonRef by(WorkTrace trace) {
        return trace.approval().orElseThrow().by();
    }

    private static Instant at(WorkTrace trace) {
        return trace.approval().orElseThrow().at();
    }

    private static int minutes(WorkTrace trace) {
        return trace.approval().orElseThrow().minutes();
    }
}
