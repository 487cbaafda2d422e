package id.pendopo.grants.legacy;

import id.pendopo.core.identity.PersonalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Free texts of the old tables, taken as they are but for what no record holds. */
final class LegacyTexts {
    /** Lines of one text that are kept. */
    static final int LINES_LIMIT = 60;

    /** UTF-8 that was read as a one-byte encoding: a capital A with tilde or circumflex, or the euro sign of quotes, before a sign. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[\u00c2\u00c3][\u0080-\u00bf]|\u00e2(\u20ac|\u0080)|\ufffd");

    private LegacyTexts() {}

    /** The text in lines of at most 500 characters; blank lines are left out. */
    static List<LegacyText> lines(Optional<String> text, Set<LegacyDefect> defects) {
        List<LegacyText> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        if (MOJIBAKE.matcher(text.get()).find()) {
            defects.add(LegacyDefect.MOJIBAKE);
        }
        for (String line : text.get().split("\\R")) {
            String rest = clean(line.strip(), defects);
            while (!rest.isBlank()) {
                if (lines.size() == LINES_LIMIT) {
                    defects.add(LegacyDefect.TEXT_CHANGED);
                    return lines;
                }
                int end = Math.min(rest.length(), PersonalText.LIMIT);
                if (end < rest.length() && Character.isHighSurrogate(rest.charAt(end - 1))) {
                    end--;
                }
                String part = rest.substring(0, end);
                if (!part.isBlank()) {
                    lines.add(new LegacyText(PersonalText.of(part)));
                }
                rest = rest.substring(end);
            }
        }
        return lines;
    }

    /** A text of one line. */
    static Optional<PersonalText> line(Optional<String> text, Set<LegacyDefect> defects) {
        List<LegacyText> lines = lines(text.map(one -> one.replaceAll("\\s+", " ")), defects);
        if (lines.size() > 1) {
            defects.add(LegacyDefect.TEXT_CHANGED);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0).line());
    }

    /** What nobody sees becomes a sign that everybody sees; the hash over the rows keeps what stood there. */
    private static String clean(String line, Set<LegacyDefect> defects) {
        StringBuilder clean = new StringBuilder();
        boolean[] changed = {false};
        line.codePoints().forEach(c -> {
            String one = Character.toString(c);
            if (c == '\t') {
                clean.append(' ');
            } else if (PersonalText.isAcceptable("x" + one)) {
                clean.append(one);
            } else {
                clean.append('\ufffd');
                changed[0] = true;
            }
        });
        // The form of an erased text is reserved.
        if (clean.indexOf("ERASED (") == 0) {
            clean.setCharAt(0, 'e');
            changed[0] = true;
        }
        if (changed[0]) {
            defects.add(LegacyDefect.TEXT_CHANGED);
        }
        return clean.toString();
    }
}
