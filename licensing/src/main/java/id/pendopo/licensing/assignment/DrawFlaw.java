package id.pendopo.licensing.assignment;

import id.pendopo.core.law.Text;

/** What is wrong with the record of a draw (<i>cacat catatan undian</i>). */
public enum DrawFlaw {
    /** Somebody stands twice, on both sides, or out of order. */
    OFFICERS("Daftar petugas tidak berurutan atau berulang", "Officers stand twice or out of order"),
    /** The sheet does not come to its hash: something that went into the draw was changed. */
    SHEET("Lembar undian tidak sesuai dengan nilai hash-nya", "The sheet does not come to its hash"),
    /** Others were drawn than the sheet says. */
    DRAWN("Yang terpilih bukan hasil lembar undian", "Others were drawn than the sheet says"),
    /** The pool that was read had other officers, weights or loads. */
    POOL("Kelompok petugas yang dibaca berbeda", "The pool that was read differs");

    private final Text label;

    DrawFlaw(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
