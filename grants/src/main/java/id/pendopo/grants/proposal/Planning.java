package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/** Whether aid is known when the budget is drafted (<i>direncanakan atau tidak</i>); hibah always is, Permendagri 39/2012 [S]. */
public enum Planning {
    /** <i>Direncanakan</i>: name, address and amount are clear when the budget is drafted. */
    PLANNED,
    /** <i>Tidak dapat direncanakan sebelumnya</i>: bansos to persons and families only. */
    UNPLANNED;

    /** The name as a trait of the case, for the table of review chains. */
    public Code code() {
        return Code.of(name());
    }
}
