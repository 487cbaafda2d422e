package id.pendopo.complaints.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as texts are compared (<i>penyeragaman kata</i>): small letters, no marks over letters, a letter that is drawn out three
 * times or more once; whatever is neither letter nor digit parts them. It leaves no word out and writes none otherwise: that is for whoever
 * compares.
 */
public final class PlainWords {
    private static final int DRAWN_OUT = 3;

    private PlainWords() {}

    /** The words, in order; none of a text without letters and digits. */
    public static List<String> of(String text) {
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

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(withoutDrawnOut(word));
            word.setLength(0);
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
