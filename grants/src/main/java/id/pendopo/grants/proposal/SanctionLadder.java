package id.pendopo.grants.proposal;

import java.util.List;

/**
 * The ladder of sanctions (<i>tahapan sanksi</i>). Permendagri 32/2011 Pasal 41 [S] only says that there are sanctions; the rungs
 * are local. Immutable and thread-safe.
 *
 * @param rungs in order, each once
 * @param daysBetween calendar days between one warning and the next, 0 to 365
 * @param maySkip whether a rung may be left out
 * @param barredYears for how many fiscal years a blacklisted recipient may not apply, 1 to 20
 */
public record SanctionLadder(List<SanctionRung> rungs, int daysBetween, boolean maySkip, int barredYears) {
    /** @throws IllegalArgumentException if a rung stands twice or none does, or a number is outside its range */
    public SanctionLadder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty() || rungs.stream().distinct().count() < rungs.size()) {
            throw new IllegalArgumentException(
                    "sanction ladder: %s; give each rung once, and one at least".formatted(rungs));
        }
        if (daysBetween < 0 || daysBetween > 365 || barredYears < 1 || barredYears > 20) {
            throw new IllegalArgumentException("sanction ladder: %d days or %d years are outside 0 to 365 and 1 to 20"
                    .formatted(daysBetween, barredYears));
        }
    }

    /** The rungs that may follow this many of them. */
    List<SanctionRung> after(List<SanctionRung> taken) {
        int next = taken.stream().mapToInt(rungs::indexOf).max().orElse(-1) + 1;
        int end = maySkip ? rungs.size() : Math.min(next + 1, rungs.size());
        return rungs.subList(next, end);
    }
}
