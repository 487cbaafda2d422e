package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * How reports of one leaf are served (<i>pelayanan menurut kategori</i>).
 *
 * @param agency to whom they go where no routing says otherwise; empty where routing or supervision says it
 * @param settlement in how many working days they are settled, where that is less than the kind allows
 * @param priority where their priority starts
 * @param promise what the public is told to expect (<i>janji layanan</i>), where something is
 */
public record LeafService(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> agency,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> settlement,
        Priority priority,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Text> promise) {
    /** Routed, in the term of its kind, of normal priority, with nothing promised. */
    public static final LeafService PLAIN =
            new LeafService(Optional.empty(), Optional.empty(), Priority.NORMAL, Optional.empty());

    /** By this agency where no routing says otherwise. */
    public static LeafService by(Code agency) {
        return new LeafService(Optional.of(agency), Optional.empty(), Priority.NORMAL, Optional.empty());
    }

    /** Settled within this term. */
    public LeafService within(Term term) {
        return new LeafService(agency, Optional.of(term), priority, promise);
    }

    /** Starting at this priority. */
    public LeafService at(Priority base) {
        return new LeafService(agency, settlement, base, promise);
    }

    /** With this promise to the public. */
    public LeafService promising(Text words) {
        return new LeafService(agency, settlement, priority, Optional.of(words));
    }
}
