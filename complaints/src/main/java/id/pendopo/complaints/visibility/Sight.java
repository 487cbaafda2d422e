package id.pendopo.complaints.visibility;

import id.pendopo.core.law.Text;
import java.util.Locale;

/** How much of a field somebody sees (<i>tingkat keterlihatan</i>), from everything to nothing. */
public enum Sight {
    /** As it stands. */
    FULL("yes", "terlihat", "seen"),
    /** A text or a picture without any personal value that this viewer may not see. */
    CLEANED("clean", "terlihat, tanpa data pribadi", "seen, without personal data"),
    /** A place by its grid or district only. */
    COARSENED("coarse", "dikaburkan", "coarsened"),
    /** It can be written to through the system, and is not seen. */
    RELAY("relay", "hanya melalui sistem", "through the system only"),
    /** That there is something, and not what. */
    MASKED("mask", "disamarkan", "masked"),
    /** Only within a number of cases, never fewer than the region's least. */
    COUNT_ONLY("count", "hanya jumlah", "counted only"),
    /** Nothing, not even that there is something. */
    NONE("no", "tidak", "no");

    private final String word;
    private final Text label;

    Sight(String word, String id, String en) {
        this.word = word;
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** Whether this shows no more than the other. */
    public boolean isAsStrictAs(Sight other) {
        return compareTo(other) >= 0;
    }

    /** The stricter of the two. */
    public Sight strictest(Sight other) {
        return isAsStrictAs(other) ? this : other;
    }

    /** Whether something of this case's own field is shown, were it only masked or coarsened. */
    public boolean isAnything() {
        return this != COUNT_ONLY && this != NONE;
    }

    /** The sight of this word of the declaration. */
    static Sight parse(String word) {
        for (Sight one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "visibility: %s is no sight; write yes, clean, coarse, relay, mask, count or no"
                        .formatted(word.toLowerCase(Locale.ROOT)));
    }
}
