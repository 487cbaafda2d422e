package id.pendopo.complaints.open311;

import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import java.util.Optional;

/**
 * Who a portal says stands behind a valid key (<i>pengirim</i>). The account that a client names itself proves nothing.
 *
 * @param account the reporter's reference; empty where the key is that of an application and nobody signed in
 * @param level how far it is known who he is
 */
public record Bringer(Optional<PersonRef> account, VerificationLevel level) {
    /** An application in which nobody signed in. */
    public static final Bringer NOBODY = new Bringer(Optional.empty(), VerificationLevel.NONE);

    /** Somebody who signed in. */
    public static Bringer of(PersonRef account, VerificationLevel level) {
        return new Bringer(Optional.of(account), level);
    }
}
