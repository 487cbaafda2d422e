package id.pendopo.licensing.legacy;

/** What is true of an old licence on a day (<i>keadaan izin lama</i>). */
public enum LegacyState {
    /** <i>Masih berlaku sebagaimana tercetak</i>. */
    VALID_AS_PRINTED,
    /** <i>Masa berlaku habis</i>. */
    ENDED,
    /** <i>Tidak diketahui</i>: what is printed cannot be read; somebody must look at the paper. */
    UNKNOWN
}
