package id.pendopo.licensing.fee;

import id.pendopo.core.law.Text;

/** How the head of region relieves somebody of a fee (<i>keringanan retribusi</i>). */
public enum FeeReliefKind {
    /** <i>Pengurangan</i>: part of it. */
    REDUCTION("Pengurangan", "Reduction"),
    /** <i>Pembebasan</i>: all of it. */
    EXEMPTION("Pembebasan", "Exemption");

    private final Text label;

    FeeReliefKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
