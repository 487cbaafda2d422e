package id.pendopo.licensing.catalogue;

/** How a licence is signed (<i>tingkat tanda tangan</i>), UU 11/2008 Pasal 11 and PP 71/2019 [K]. */
public enum SignatureLevel {
    /** A certified electronic signature of the official. */
    CERTIFIED,
    /** The region's electronic seal, with no official at the time. */
    SEAL,
    /** By hand, on paper. */
    BY_HAND
}
