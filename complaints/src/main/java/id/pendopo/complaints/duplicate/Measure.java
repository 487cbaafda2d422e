package id.pendopo.complaints.duplicate;

import id.pendopo.core.law.Text;

/** By what a part of a score was measured (<i>dasar ukur</i>). */
public enum Measure {
    /** Two points: millimetres between them, of those at which space no longer counts. */
    DISTANCE(Text.of("jarak %s m dari batas %s m", "%s m apart, of at most %s m"), 1_000),
    /** A point is missing, and the village is the same. */
    SAME_VILLAGE(Text.of("kelurahan sama, titik tidak ada", "the same village, without a point"), 1),
    /** A point is missing, and the village is another. */
    OTHER_VILLAGE(Text.of("kelurahan lain, titik tidak ada", "another village, without a point"), 1),
    /** A point is missing, and the village of one of them too. */
    PLACE_UNKNOWN(Text.of("tempat tidak diketahui", "the place is unknown"), 1),
    /** Seconds between them, of those at which time no longer counts. */
    TIME(Text.of("selisih %s jam dari batas %s jam", "%s hours apart, of at most %s hours"), 3_600),
    /** Threes of words in both, of all in either. */
    WORDS(Text.of("%s dari %s rangkaian tiga kata sama", "%s of %s threes of words are the same"), 1);

    private final Text words;
    private final int unit;

    Measure(Text words, int unit) {
        this.words = words;
        this.unit = unit;
    }

    Text words() {
        return words;
    }

    /** How much of what is measured makes one of what people read. */
    int unit() {
        return unit;
    }
}
