package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Flag;

/** Marks over an application (<i>tanda</i>). None of them makes a term stand still. */
public enum ApplicationFlag implements Flag {
    /** <i>Dalam pemeriksaan dugaan pemalsuan</i>: silence grants nothing while it lies there. */
    INQUIRY,
    /** <i>Persyaratan dasar belum ada</i>: silence grants nothing while it lies there. */
    BASE_MISSING,
    /** <i>Keberatan atas SKRD</i>: the application does not lapse for want of payment until it is answered. */
    FEE_OBJECTED,
    /** <i>Fiktif positif disanggah</i>: the superior decides, and nobody else issues. */
    CONTESTED
}
