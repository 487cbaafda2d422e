package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/** In what form it is given (<i>bentuk pemberian</i>), Permendagri 32/2011 Pasal 3 [S]. */
public enum AidForm {
    /** <i>Uang</i>. */
    MONEY,
    /** <i>Barang</i>. */
    GOODS,
    /** <i>Jasa</i>; never as bansos. */
    SERVICES;

    /** The name as a trait of the case, for the table of review chains. */
    public Code code() {
        return Code.of(name());
    }
}
