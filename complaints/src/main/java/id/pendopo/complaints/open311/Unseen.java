package id.pendopo.complaints.open311;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out what a browser would not show: scripts, styles, comments and the brackets of unparsed text. It looks at each character a few
 * times at most, whatever is opened and never closed.
 */
final class Unseen {
    private static final List<String> BLOCKS = List.of("script", "style");

    private final String text;
    private final String small;

    /** What was looked for up to the end and was not there, so that it is not looked for again. */
    private final Set<String> gone = new HashSet<>();

    private Unseen(String text) {
        this.text = text;
        this.small = small(text);
    }

    static String without(String text) {
        return new Unseen(text).rest().replace("<![CDATA[", "").replace("]]>", "");
    }

    private String rest() {
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                break;
            }
            rest.append(text, at, open);
            int end = end(open);
            if (end < 0) {
                rest.append('<');
            }
            at = end < 0 ? open + 1 : end;
        }
        return rest.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    /** Where what begins here ends; less than zero if nothing unseen begins here, or it never ends. */
    private int end(int open) {
        if (small.startsWith("<!--", open)) {
            int close = find("-->", open + 4);
            return close < 0 ? -1 : close + 3;
        }
        for (String block : BLOCKS) {
            int after = open + 1 + block.length();
            boolean begins = small.startsWith(block, open + 1)
                    && (after >= small.length() || !Character.isLetterOrDigit(small.charAt(after)));
            if (begins) {
                int close = find("</" + block, after);
                int last = close < 0 ? -1 : find(">", close);
                return last < 0 ? -1 : last + 1;
            }
        }
        return -1;
    }

    private int find(String what, int from) {
        if (gone.contains(what)) {
            return -1;
        }
        int found = small.indexOf(what, from);
        if (found < 0) {
            gone.add(what);
        }
        return found;
    }

    /** In small letters, character for character, so that places are the same. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                small.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return small.toString();
    }
}
