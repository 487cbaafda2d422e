package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.Set;

/**
 * A separation of duties (<i>pemisahan kewenangan</i>), against persons and those they stand in for, over the whole
 * history of a case.
 *
 * @param roles no person decides in two of these
 * @param apart empty, or the role that must have taken part in nothing else in any manner
 * @param source what it rests on; our own decision where no text demands it
 */
public record Separation(Set<Code> roles, Set<Code> apart, LegalSource source) {
    /** What it rests on where no text of law separates: that nobody judges what he himself asked, entered or judged before. */
    public static final LegalSource OWN =
            LegalSource.ownDecision("pemisahan kewenangan per orang / separation of duties by person");

    /** Copies what it is given. */
    public Separation {
        roles = Set.copyOf(roles);
        apart = Set.copyOf(apart);
    }
}
