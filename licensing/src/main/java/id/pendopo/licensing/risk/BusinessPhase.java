package id.pendopo.licensing.risk;

import id.pendopo.core.law.Text;

/** What a business does one after the other (<i>tahap kegiatan usaha</i>), PP 28/2025 Pasal 220-230 [S]. */
public enum BusinessPhase {
    /** <i>Persiapan</i>: land, building, equipment, staff. */
    PREPARATION(Text.of("persiapan", "preparation")),
    /** <i>Operasional</i>. */
    OPERATION(Text.of("operasional", "operation")),
    /** <i>Komersial</i>. */
    COMMERCE(Text.of("komersial", "commerce"));

    private final Text label;

    BusinessPhase(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
