package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * One signature of a joint act (<i>tanda tangan</i>).
 *
 * @param person who signed
 * @param onBehalfOf for whom, by deed
 * @param role in which role
 * @param seq number of the entry that records it
 */
public record Signature(
        PersonRef person,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonRef> onBehalfOf,
        Code role,
        long seq) {
    /** Whether this person signed, or another in his name. */
    public boolean involves(PersonRef other) {
        return person.equals(other) || onBehalfOf.filter(other::equals).isPresent();
    }

    boolean involves(Actor actor) {
        return involves(actor.person())
                || actor.onBehalfOf().map(this::involves).orElse(false);
    }
}
