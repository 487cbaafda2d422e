package id.pendopo.complaints.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a report's text for comparing (<i>penyeragaman teks</i>): small letters, no marks over letters, a letter that is drawn out three times
 * or more once, short forms written out, words that say nothing left out. Immutable and thread-safe.
 */
public final class TextReader {
    private static final int DRAWN_OUT = 3;

    private final Set<String> stopWords;
    private final Map<String, String> shortForms;

    private TextReader(TextWords words) {
        this.stopWords = Set.copyOf(words.stopWords());
        this.shortForms = words.shortForms();
    }

    /** With the words of a region. */
    public static TextReader of(TextWords words) {
        return new TextReader(words);
    }

    /** The words that are left, in order. */
    public List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (!isMark(letter)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** The threes of neighbouring words of a text. */
    public Shingles shingles(String text) {
        return Shingles.of(words(text));
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void end(StringBuilder word, List<String> words) {
        if (word.isEmpty()) {
            return;
        }
        String typed = withoutDrawnOut(word);
        word.setLength(0);
        String meant = shortForms.getOrDefault(typed, typed);
        if (!stopWords.contains(meant)) {
            words.add(meant);
        }
    }

    /** Digits stay: house number 1000 is not house number 10. */
    private static String withoutDrawnOut(StringBuilder word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            char letter = word.charAt(at);
            int end = at + 1;
            while (end < word.length() && word.charAt(end) == letter) {
                end++;
            }
            int kept = end - at >= DRAWN_OUT && Character.isLetter(letter) && !Character.isSurrogate(letter)
                    ? 1
                    : end - at;
            for (int i = 0; i < kept; i++) {
                once.append(letter);
            }
            at = end;
        }
        return once.toString();
    }
}
