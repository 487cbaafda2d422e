package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Flag;

/** Marks over an application (<i>tanda</i>). None of them makes a term stand still. */
public enum ApplicationFlag implements Flag {
    /** <i>Dalam pemeriksaan dugaan pemalsuan</i>: silence grants and issues nothing while it lies there, which is for a term. */
    INQUIRY,
    /** <i>Persyaratan dasar belum ada</i>: silence grants nothing while it lies there, which is for a term. */
    BASE_MISSING,
    /** <i>Jangka waktu keputusan terlampaui</i>: noted and told upward; where only a mark kept silence from granting, it grants without it. */
    OVERDUE,
    /** <i>Keberatan atas SKRD</i>: the application does not lapse for want of payment until it is answered. */
    FEE_OBJECTED,
    /** <i>Fiktif positif disanggah</i>: the superior decides within a term, and until then nobody else issues. */
    CONTESTED
}
