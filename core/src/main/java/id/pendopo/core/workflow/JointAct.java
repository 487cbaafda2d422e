package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A joint act that waits for signatures (<i>penandatanganan yang belum lengkap</i>): nothing of it has taken effect. Immutable
 * and thread-safe.
 *
 * @param act name of the command that each signer gives
 * @param what names what is signed, without personal data; at most {@value #WHAT_LIMIT} characters
 * @param signatures in order; never empty
 */
public record JointAct(String act, String what, List<Signature> signatures) {
    /** The longest name of what is signed. */
    public static final int WHAT_LIMIT = 300;

    /** @throws IllegalArgumentException if the name of what is signed is too long, or nobody has signed */
    public JointAct {
        signatures = List.copyOf(signatures);
        if (what.length() > WHAT_LIMIT || signatures.isEmpty()) {
            throw new IllegalArgumentException(
                    "joint act %s: what is signed has %d characters, at most %d, by %d persons; name it shorter"
                            .formatted(act, what.length(), WHAT_LIMIT, signatures.size()));
        }
    }

    /** Whether this person has signed, or another in his name. */
    boolean isSignedBy(Actor actor) {
        return signatures.stream().anyMatch(signature -> signature.involves(actor));
    }

    /** Without the signatures of this person; empty when nobody else signed. */
    Optional<JointAct> without(Actor actor) {
        List<Signature> left = signatures.stream()
                .filter(signature -> !signature.involves(actor))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new JointAct(act, what, left));
    }

    JointAct with(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new JointAct(act, what, more);
    }
}
