package id.pendopo.testkit.scenario;

import id.pendopo.core.journal.KeySource;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Keys that anybody can guess and that are the same in every run: for scenarios, whose persons are invented. */
final class CountedKeys implements KeySource {
    private final MessageDigest digest;
    private long count;

    CountedKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("keys: every Java has SHA-256", impossible);
        }
    }

    @Override
    public synchronized void next(byte[] into) {
        for (int filled = 0; filled < into.length; filled += digest.getDigestLength()) {
            byte[] block = digest.digest(
                    ByteBuffer.allocate(Long.BYTES).putLong(++count).array());
            System.arraycopy(block, 0, into, filled, Math.min(block.length, into.length - filled));
        }
    }
}
