package id.pendopo.core.notice;

/** Who may read a notice (<i>tingkat kerahasiaan pemberitahuan</i>). */
public enum Confidentiality {
    /** Anybody: it may be put on a board. */
    OPEN,
    /** The parties of the case and those who handle it. */
    PARTIES,
    /** Those who handle the case. */
    OFFICE
}
