package id.pendopo.licensing.catalogue;

/** What the silence of one office in one stage brings about (<i>akibat tidak ada tanggapan</i>), as seen in regulations [S]. */
public enum SilenceEffect {
    /** The licence is issued. */
    ISSUE,
    /** The handling goes on without what was waited for. */
    PROCEED_WITHOUT,
    /** The system sets the value that was not set. */
    AUTO_VALUE,
    /** The application counts as withdrawn. */
    WITHDRAWN
}
