package id.pendopo.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Bytes of canonical JSON as one writes them by hand: no checks but the escapes. */
final class HandWrittenBytes {
    private byte[] bytes = new byte[4096];
    private int length;

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    static byte[] key(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    HandWrittenBytes raw(byte[] prepared) {
        room(prepared.length);
        System.arraycopy(prepared, 0, bytes, length, prepared.length);
        length += prepared.length;
        return this;
    }

    HandWrittenBytes symbol(char c) {
        room(1);
        bytes[length++] = (byte) c;
        return this;
    }

    HandWrittenBytes text(String text) {
        int count = text.length();
        room(count * 6 + 2);
        byte[] into = bytes;
        int at = length;
        into[at++] = '"';
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                into[at++] = '\\';
                into[at++] = (byte) c;
            } else if (c >= ' ' && c < 0x7F) {
                into[at++] = (byte) c;
            } else {
                throw new UnsupportedOperationException("by hand: plain text only");
            }
        }
        into[at++] = '"';
        length = at;
        return this;
    }

    HandWrittenBytes number(long value) {
        room(20);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(value);
        int count = 1;
        for (long bound = 10; bound <= rest; bound *= 10) {
            count++;
        }
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
        return this;
    }

    /** Whole seconds: what the entries that are measured have. */
    HandWrittenBytes instant(Instant instant) {
        room(22);
        long seconds = instant.getEpochSecond();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400));
        int second = (int) Math.floorMod(seconds, 86_400L);
        bytes[length++] = '"';
        digits(day);
        bytes[length++] = 'T';
        two(second / 3600);
        bytes[length++] = ':';
        two(second / 60 % 60);
        bytes[length++] = ':';
        two(second % 60);
        bytes[length++] = 'Z';
        bytes[length++] = '"';
        if (instant.getNano() != 0) {
            throw new UnsupportedOperationException("by hand: whole seconds only");
        }
        return this;
    }

    HandWrittenBytes date(LocalDate day) {
        room(12);
        bytes[length++] = '"';
        digits(day);
        bytes[length++] = '"';
        return this;
    }

    private void digits(LocalDate day) {
        two(day.getYear() / 100);
        two(day.getYear() % 100);
        bytes[length++] = '-';
        two(day.getMonthValue());
        bytes[length++] = '-';
        two(day.getDayOfMonth());
    }

    private void two(int value) {
        bytes[length++] = (byte) ('0' + value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
