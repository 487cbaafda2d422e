package id.pendopo.performance.abuse;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.performance.activity.Evidence;
import id.pendopo.performance.employee.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks over what comes again: words, proofs, and days entered in one sitting. Pure. */
final class RepeatChecks {
    private static final int PERCENT = 100;
    private static final Comparator<WorkTrace> BY_ENTRY = Comparator.comparing((WorkTrace trace) -> trace.enteredAt())
            .thenComparing(trace -> trace.entry().value());

    private final AbusePolicy policy;

    RepeatChecks(AbusePolicy policy) {
        this.policy = policy;
    }

    /** The same words on many of the last days, or nearly the same in most entries: one flag, with every entry concerned. */
    List<AbuseFlag> words(List<WorkTrace> traces) {
        Map<String, List<WorkTrace>> byText = new TreeMap<>();
        traces.forEach(trace -> text(trace)
                .ifPresent(text ->
                        byText.computeIfAbsent(text, key -> new ArrayList<>()).add(trace)));
        List<AbuseFlag> flags = new ArrayList<>();
        Set<LocalDate> lastDays = lastDays(traces);
        int most = policy.repeatDays().value();
        byText.values().forEach(same -> {
            List<WorkTrace> recent = same.stream()
                    .filter(trace -> lastDays.contains(trace.work().date()))
                    .toList();
            long days =
                    recent.stream().map(trace -> trace.work().date()).distinct().count();
            if (days >= most) {
                flags.add(AbuseFlag.of(AbuseCheck.REPEATED_TEXT, recent, days, most - 1L));
            }
        });
        return flags.isEmpty() ? alike(byText) : flags;
    }

    /** The last days on which anything was entered, so that leave does not hide a habit. */
    private Set<LocalDate> lastDays(List<WorkTrace> traces) {
        TreeSet<LocalDate> days = new TreeSet<>();
        traces.forEach(trace -> days.add(trace.work().date()));
        while (days.size() > policy.repeatSpan().value()) {
            days.pollFirst();
        }
        return days;
    }

    private List<AbuseFlag> alike(Map<String, List<WorkTrace>> byText) {
        List<TextLikeness> texts =
                byText.keySet().stream().map(TextLikeness::new).toList();
        List<List<WorkTrace>> groups = List.copyOf(byText.values());
        Set<Integer> repeated = new TreeSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (isOnSeveralDays(groups.get(i))) {
                repeated.add(i);
            }
            for (int j = i + 1; j < groups.size(); j++) {
                if (texts.get(i)
                                .isAtLeast(
                                        texts.get(j), policy.likenessPercent().value())
                        && isOnSeveralDays(joined(groups.get(i), groups.get(j)))) {
                    repeated.add(i);
                    repeated.add(j);
                }
            }
        }
        List<WorkTrace> concerned = new ArrayList<>();
        repeated.forEach(index -> concerned.addAll(groups.get(index)));
        concerned.sort(Comparator.comparing((WorkTrace trace) -> trace.work().date())
                .thenComparing(trace -> trace.entry().value()));
        long all = groups.stream().mapToLong(List::size).sum();
        long share = all == 0 ? 0 : concerned.size() * (long) PERCENT / all;
        int limit = policy.likeSharePercent().value();
        return all >= policy.likeLeastEntries().value() && concerned.size() * (long) PERCENT >= limit * all
                ? List.of(AbuseFlag.of(AbuseCheck.REPEATED_TEXT, concerned, share, limit - 1L))
                : List.of();
    }

    private static List<WorkTrace> joined(List<WorkTrace> some, List<WorkTrace> others) {
        List<WorkTrace> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean isOnSeveralDays(List<WorkTrace> traces) {
        return traces.stream()
                        .map(trace -> trace.work().date())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** The same words, or the same file or link, by several people. */
    List<AbuseFlag> acrossPeople(Collection<WorkTrace> traces) {
        Map<String, List<WorkTrace>> byKey = new TreeMap<>();
        for (WorkTrace trace : ordered(traces)) {
            text(trace)
                    .ifPresent(text -> byKey.computeIfAbsent("text " + text, key -> new ArrayList<>())
                            .add(trace));
            proofs(trace)
                    .forEach(proof -> byKey.computeIfAbsent(proof, key -> new ArrayList<>())
                            .add(trace));
        }
        int most = policy.sharedPeople().value();
        List<AbuseFlag> flags = new ArrayList<>();
        byKey.values().forEach(same -> {
            Set<EmployeeId> people = new HashSet<>();
            same.forEach(trace -> people.add(trace.person()));
            if (people.size() >= most) {
                flags.add(AbuseFlag.of(AbuseCheck.SHARED_TEXT, same, people.size(), most - 1L));
            }
        });
        return flags;
    }

    /** One file or link that proves several entries. */
    List<AbuseFlag> evidence(List<WorkTrace> traces) {
        Map<String, List<WorkTrace>> byProof = new LinkedHashMap<>();
        for (WorkTrace trace : traces) {
            proofs(trace)
                    .forEach(proof -> byProof.computeIfAbsent(proof, key -> new ArrayList<>())
                            .add(trace));
        }
        int most = policy.evidenceUses().value();
        return byProof.values().stream()
                .filter(same -> same.size() >= most)
                .map(same -> AbuseFlag.of(AbuseCheck.EVIDENCE_REUSED, same, same.size(), most - 1L))
                .toList();
    }

    /** Work of many days entered within a short time; the first such sitting is told, with all that belongs to it. */
    List<AbuseFlag> backFilling(List<WorkTrace> traces) {
        List<WorkTrace> byEntry = ordered(traces);
        Duration sitting = Duration.ofMinutes(policy.backfillMinutes().value());
        int most = policy.backfillDays().value();
        List<AbuseFlag> flags = new ArrayList<>();
        int first = 0;
        while (first < byEntry.size()) {
            Instant end = byEntry.get(first).enteredAt().plus(sitting);
            int after = first;
            Set<LocalDate> days = new TreeSet<>();
            while (after < byEntry.size() && !byEntry.get(after).enteredAt().isAfter(end)) {
                days.add(byEntry.get(after).work().date());
                after++;
            }
            if (days.size() >= most) {
                flags.add(AbuseFlag.of(AbuseCheck.BACK_FILLING, byEntry.subList(first, after), days.size(), most - 1L));
                first = after;
            } else {
                first++;
            }
        }
        return flags;
    }

    private static List<WorkTrace> ordered(Collection<WorkTrace> traces) {
        List<WorkTrace> all = new ArrayList<>(traces);
        all.sort(BY_ENTRY);
        return all;
    }

    private static Optional<String> text(WorkTrace trace) {
        return trace.work()
                .output()
                .description()
                .filter(words -> !words.isErased())
                .map(words -> TextLikeness.normalise(words.reveal()))
                .filter(text -> !text.isEmpty());
    }

    /** The proofs of one entry, each once; keys of a comparison that leave it by no way. */
    private static Set<String> proofs(WorkTrace trace) {
        Set<String> proofs = new TreeSet<>();
        for (Evidence one : trace.work().evidence()) {
            one.file().ifPresent(file -> proofs.add("file " + file.sha256()));
            one.link()
                    .filter(link -> !link.isErased())
                    .map(PersonalText::reveal)
                    .ifPresent(link -> proofs.add("link " + link.strip()));
        }
        return proofs;
    }
}
