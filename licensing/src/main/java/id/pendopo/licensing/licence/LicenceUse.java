package id.pendopo.licensing.licence;

/** What an application may ask for with a licence (<i>permohonan atas izin yang ada</i>). */
public enum LicenceUse {
    /** <i>Perpanjangan</i>. */
    RENEW,
    /** <i>Perubahan</i>, major or minor. */
    CHANGE,
    /** <i>Balik nama</i>. */
    TRANSFER,
    /** <i>Penggantian</i> of what was lost or damaged. */
    REPLACE,
    /** <i>Penutupan</i>. */
    CLOSE,
    /** <i>Pengaktifan kembali</i> of what is suspended. */
    REACTIVATE
}
