package id.pendopo.core.workflow;

import java.util.ArrayList;
import java.util.List;

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

    JointAct with(Signature signature) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new JointAct(act, what, more);
    }
}
