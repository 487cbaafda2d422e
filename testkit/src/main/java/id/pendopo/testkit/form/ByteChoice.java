package id.pendopo.testkit.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Choices out of bytes, from the front; when they have run out, always the first. */
final class ByteChoice {
    private static final int BYTE = 256;

    private final byte[] bytes;
    private int next;

    ByteChoice(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From 0 to below the bound: one byte where that suffices, or else two. */
    int below(int bound) {
        int value = unsigned();
        if (bound > BYTE) {
            value = value * BYTE + unsigned();
        }
        return value % bound;
    }

    /** At most so many bytes as UTF-8; what is none becomes the replacement character. */
    String text(int most) {
        int length = below(most + 1);
        int from = next;
        int to = Math.min(bytes.length, from + length);
        next = to;
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }

    private int unsigned() {
        return next < bytes.length ? bytes[next++] & (BYTE - 1) : 0;
    }
}
