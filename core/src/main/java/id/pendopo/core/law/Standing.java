package id.pendopo.core.law;

/**
 * How sure a statement about the law is (<i>tingkat kepastian dasar hukum</i>). It travels with every source, from the
 * domain reference to the citizen's screen, so that nobody mistakes a guess or a decision of ours for law.
 */
public enum Standing {
    /** Read in the source that is cited. Mark S. */
    SEEN("S", Text.of("Tertulis dalam sumber yang dirujuk", "Seen in the source cited")),

    /** Known with good confidence, but the text was not read again. Mark K. */
    KNOWN(
            "K",
            Text.of(
                    "Diketahui, naskah peraturan belum dibaca ulang",
                    "Known, but the text of the regulation was not read again")),

    /** Not verified: to be checked by the region's legal bureau before anybody relies on it. Mark ?. */
    UNSURE(
            "?",
            Text.of(
                    "Belum diverifikasi, periksa dahulu kepada bagian hukum",
                    "Not verified, check with the legal bureau first")),

    /** A decision of Pendopo where the law is silent; a region may replace it. Mark D. */
    OWN_DECISION("D", Text.of("Keputusan Pendopo, bukan ketentuan hukum", "A decision of Pendopo, not law"));

    private final String mark;
    private final Text label;

    Standing(String mark, Text label) {
        this.mark = mark;
        this.label = label;
    }

    /** How a citizen is told. */
    public Text label() {
        return label;
    }

    /** The short mark used in reference pages: {@code S}, {@code K}, {@code ?} or {@code D}. */
    public String mark() {
        return mark;
    }
}
