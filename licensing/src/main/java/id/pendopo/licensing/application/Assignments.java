package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.assignment.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was drawn for this file (<i>petugas yang ditetapkan</i>): for each role the newest draw, and whom it relieved. The draws themselves stand in the journal.
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
     * @param relieved everybody whom earlier draws for this role named: none of them is drawn again
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Drawn(Code role, int number, List<PersonRef> officers, String sheetHash, List<PersonRef> relieved) {
        /** Copies what it is given. */
        public Drawn {
            officers = List.copyOf(officers);
            relieved = List.copyOf(relieved);
        }

        /** Everybody who was ever drawn for this role in this file. */
        Set<PersonRef> soFar() {
            Set<PersonRef> all = new TreeSet<>(relieved);
            all.addAll(officers);
            return all;
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
        Code role = draw.order().role();
        List<PersonRef> relieved =
                of(role).map(before -> List.copyOf(before.soFar())).orElse(List.of());
        Drawn newest = new Drawn(role, draw.order().number(), draw.drawn(), draw.sheetHash(), relieved);
        List<Drawn> all = new ArrayList<>(roles);
        all.replaceAll(one -> one.role().equals(newest.role()) ? newest : one);
        if (of(newest.role()).isEmpty()) {
            all.add(newest);
        }
        return new Assignments(all);
    }
}
