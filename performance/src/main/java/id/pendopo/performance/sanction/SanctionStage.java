package id.pendopo.performance.sanction;

import id.pendopo.core.workflow.Stage;

/** The stages of a sanction (<i>tahap hukuman disiplin</i>). */
public enum SanctionStage implements Stage {
    /** <i>Diduga</i>. */
    ALLEGED,
    /** <i>Dipanggil</i>, once or twice. */
    SUMMONED,
    /** <i>Diperiksa</i>, or twice absent. */
    EXAMINED,
    /** <i>Dijatuhi</i>: the decree is there, the first month of pay it touches has not begun. */
    IMPOSED,
    /** <i>Berlaku</i>. */
    ACTIVE,
    /** <i>Selesai dijalani</i>. */
    ENDED,
    /** <i>Dibatalkan</i>: it never counted, and what it cut is corrected. */
    ANNULLED,
    /** <i>Tidak terbukti</i>. */
    NOT_PROVEN
}
