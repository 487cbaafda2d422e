package id.pendopo.licensing.licence;

/**
 * What may be wrong with a decision (<i>cacat keputusan</i>), UU 30/2014 arts. 64 and 66 [S]: there is no other ground for withdrawal or
 * annulment.
 */
public enum DefectGround {
    /** <i>Cacat wewenang</i>. */
    AUTHORITY,
    /** <i>Cacat prosedur</i>. */
    PROCEDURE,
    /**
     * <i>Cacat substansi</i>: also not carried out in time, facts changed, danger to the public, misuse (elucidation of article 64) [S].
     */
    SUBSTANCE
}
