package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who holds which role in the region (<i>daftar pejabat</i>), as the host's own directory knows it. Must be thread-safe. The
 * office asks it whether anybody is left who may decide, and for which units somebody works; it never asks it whether somebody
 * may sign in.
 */
public interface Staff {
    /**
     * Everybody who holds this role on this day, each as the actor he would be: in his own name, for another on a deed, or
     * appointed as a substitute. Empty when nobody does.
     */
    Collection<Actor> holders(Code role, LocalDate day);

    /**
     * The units that this actor serves in his role on this day. Empty means every unit: TAPD and the head of the region serve
     * all, the evaluator of an agency only his own.
     */
    default Set<Code> units(Actor actor, LocalDate day) {
        return Set.of();
    }

    /** Nothing is known: everybody serves every unit, and whether anybody is left is not said. */
    Staff UNKNOWN = (role, day) -> List.of();
}
