package id.pendopo.licensing.verification;

import id.pendopo.core.workflow.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The region's secret for the links of its licences (<i>kunci tautan verifikasi</i>): HMAC-SHA-256. The region keeps it; who has it can
 * write links that this register takes. It prints nothing of itself. Immutable and thread-safe.
 */
public final class LinkKey {
    /** The fewest bytes of a key. */
    public static final int LEAST_BYTES = 32;

    /** Letters of a check, five bits each. */
    static final int CHECK_LENGTH = 8;

    private static final int CHECK_BYTES = 5;
    private static final int ID_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private LinkKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * A key of these bytes, which were drawn at random.
     *
     * @throws IllegalArgumentException if there are fewer than {@value #LEAST_BYTES}
     */
    public static LinkKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "link key: %d bytes are fewer than %d; draw them at random".formatted(secret.length, LEAST_BYTES));
        }
        return new LinkKey(secret);
    }

    /** The register id of this licence: always the same under one key, and nobody without the key can work it out. */
    RegisterId id(CaseId licence) {
        return RegisterId.of(Arrays.copyOf(mac("register-id", licence.value()), ID_BYTES));
    }

    /** What stands behind {@code k=}: forty bits over the host and the id. */
    String check(String host, RegisterId id) {
        return Base32.of(Arrays.copyOf(mac("check", host + "/" + id), CHECK_BYTES), CHECK_LENGTH);
    }

    /** Compared in constant time, so that no answer tells how much of a check was right. */
    boolean confirms(String host, RegisterId id, String check) {
        return MessageDigest.isEqual(
                check(host, id).getBytes(StandardCharsets.US_ASCII), check.getBytes(StandardCharsets.US_ASCII));
    }

    /** What it is for stands before it, so that a check is never the beginning of an id. */
    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("pendopo licence " + purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("link key: every JDK has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return "LinkKey(***)";
    }
}
