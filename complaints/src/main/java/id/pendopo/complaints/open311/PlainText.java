package id.pendopo.complaints.open311;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without markup, and without what one of the two forms could not hold. */
final class PlainText {
    /** The longest description in characters, by the specification. */
    static final int DESCRIPTION_LIMIT = 4_000;

    private static final int ROUNDS = 8;

    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^<>]{0,2000}>");
    private static final Pattern MARK = Pattern.compile("<[/!?]?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

    private PlainText() {}

    /** Without marks of HTML; what they named by a number or a name stands there itself. Less-than signs of a sum stay. */
    static String of(String text) {
        String once = strip(text);
        String read = entities(once);
        // A mark may have been written as entities; after that nothing is read again.
        return read.equals(once) ? once : strip(read);
    }

    /** At most so many characters, none cut in half, the last of them a mark that something was left out. */
    static String atMost(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, end) + "…";
    }

    /** Without characters that XML 1.0 has no way to write, and with one kind of end of line. */
    static String writable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                if (next >= text.length() || text.charAt(next) != '\n') {
                    kept.append('\n');
                }
            } else if (c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept.toString();
    }

    private static String strip(String text) {
        String now = text;
        // What is left may be a mark again, as in <<b>b>.
        for (int round = 0; round < ROUNDS && now.indexOf('<') >= 0; round++) {
            String before = now;
            now = Unseen.without(now);
            now = BREAK.matcher(now).replaceAll("\n");
            now = MARK.matcher(now).replaceAll("");
            if (now.equals(before)) {
                return now.strip();
            }
        }
        // Nobody nests marks so deep without meaning harm.
        return now.replace("<", "").strip();
    }

    private static String entities(String text) {
        Matcher found = ENTITY.matcher(text);
        StringBuilder read = new StringBuilder(text.length());
        while (found.find()) {
            found.appendReplacement(read, Matcher.quoteReplacement(entity(found.group(1), found.group())));
        }
        return found.appendTail(read).toString();
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : whole;
    }
}
