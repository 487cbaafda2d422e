package id.pendopo.core.journal;

import id.pendopo.core.internal.json.CanonicalJson;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    /** As deep as the bindings read. */
    static final int MAX_DEPTH = 64;

    private static final int FIRST_SIZE = 512;

    /** From here on looking at eight characters at once is faster than at one. */
    private static final int LONG_TEXT = 24;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long TOP = 0x8080_8080_8080_8080L;
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_INSTANT = 40;
    private static final int DAY = 86_400;
    private static final int LAST_YEAR = 9_999;
    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_10000 = 253_402_300_800L;
    private static final byte[] PAIRS = pairs();
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;
    private int depth;

    /** The first instant and where it stands: half of the instants of an entry are the one at which it was decided. */
    private @Nullable Instant first;

    private int firstAt;
    private int firstLength;

    /** Takes what is personal; without one nothing personal is written at all. */
    private @Nullable PersonalSink personal;

    JsonBytes() {
        this(FIRST_SIZE);
    }

    /** With room for so many bytes before it must grow. */
    JsonBytes(int size) {
        bytes = new byte[size];
    }

    /** What is written next stands that deep. */
    void standAt(int levels) {
        depth = levels;
    }

    int length() {
        return length;
    }

    /** SHA-256 of what was written since, as text. */
    String hashFrom(int from) {
        return Hashes.sha256(bytes, from, length);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    String textFrom(int from) {
        return new String(bytes, from, length - from, StandardCharsets.UTF_8);
    }

    @Nullable
    PersonalSink personal() {
        return personal;
    }

    /** From now on what is personal goes there, or nowhere. */
    void divert(@Nullable PersonalSink sink) {
        this.personal = sink;
    }

    void open(char bracket) {
        refuseDepth(++depth);
        symbol(bracket);
    }

    private static void refuseDepth(int levels) {
        if (levels > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "canonical json: more than %d levels; nest less deeply".formatted(MAX_DEPTH));
        }
    }

    void close(char bracket) {
        depth--;
        symbol(bracket);
    }

    /** A list or an object without anything in it. */
    void empty(char opens, char closes) {
        refuseDepth(depth + 1);
        room(2);
        bytes[length] = (byte) opens;
        bytes[length + 1] = (byte) closes;
        length += 2;
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

    /** Bytes as hexadecimal digits, without quotes. */
    void hex(byte[] some) {
        room(2 * some.length);
        Hashes.hex(some, bytes, length);
        length += 2 * some.length;
    }

    void number(long value) {
        if (value > CanonicalJson.EXACT || value < -CanonicalJson.EXACT) {
            throw new IllegalArgumentException(
                    "canonical json: %d is outside ±%d; keep it as text".formatted(value, CanonicalJson.EXACT));
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
        if (instant.equals(first)) {
            room(firstLength);
            System.arraycopy(bytes, firstAt, bytes, length, firstLength);
            length += firstLength;
            return;
        }
        int from = length;
        written(instant);
        if (first == null) {
            first = instant;
            firstAt = from;
            firstLength = length - from;
        }
    }

    private void written(Instant instant) {
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
        pair(second / 3600);
        bytes[length++] = ':';
        pair(second / 60 % 60);
        bytes[length++] = ':';
        pair(second % 60);
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
        int year = day.getYear();
        pair(year / 100);
        pair(year % 100);
        bytes[length++] = '-';
        pair(day.getMonthValue());
        bytes[length++] = '-';
        pair(day.getDayOfMonth());
    }

    /** Two digits at once. */
    private void pair(int value) {
        bytes[length++] = PAIRS[2 * value];
        bytes[length++] = PAIRS[2 * value + 1];
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
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
        if (count >= LONG_TEXT && isWrittenWhole(text, count)) {
            return;
        }
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

    /** Copies a long text at once if it is nothing but plain ASCII: then its UTF-8 has as many bytes as it has characters. */
    private boolean isWrittenWhole(String text, int count) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length != count || !isPlain(utf8)) {
            return false;
        }
        room(count + 2);
        bytes[length] = '"';
        System.arraycopy(utf8, 0, bytes, length + 1, count);
        bytes[length + 1 + count] = '"';
        length += count + 2;
        return true;
    }

    /** Neither control nor quote nor backslash; nor a question mark, which may stand for half a surrogate pair. */
    private static boolean isPlain(byte[] utf8) {
        int whole = utf8.length & -Long.BYTES;
        long found = 0;
        for (int i = 0; i < whole; i += Long.BYTES) {
            found |= marks((long) EIGHT.get(utf8, i));
        }
        // The last eight, some of them again.
        found |= marks((long) EIGHT.get(utf8, utf8.length - Long.BYTES));
        return found == 0;
    }

    /** Not zero if one of these eight bytes must be looked at. */
    private static long marks(long eight) {
        long control = eight - ' ' * EACH & ~eight;
        return (control | zero(eight ^ '"' * EACH) | zero(eight ^ '\\' * EACH) | zero(eight ^ '?' * EACH)) & TOP;
    }

    private static long zero(long eight) {
        return eight - EACH & ~eight;
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
        first = null;
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
