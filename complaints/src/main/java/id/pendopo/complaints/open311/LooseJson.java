package id.pendopo.complaints.open311;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as clients of Open311 write it: what stands without quotes is kept as it was written, so that {@code 001} is not 1. The
 * document is a tree of {@link Map}, {@link List}, {@link String} and {@code null}. Two members of one name that differ are refused: which of them
 * another reader took nobody knows.
 */
final class LooseJson {
    private static final int DEPTH = 12;
    private static final int BARE_LIMIT = 400;

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) {
        if (text.length() > Parameters.BODY_LIMIT) {
            throw new Open311Refused("more than %d characters were sent".formatted(Parameters.BODY_LIMIT));
        }
        LooseJson reader = new LooseJson(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Object value = reader.value(0);
        reader.blanks();
        if (reader.at < reader.text.length()) {
            throw refused();
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        blanks();
        if (depth > DEPTH || at >= text.length()) {
            throw refused();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> quoted();
            default -> bare();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        at++;
        blanks();
        if (isNext('}')) {
            return object;
        }
        while (true) {
            blanks();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw refused();
            }
            String name = quoted();
            blanks();
            expect(':');
            Object value = value(depth + 1);
            if (object.containsKey(name) && !Objects.equals(object.get(name), value)) {
                throw new Open311Refused("a member of the body stands twice with different values");
            }
            object.put(name, value);
            blanks();
            if (isNext('}')) {
                return object;
            }
            expect(',');
        }
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        blanks();
        if (isNext(']')) {
            return list;
        }
        while (true) {
            list.add(value(depth + 1));
            blanks();
            if (isNext(']')) {
                return list;
            }
            expect(',');
        }
    }

    private String quoted() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return whole(out);
            }
            if (c == '\\') {
                out.append(escaped());
            } else {
                out.append(c);
            }
        }
        throw refused();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw refused();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw refused();
        };
    }

    private char unit() {
        if (at + 4 > text.length()) {
            throw refused();
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(at++);
            int digit = c > 'f' ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw refused();
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    /** Half a character is none. */
    private static String whole(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw refused();
            }
        }
        return out.toString();
    }

    private @Nullable String bare() {
        int from = at;
        while (at < text.length() && isBare(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty() || word.length() > BARE_LIMIT) {
            throw refused();
        }
        return word.equals("null") ? null : word;
    }

    private static boolean isBare(char c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '+'
                || c == '.'
                || c == '_';
    }

    private boolean isNext(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!isNext(wanted)) {
            throw refused();
        }
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) <= ' ')) {
            at++;
        }
    }

    private static Open311Refused refused() {
        return new Open311Refused("the body is no JSON");
    }
}
