package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/** What is given by its legal kind (<i>jenis pemberian</i>), Permendagri 32/2011 Pasal 1 [S]. */
public enum AidType {
    /** <i>Hibah</i>: for a purpose specifically set, not obligatory, not binding, not continuous. */
    HIBAH,
    /** <i>Bantuan sosial</i>: selective, to protect from a social risk. */
    BANSOS;

    /** The name as a trait of the case, for the table of review chains. */
    public Code code() {
        return Code.of(name());
    }
}
