package id.pendopo.core.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (RFC 8785) being written, as UTF-8 in one growing array. Text, whole numbers and truth values only: a
 * fraction has no exact form that every reader shares. Not thread-safe: it lives within one call.
 */
final class JsonBytes {
    /** The greatest whole number that every reader of JSON keeps exact. */
    static final long EXACT = 9_007_199_254_740_991L;

    /** As deep as the bindings read. */
    static final int MAX_DEPTH = 64;

    private static final int FIRST_SIZE = 2048;
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_INSTANT = 40;
    private static final int DAY = 86_400;
    private static final int LAST_YEAR = 9_999;
    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_10000 = 253_402_300_800L;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int depth;

    /** Takes what is personal; without one nothing personal is written at all. */
    private @Nullable PersonalSink personal;

    /** Bytes that will stand that deep in others. */
    static JsonBytes within(int levels) {
        JsonBytes inner = new JsonBytes();
        inner.depth = levels;
        return inner;
    }

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    String textFrom(int from) {
        return new String(bytes, from, length - from, StandardCharsets.UTF_8);
    }

    /** Forgets what was written since. */
    void cutTo(int end) {
        length = end;
    }

    @Nullable
    PersonalSink personal() {
        return personal;
    }

    JsonBytes withPersonal(PersonalSink sink) {
        this.personal = sink;
        return this;
    }

    void open(char bracket) {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "canonical json: more than %d levels; nest less deeply".formatted(MAX_DEPTH));
        }
        symbol(bracket);
    }

    void close(char bracket) {
        depth--;
        symbol(bracket);
    }

    void symbol(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    /** Bytes prepared before, such as a name with its colon; from that offset. */
    void raw(byte[] prepared, int from) {
        int count = prepared.length - from;
        room(count);
        System.arraycopy(prepared, from, bytes, length, count);
        length += count;
    }

    /** Canonical JSON written before. */
    void raw(String json) {
        raw(json.getBytes(StandardCharsets.UTF_8), 0);
    }

    void truth(boolean value) {
        ascii(value ? "true" : "false");
    }

    /** Text that is known to need no quotes and no escape. */
    void ascii(String text) {
        int count = text.length();
        room(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += count;
    }

    /** A quoted text that is known to need no escape. */
    void quoted(String plain) {
        symbol('"');
        ascii(plain);
        symbol('"');
    }

    void number(long value) {
        if (value > EXACT || value < -EXACT) {
            throw new IllegalArgumentException(
                    "canonical json: %d is outside ±%d; keep it as text".formatted(value, EXACT));
        }
        room(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long bound = 10; bound <= rest; bound *= 10) {
            digits++;
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /**
     * A quoted instant as ISO 8601 in UTC, the same as {@link Instant#toString}, which takes ten times as long: an entry has
     * half a dozen of them.
     */
    void instant(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < YEAR_0 || seconds >= YEAR_10000) {
            quoted(instant.toString());
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY));
        int second = (int) Math.floorMod(seconds, (long) DAY);
        room(LONGEST_INSTANT);
        bytes[length++] = '"';
        digits(day);
        bytes[length++] = 'T';
        digits(second / 3600, 2);
        bytes[length++] = ':';
        digits(second / 60 % 60, 2);
        bytes[length++] = ':';
        digits(second % 60, 2);
        int nanos = instant.getNano();
        if (nanos != 0) {
            bytes[length++] = '.';
            if (nanos % 1_000_000 == 0) {
                digits(nanos / 1_000_000, 3);
            } else if (nanos % 1_000 == 0) {
                digits(nanos / 1_000, 6);
            } else {
                digits(nanos, 9);
            }
        }
        bytes[length++] = 'Z';
        bytes[length++] = '"';
    }

    /** A quoted date as ISO 8601. */
    void date(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            quoted(day.toString());
            return;
        }
        room(LONGEST_INSTANT);
        bytes[length++] = '"';
        digits(day);
        bytes[length++] = '"';
    }

    private void digits(LocalDate day) {
        digits(day.getYear(), 4);
        bytes[length++] = '-';
        digits(day.getMonthValue(), 2);
        bytes[length++] = '-';
        digits(day.getDayOfMonth(), 2);
    }

    private void digits(int value, int count) {
        int rest = value;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    /** A quoted text. */
    void text(String text) {
        int count = text.length();
        room(count + 2);
        byte[] into = bytes;
        int at = length;
        into[at++] = '"';
        int i = 0;
        for (; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                break;
            }
            into[at++] = (byte) c;
        }
        length = at;
        if (i < count) {
            escaped(text, i);
        }
        symbol('"');
    }

    private void escaped(String text, int from) {
        int count = text.length();
        for (int i = from; i < count; i++) {
            room(LONGEST_ESCAPE);
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                bytes[length++] = '\\';
                bytes[length++] = (byte) c;
            } else if (c < ' ') {
                control(c);
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == count || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            "canonical json: a text has half a surrogate pair at %d; write the whole character"
                                    .formatted(i));
                }
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | point & 0x3F);
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    private void control(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[c >> 4];
                bytes[length++] = HEX[c & 0xF];
            }
        }
    }

    /** Puts pieces that were just written into the order of their bytes: a set has no order of its own. */
    void sortPieces(int[] starts, int count, int end) {
        byte[][] pieces = new byte[count][];
        for (int i = 0; i < count; i++) {
            // Between two pieces stands one comma.
            int stop = i + 1 < count ? starts[i + 1] - 1 : end;
            pieces[i] = Arrays.copyOfRange(bytes, starts[i], stop);
        }
        Arrays.sort(pieces, Arrays::compareUnsigned);
        length = starts[0];
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                bytes[length++] = ',';
            }
            System.arraycopy(pieces[i], 0, bytes, length, pieces[i].length);
            length += pieces[i].length;
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
