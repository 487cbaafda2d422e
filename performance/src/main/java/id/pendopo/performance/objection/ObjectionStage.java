package id.pendopo.performance.objection;

import id.pendopo.core.workflow.Stage;

/** The stages of an objection to pay (<i>tahap keberatan</i>). */
public enum ObjectionStage implements Stage {
    /** <i>Diajukan</i>. */
    FILED,
    /** <i>Ditelaah</i>. */
    UNDER_REVIEW,
    /** <i>Diterima</i>. */
    ACCEPTED,
    /** <i>Diterima sebagian</i>: an appeal about the rest is possible. */
    PARTLY,
    /** <i>Ditolak</i>: an appeal is possible. */
    REJECTED,
    /** <i>Banding kepada kepala BKPSDM</i>. */
    APPEALED,
    /** <i>Banding diterima</i>, in whole or in part. */
    APPEAL_ACCEPTED,
    /** <i>Banding ditolak</i>. */
    APPEAL_REJECTED,
    /** <i>Ditarik</i>. */
    WITHDRAWN
}
