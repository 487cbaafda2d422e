package id.pendopo.core.document;

import id.pendopo.core.law.Code;
import java.util.Set;

/**
 * One paper that one phase of a procedure needs (<i>persyaratan</i>).
 *
 * @param document its kind
 * @param phase when it is needed, for example {@code APPLICATION}
 * @param kinds kinds of party it is needed from; empty means every kind
 * @param given conditions that must all hold for it to be needed, for example {@code RENTED_OFFICE}
 * @param copies how many copies, 1 to 20
 * @param stamped how many of them bear a duty stamp, 0 to {@code copies}
 * @param signedBy who signs it, for example {@code CHAIR} and {@code SECRETARY}; empty where it is signed by whoever issued it
 */
public record Requirement(
        Code document, Code phase, Set<Code> kinds, Set<Code> given, int copies, int stamped, Set<Code> signedBy) {
    /** @throws IllegalArgumentException if the counts are outside their ranges */
    public Requirement {
        kinds = Set.copyOf(kinds);
        given = Set.copyOf(given);
        signedBy = Set.copyOf(signedBy);
        if (copies < 1 || copies > 20 || stamped < 0 || stamped > copies) {
            throw new IllegalArgumentException(
                    "requirement %s: %d copies of which %d stamped; give 1 to 20, and no more stamped than copies"
                            .formatted(document, copies, stamped));
        }
    }

    /** Whether it is needed in this phase, from this kind of party, under these conditions. */
    public boolean applies(Code inPhase, Code kind, Set<Code> conditions) {
        return phase.equals(inPhase) && (kinds.isEmpty() || kinds.contains(kind)) && conditions.containsAll(given);
    }
}
