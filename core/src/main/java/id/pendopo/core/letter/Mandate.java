package id.pendopo.core.letter;

import id.pendopo.core.actor.Deed;

/**
 * By what somebody signs who is not himself the holder of the office (<i>dasar penandatanganan</i>).
 *
 * @param manner in which manner
 * @param office the office that he signs for: {@code Wali Kota Bandung}
 * @param deed the deed that lets him
 */
public record Mandate(Manner manner, String office, Deed deed) {
    /** By which deed, as it stands below: {@code berdasarkan ST 1/2026}. */
    public String byDeed() {
        return "berdasarkan " + deed.number();
    }

    /** In which manner. */
    public enum Manner {
        /** <i>Atas nama</i>: for another who holds the office. */
        ON_BEHALF("a.n."),
        /** <i>Pelaksana harian</i> or <i>pelaksana tugas</i>: in the office itself, for a while. */
        SUBSTITUTE("Plh.");

        private final String mark;

        Manner(String mark) {
            this.mark = mark;
        }

        /** The usual abbreviation before the office. */
        public String mark() {
            return mark;
        }
    }
}
