package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.Countdown;

/**
 * The clocks of a complaint (<i>jangka waktu</i>). The day of what starts one is day zero, working day or not [D], so a step counts from
 * {@code today()} and not from the office day.
 */
public enum ComplaintClock implements Countdown {
    /** The goal until somebody of the office shows himself [D]; no term of the law. */
    ACKNOWLEDGING,
    /** V: verify and send on. */
    VERIFYING,
    /** What was verified is sent on: until the end of the office day on which it was verified [D]. */
    DISPOSING,
    /** The answer on completeness, UU 25/2009 article 44 paragraph 3 [S]. */
    COMPLETENESS_ANSWER,
    /** The reporter completes, UU 25/2009 article 44 paragraph 4 [S]. */
    COMPLETION,
    /** F: the agency's first follow-up. */
    FIRST_FOLLOW_UP,
    /** S: settlement by kind. */
    SETTLEMENT,
    /** L: the decision, UU 25/2009 article 50 paragraph 1 [S]. */
    LEGAL_LIMIT,
    /** As much time again as settlement had, once that is late; then the head of the region is told [D]. */
    SETTLEMENT_TWICE,
    /** Until the limit of the law is near; then the head of the region is told [D]. */
    LIMIT_NEAR,
    /** R: what an agency gave back is sent on again. */
    REDISPOSING,
    /** B: the reporter replies. */
    FEEDBACK,
    /** N: the decision is told, UU 25/2009 article 50 paragraph 2 [S]. */
    NOTIFYING,
    /** The reporter objects to a rejection. */
    OBJECTING,
    /** Somebody else answers his objection [D]. */
    ANSWERING_OBJECTION,
    /** As much time again, once that is late; then the objection is deemed upheld [D]. */
    OBJECTION_OVERDUE,
    /** A closed complaint may be opened again. */
    REOPENING,
    /** What was promised is done. */
    PROMISE,
    /** A minor complaint is settled, where a region has such a class. */
    MINOR_SETTLEMENT,
    /** Abuse in licensing: the head of region looks into it, PP 28/2025 article 352 [S]. */
    ABUSE_CHECK,
    /** Abuse in licensing: the supervisors audit it. */
    ABUSE_AUDIT,
    /** Abuse in licensing: it is put right. */
    ABUSE_FIX,
    /** A formal request for information, UU 14/2008 article 22 [S]. */
    FORMAL_REQUEST,
    /** The superior reports on what the Ombudsman recommended, UU 37/2008 article 38 paragraph 2 [S]. */
    OMBUDSMAN_REPORT,
    /** How long the file is kept at hand before it goes to the archive. */
    RETENTION
}
