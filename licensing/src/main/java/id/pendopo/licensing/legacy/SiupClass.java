package id.pendopo.licensing.legacy;

import java.util.Locale;
import java.util.Optional;

/** The classes of a SIUP (<i>golongan SIUP</i>), Permendag 46/M-DAG/PER/9/2009 [S]. */
public enum SiupClass {
    /** <i>Mikro</i>: needed none and might ask for one. */
    MICRO("mikro"),
    /** <i>Kecil</i>. */
    SMALL("kecil"),
    /** <i>Menengah</i>. */
    MEDIUM("menengah"),
    /** <i>Besar</i>. */
    LARGE("besar");

    private final String word;

    SiupClass(String word) {
        this.word = word;
    }

    /** The class that is printed; empty when the text names none or more than one. */
    static Optional<SiupClass> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<SiupClass> found = Optional.empty();
        for (SiupClass one : values()) {
            if (lower.contains(one.word)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(one);
            }
        }
        return found;
    }
}
