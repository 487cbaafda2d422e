package id.pendopo.licensing.licence;

import id.pendopo.core.workflow.Countdown;

/** The clocks of a licence (<i>batas waktu</i>). */
public enum LicenceClock implements Countdown {
    /** <i>Masa berlaku</i>: it never stands still, not even while the licence is suspended. */
    VALIDITY,
    /** <i>Persiapan usaha</i>: within a year of an unverified certificate; passing decides nothing. */
    PREPARATION,
    /** <i>Waktu mematuhi sanksi</i>: the next rung comes after it; passing decides nothing. */
    FOLLOWING,
    /** <i>Batas tahap sanksi berikutnya</i>: later the ladder begins anew; passing decides nothing. */
    NEXT_RUNG,
    /** <i>Akhir pembekuan</i>. */
    SUSPENSION,
    /** <i>Batas bertindak atas cacat keputusan atau putusan pengadilan</i>; passing decides nothing. */
    ACTING
}
