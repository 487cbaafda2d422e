package id.pendopo.grants.screening;

import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.List;

/**
 * Which other cases, recipients and payments are like this one (<i>berkas serupa</i>): the port through which screening sees other
 * cases, of this region and of governments that exchange lists. {@link CaseIndex} answers it in memory; a region with a database
 * answers by its own indexes over the same keys. Must be thread-safe.
 */
public interface SimilarCases {
    /**
     * Those of any year that share a key with it, bear a near name in its kelurahan, or have much the same cost plan; more than those
     * do no harm, because each check looks itself. Never the case itself. What cannot answer says
     * {@link Reading.Unavailable}, which is no pass.
     *
     * @param leastLikeness from how many per cent of likeness two names are near each other
     */
    Reading<Alike> like(ScreeningSubject subject, int leastLikeness);

    /**
     * The answer (<i>daftar berkas serupa</i>).
     *
     * @param cases in order of their ids, at most {@value #LIMIT}
     * @param more whether there were too many
     */
    record Alike(List<ScreeningSubject> cases, boolean more) {
        /** The most cases of an answer. */
        public static final int LIMIT = 1_000;

        /** @throws IllegalArgumentException if there are more than an answer may have */
        public Alike {
            cases = List.copyOf(cases);
            if (cases.size() > LIMIT) {
                throw new IllegalArgumentException(
                        "similar cases: %d of them, at most %d; leave out the others and say so"
                                .formatted(cases.size(), LIMIT));
            }
        }
    }

    /** Nothing is like anything, as of this instant: for a region's first case. */
    static SimilarCases none(Instant asOf) {
        return (subject, leastLikeness) -> new Reading.NotFound<>(asOf, "none", "");
    }
}
