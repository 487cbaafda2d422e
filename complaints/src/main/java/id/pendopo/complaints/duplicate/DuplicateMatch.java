package id.pendopo.complaints.duplicate;

import java.util.Comparator;

/**
 * An open report that is like another, and how much (<i>calon laporan ganda</i>).
 *
 * @param report the open one
 * @param score of both
 */
public record DuplicateMatch(OpenReport report, DuplicateScore score) {
    /** The most alike first; of equals the earlier, then by id, so that the order is always the same. */
    static final Comparator<DuplicateMatch> ORDER = Comparator.comparingInt(
                    (DuplicateMatch match) -> -match.score().units())
            .thenComparing(match -> match.report().trace().at())
            .thenComparing(match -> match.report().id().value());
}
