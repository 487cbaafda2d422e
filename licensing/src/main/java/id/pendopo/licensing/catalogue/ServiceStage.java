package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;

/** A part of the handling of an application that has a term of its own (<i>tahap pelayanan</i>), in its order [D]. */
public enum ServiceStage {
    /** <i>Verifikasi pendaftaran</i>. */
    COMPLETENESS,
    /** <i>Verifikasi teknis</i>. */
    TECHNICAL,
    /** <i>Pemeriksaan lapangan</i>. */
    INSPECTION,
    /** <i>Rekomendasi teknis</i>. */
    RECOMMENDATION,
    /** <i>Penetapan retribusi</i>. */
    FEE,
    /** <i>Pembayaran</i>: the applicant's own time, in which the office's stands still. */
    PAYMENT,
    /** <i>Persetujuan</i>. */
    APPROVAL,
    /** <i>Penandatanganan</i>. */
    SIGN;

    private final Code code = Code.of(name());

    /** The stage as a code. */
    public Code code() {
        return code;
    }

    /** Whether the office's time runs in it. */
    public boolean runs() {
        return this != PAYMENT;
    }
}
