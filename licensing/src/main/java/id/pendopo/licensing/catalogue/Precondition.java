package id.pendopo.licensing.catalogue;

import java.util.List;

/**
 * A base requirement of a type (<i>persyaratan dasar</i>), shown by its reference number.
 *
 * @param kind which
 * @param when in which cases: all of these must hold, at most {@value Condition#LIMIT}; empty means in every case
 */
public record Precondition(BaseRequirement kind, List<Condition> when) {
    /** @throws IllegalArgumentException if it has too many conditions */
    public Precondition {
        when = Condition.some("precondition " + kind, when);
    }

    /** Whether such a case needs it. */
    public boolean neededIn(Circumstances circumstances) {
        return Condition.allHold(when, circumstances);
    }
}
