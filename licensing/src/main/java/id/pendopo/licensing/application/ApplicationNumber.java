package id.pendopo.licensing.application;

import id.pendopo.core.workflow.NumberSeries;

/** The numbers that the office gives out in an application beside those of licences, which hang on the type (<i>penomoran</i>). */
public enum ApplicationNumber implements NumberSeries {
    /** <i>Nomor registrasi</i>, what the applicant holds. */
    REGISTRATION,
    /** <i>Nomor SKRD</i>. */
    FEE_ORDER,
    /** <i>Nomor keputusan</i> that is no licence: a minor change, a closure. */
    DECISION_LETTER
}
