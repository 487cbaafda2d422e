package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the leaders asked what became of a complaint (<i>atensi pimpinan</i>). It is no follow-up and no order, and says nothing of who of
 * them asked: that stands in the entry alone.
 *
 * @param on the day
 * @param text what they asked, where they said more than that they ask
 */
public record Nudge(
        LocalDate on,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Narrative> text) {
    /** The longest text, in characters [D]: who has more to say gives an instruction in another way. */
    public static final int LIMIT = 500;
}
