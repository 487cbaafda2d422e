package id.pendopo.licensing.licence;

/** How a licence came to be (<i>asal izin</i>). */
public enum LicenceOrigin {
    /** <i>Diputus pejabat</i>. */
    DECIDED,
    /** <i>Pernyataan mandiri</i>: the holder declared that he meets the standard. */
    SELF_DECLARED,
    /** <i>Dianggap dikabulkan</i>: silence within the term; a later annulment for a defect stays possible. */
    DEEMED,
    /** <i>Diterbitkan sistem lain</i>, such as OSS or SIMBG, and recorded here. */
    EXTERNAL
}
