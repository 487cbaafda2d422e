package id.pendopo.performance.leave;

import id.pendopo.core.law.Text;

/** Why somebody works elsewhere by order (<i>jenis penugasan</i>). */
public enum DutyKind {
    /** <i>Dinas luar</i>. */
    OFFICIAL_DUTY(Text.of("dinas luar", "official duty")),
    /** <i>Pendidikan dan pelatihan</i>. */
    TRAINING(Text.of("pendidikan dan pelatihan", "training"));

    private final Text label;

    DutyKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
