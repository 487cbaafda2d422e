package id.pendopo.performance.batch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A chain of hashes: each link is SHA-256 over the 32 bytes of the link before and the 32 bytes of what is added, the first after 32
 * zeros. Equal chains mean equal parts in equal order. Not thread-safe.
 */
final class HashChain {
    private static final int BYTES = 32;

    private final MessageDigest digest = sha256();
    private byte[] head = new byte[BYTES];

    /** Adds the hash of a part. */
    void add(byte[] hash) {
        digest.update(head);
        head = digest.digest(hash);
    }

    /** Where the chain stands, 64 lower-case hexadecimal digits. */
    String toHex() {
        return HexFormat.of().formatHex(head);
    }

    static byte[] hash(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("sha-256: every Java has it", impossible);
        }
    }
}
