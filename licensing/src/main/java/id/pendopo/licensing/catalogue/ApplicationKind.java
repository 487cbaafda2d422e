package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;

/** What an application asks for (<i>jenis permohonan</i>) [D]. */
public enum ApplicationKind {
    /** <i>Baru</i>: a licence that the applicant does not have. */
    NEW,
    /** <i>Perpanjangan</i>: the same for a further period. */
    RENEWAL,
    /** <i>Perubahan</i>: what it says is to change. */
    CHANGE,
    /** <i>Balik nama</i>: another holder. */
    TRANSFER,
    /** <i>Penggantian</i>: a lost or damaged paper. */
    REPLACEMENT,
    /** <i>Penutupan</i>: the holder gives it up. */
    CLOSURE,
    /** <i>Pengaktifan kembali</i>. */
    REACTIVATION;

    private final Code code = Code.of(name());

    /** The kind as a code. */
    public Code code() {
        return code;
    }
}
