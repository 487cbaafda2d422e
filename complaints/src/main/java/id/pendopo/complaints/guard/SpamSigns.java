package id.pendopo.complaints.guard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in a text that somebody should look at it first (<i>tanda spam</i>). None of them proves anything: who is in despair writes
 * {@code toloooong} too. Immutable and thread-safe.
 */
final class SpamSigns {
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.|\\b(?:bit\\.ly|wa\\.me|t\\.me)/");

    private final int links;
    private final int repeated;
    private final int words;

    private SpamSigns(GuardPolicy policy) {
        this.links = policy.linksMost().value();
        this.repeated = policy.repeatedMost().value();
        this.words = policy.wordsLeast().value();
    }

    static SpamSigns of(GuardPolicy policy) {
        return new SpamSigns(policy);
    }

    Set<HoldReason> in(String text) {
        Set<HoldReason> found = EnumSet.noneOf(HoldReason.class);
        if (linksIn(text) > links) {
            found.add(HoldReason.LINKS);
        }
        List<String> read = wordsIn(text);
        if (longestRun(text) > repeated || longestRun(read) > repeated) {
            found.add(HoldReason.REPEATED);
        }
        if (new HashSet<>(read).size() < words) {
            found.add(HoldReason.NO_MEANING);
        }
        return found;
    }

    private static int linksIn(String text) {
        Matcher matcher = LINK.matcher(text);
        int count = 0;
        int end = -1;
        while (matcher.find()) {
            // The scheme and the name behind it are one link.
            count += matcher.start() == end ? 0 : 1;
            end = matcher.end();
        }
        return count;
    }

    private static List<String> wordsIn(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Blanks, dots and lines drawn with signs are only form. */
    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        int before = -1;
        for (int letter : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            run = letter == before && Character.isLetter(letter) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = letter;
        }
        return longest;
    }

    private static int longestRun(List<String> words) {
        int longest = 0;
        int run = 0;
        String before = "";
        for (String word : words) {
            run = word.equals(before) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = word;
        }
        return longest;
    }
}
