package id.pendopo.licensing.assignment;

import id.pendopo.core.law.Text;

/** Why lots are drawn again for the same file and role (<i>alasan undian ulang</i>); without one nobody draws twice [D]. */
public enum RedrawReason {
    /** <i>Berhalangan</i>: ill, on leave, moved. */
    ABSENT("Petugas berhalangan", "The officer cannot come"),
    /** <i>Konflik kepentingan</i>, declared after the draw. */
    CONFLICT_OF_INTEREST("Konflik kepentingan dinyatakan", "A conflict of interest was declared"),
    /** <i>Tidak bertindak</i>: the time of the stage ran out. */
    NOT_ACTED("Petugas tidak bertindak dalam waktunya", "The officer did not act in time"),
    /** <i>Perintah atasan</i>, in writing. */
    ORDERED("Perintah tertulis atasan", "A superior's written order"),
    /** <i>Tidak ada petugas</i>: nobody was left, and now somebody is. */
    POOL_CHANGED("Sebelumnya tidak ada petugas yang dapat ditugasi", "Nobody could be drawn before");

    private final Text label;

    RedrawReason(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
