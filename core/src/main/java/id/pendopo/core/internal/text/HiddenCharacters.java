package id.pendopo.core.internal.text;

/**
 * Characters that nobody sees and that make a text read otherwise than it is (<i>karakter tersembunyi</i>): controls but tab and
 * line ends, marks that turn the direction of writing, spaces without width, and halves of characters. A decree with one of them
 * can be read differently from what was decided, so no text of a person enters a record with one. Letters of every script are
 * welcome, and so are the joiners that some scripts need.
 */
public final class HiddenCharacters {
    /** What stands between the brackets of a regular expression, in Java and in JSON Schema alike; halves of characters apart. */
    public static final String CLASS =
            "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B"
                    + "\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB";

    private HiddenCharacters() {}

    /** Whether this UTF-16 unit is one of them by itself; of halves of characters {@link #firstIn} knows. */
    public static boolean isHidden(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r';
        }
        return c <= 0x9F
                || c == 0xAD
                || c == 0x061C
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    /** Where the first of them stands, from 0 in UTF-16 units; -1 when there is none. */
    public static int firstIn(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isHidden(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The text as a message may show it: each of them as its number, and no more than so many characters. */
    public static String shown(String text, int most) {
        String part = text.length() > most ? text.substring(0, most) + "…" : text;
        if (firstIn(part) < 0) {
            return part;
        }
        StringBuilder shown = new StringBuilder(part.length() + 16);
        part.codePoints().forEach(c -> {
            if (c <= Character.MAX_VALUE && (isHidden((char) c) || Character.isSurrogate((char) c))) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
