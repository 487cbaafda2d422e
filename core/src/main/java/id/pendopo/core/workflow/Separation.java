package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.Set;

/**
 * A separation of duties (<i>pemisahan kewenangan</i>), against persons and those they stand in for, over the whole
 * history of a case.
 *
 * @param roles no person decides in two of these
 * @param apart empty, or the role that must have taken part in nothing else in any manner
 */
public record Separation(Set<Code> roles, Set<Code> apart) {
    /** Copies what it is given. */
    public Separation {
        roles = Set.copyOf(roles);
        apart = Set.copyOf(apart);
    }
}
