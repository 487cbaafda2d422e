package id.pendopo.core.letter;

/** How a letter is laid out (<i>bentuk naskah</i>). The list is Pendopo's [D]. */
public enum LetterForm {
    /** <i>Surat</i>: it is sent, with number and subject at its head and the day beside the place above. */
    CORRESPONDENCE,
    /** <i>Naskah berjudul</i>: a title above, place and day before the signatures. */
    PAPER,
    /** <i>Berita acara</i> or <i>perjanjian</i>: a title above, and its own words name place and day. */
    RECORD
}
