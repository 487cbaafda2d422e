package id.pendopo.grants.screening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes keys out of numbers and texts (<i>pembuat kunci pembanding</i>) with HMAC-SHA-256 under a secret of the region. Without a
 * secret sixteen digits are guessed in an hour, so there is no way without. Whoever shares a secret may compare: two governments
 * that exchange lists agree on one. Thread-safe; never prints its secret.
 */
public final class OpaqueKeys {
    /** The least bytes of a secret. */
    public static final int LEAST_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final ThreadLocal<Mac> macs;

    private OpaqueKeys(SecretKeySpec secret) {
        this.macs = ThreadLocal.withInitial(() -> mac(secret));
    }

    /**
     * Under this secret, from the region's secret store.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #LEAST_BYTES} bytes
     */
    public static OpaqueKeys under(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "opaque keys: the secret has %d bytes; give at least %d".formatted(secret.length, LEAST_BYTES));
        }
        return new OpaqueKeys(new SecretKeySpec(secret, ALGORITHM));
    }

    /** The key of a text of this kind; the same text of another kind has another. */
    public OpaqueKey key(KeyKind kind, String text) {
        byte[] hash = macs.get().doFinal((kind.name() + '\n' + text).getBytes(StandardCharsets.UTF_8));
        ByteBuffer first = ByteBuffer.wrap(hash);
        return new OpaqueKey(first.getLong(), first.getLong());
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "OpaqueKeys";
    }
}
