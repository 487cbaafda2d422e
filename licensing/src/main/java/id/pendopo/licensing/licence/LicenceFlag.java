package id.pendopo.licensing.licence;

import id.pendopo.core.workflow.Flag;

/** Marks over a licence (<i>tanda</i>). */
public enum LicenceFlag implements Flag {
    /** <i>Tetap berlaku selama perpanjangan diproses</i>: a renewal was filed complete in time, and the licence does not expire meanwhile. */
    CONTINUED,
    /** <i>Perpanjangan dalam masa tenggang</i>: a renewal was filed within the grace; the licence stays expired meanwhile. */
    RENEWED_LATE
}
