package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.assignment.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who was drawn for this file (<i>petugas yang ditetapkan</i>): for each role the newest draw. The draws themselves stand in the journal.
 *
 * @param roles each role once, in the order in which they were first drawn for
 */
public record Assignments(List<Drawn> roles) {
    /** Nobody yet. */
    public static final Assignments NONE = new Assignments(List.of());

    /**
     * Who was drawn for one role.
     *
     * @param role which
     * @param number which draw it was
     * @param officers who came out; nobody where it went to the superior
     * @param sheetHash by which the draw is found and checked
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Drawn(Code role, int number, List<PersonRef> officers, String sheetHash) {
        /** Copies what it is given. */
        public Drawn {
            officers = List.copyOf(officers);
        }
    }

    /** Copies what it is given. */
    public Assignments {
        roles = List.copyOf(roles);
    }

    /** Who was drawn for this role, if anybody was drawn for. */
    public Optional<Drawn> of(Code role) {
        return roles.stream().filter(one -> one.role().equals(role)).findFirst();
    }

    /** Whether this actor may act in his role: where lots were drawn for it only whom they named, or who stands in for him. */
    boolean admits(Actor actor) {
        return of(actor.role())
                .map(drawn -> drawn.officers().stream().anyMatch(actor::actsFor))
                .orElse(true);
    }

    Assignments with(Draw draw) {
        Drawn newest = new Drawn(draw.order().role(), draw.order().number(), draw.drawn(), draw.sheetHash());
        List<Drawn> all = new ArrayList<>(roles);
        all.replaceAll(one -> one.role().equals(newest.role()) ? newest : one);
        if (of(newest.role()).isEmpty()) {
            all.add(newest);
        }
        return new Assignments(all);
    }
}
