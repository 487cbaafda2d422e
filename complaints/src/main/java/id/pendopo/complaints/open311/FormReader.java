package id.pendopo.complaints.open311;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a form sends, strictly where a mistake would change its meaning. */
final class FormReader {
    private FormReader() {}

    static Parameters read(String text) {
        if (text.length() > Parameters.BODY_LIMIT) {
            throw new Open311Refused("more than %d characters were sent".formatted(Parameters.BODY_LIMIT));
        }
        Parameters.Reading reading = new Parameters.Reading();
        int from = text.startsWith("?") ? 1 : 0;
        while (from < text.length()) {
            int end = text.indexOf('&', from);
            String pair = text.substring(from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() : end + 1;
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                reading.with(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return reading.done();
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0 && isAscii(text)) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(octet(text, i));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                // Some clients leave letters of other scripts as they are. Half a character is none.
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (Character.isSurrogate(c) && !isPair) {
                    throw new Open311Refused("what was sent is not UTF-8");
                }
                int end = isPair ? i + 2 : i + 1;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return BodyReader.utf8(bytes.toByteArray());
    }

    private static int octet(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0 || text.charAt(at + 1) > 'f' || text.charAt(at + 2) > 'f') {
            throw new Open311Refused("a percent sign is not followed by two hexadecimal digits");
        }
        return high << 4 | low;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
