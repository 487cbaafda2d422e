package id.pendopo.complaints.duplicate;

import id.pendopo.complaints.report.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a report's text for comparing (<i>penyeragaman teks</i>): its {@link PlainWords}, short forms written out, words that say nothing left
 * out. Immutable and thread-safe.
 */
public final class TextReader {
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
        List<String> words = new ArrayList<>();
        for (String typed : PlainWords.of(text)) {
            String meant = shortForms.getOrDefault(typed, typed);
            if (!stopWords.contains(meant)) {
                words.add(meant);
            }
        }
        return words;
    }

    /** The threes of neighbouring words of a text. */
    public Shingles shingles(String text) {
        return Shingles.of(words(text));
    }
}
