package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which officers met which applicants more often than lots would bring them together (<i>laporan pasangan petugas dan pemohon</i>): for
 * the inspectorate, from envelopes only. It accuses nobody; a pair that stands out is looked at by a person.
 *
 * @param from first day, included
 * @param to last day, included
 * @param pairs the most surprising first; then by role, officer and applicant
 */
public record PairReport(LocalDate from, LocalDate to, List<PairCount> pairs) {
    /** The most files of one role that a report counts, so that its exact ratios stay exact. */
    public static final int FILES_LIMIT = 100_000;

    private record Pair(Code role, PersonRef officer, PersonRef applicant) {}

    private record One(Code role, PersonRef person) {}

    /** Copies what it is given. */
    public PairReport {
        pairs = List.copyOf(pairs);
    }

    /**
     * The report on what was seen in this period.
     *
     * @throws IllegalArgumentException if there are too many files; take a shorter period
     */
    public static PairReport of(Collection<PairSighting> sightings, LocalDate from, LocalDate to) {
        Map<Pair, Integer> together = new HashMap<>();
        Map<One, Set<String>> ofApplicant = new HashMap<>();
        Map<One, Set<String>> ofOfficer = new HashMap<>();
        Map<Code, Set<String>> all = new HashMap<>();
        for (PairSighting one : sightings) {
            if (one.on().isBefore(from) || one.on().isAfter(to)) {
                continue;
            }
            String file = one.caseId().value();
            all.computeIfAbsent(one.role(), role -> new HashSet<>()).add(file);
            ofOfficer
                    .computeIfAbsent(new One(one.role(), one.officer()), who -> new HashSet<>())
                    .add(file);
            for (PersonRef applicant : one.applicants()) {
                ofApplicant
                        .computeIfAbsent(new One(one.role(), applicant), who -> new HashSet<>())
                        .add(file);
                together.merge(new Pair(one.role(), one.officer(), applicant), 1, Integer::sum);
            }
        }
        if (all.values().stream().anyMatch(files -> files.size() > FILES_LIMIT)) {
            throw new IllegalArgumentException(
                    "pair report: more than %d files of one role; take a shorter period".formatted(FILES_LIMIT));
        }
        List<PairCount> pairs = new ArrayList<>();
        together.forEach((pair, times) -> pairs.add(new PairCount(
                pair.role(),
                pair.officer(),
                pair.applicant(),
                times,
                count(ofApplicant, new One(pair.role(), pair.applicant())),
                count(ofOfficer, new One(pair.role(), pair.officer())),
                all.getOrDefault(pair.role(), Set.of()).size())));
        pairs.sort(Comparator.comparing(PairCount::surprise)
                .reversed()
                .thenComparing(PairCount::role)
                .thenComparing(PairCount::officer)
                .thenComparing(PairCount::applicant));
        return new PairReport(from, to, pairs);
    }

    /** The pairs that met at least so often and more often than lots would bring, at most so many. */
    public List<PairCount> standingOut(int together, int most) {
        return pairs.stream()
                .filter(pair -> pair.together() >= together && !pair.excess().isNegative())
                .limit(most)
                .toList();
    }

    private static int count(Map<One, Set<String>> files, One who) {
        return files.getOrDefault(who, Set.of()).size();
    }
}
