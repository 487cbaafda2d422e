package id.pendopo.performance.discipline;

import id.pendopo.core.law.Text;

/** How heavy a sanction is (<i>tingkat hukuman disiplin</i>). */
public enum SanctionLevel {
    /** <i>Ringan</i>. */
    LIGHT(Text.of("ringan", "light")),
    /** <i>Sedang</i>. */
    MEDIUM(Text.of("sedang", "medium")),
    /** <i>Berat</i>. */
    SEVERE(Text.of("berat", "severe"));

    private final Text label;

    SanctionLevel(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
