package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Countdown;

/** The clocks of an application (<i>jangka waktu</i>). */
public enum ApplicationClock implements Countdown {
    /** How long a draft is kept. */
    DRAFT_LIFE,
    /** How long the counter may take; silence finds the file complete. */
    COMPLETENESS,
    /** The applicant's time to mend what was flagged. */
    CORRECTION,
    /** The whole term of the decision: the only one by whose passing the law grants anything. */
    DECISION,
    /** The term of the stage; its passing is told upward and decides nothing, unless a rule of silence says so. */
    STAGE,
    /** Until when the applicant asked to postpone the visit. */
    POSTPONEMENT,
    /** The applicant's time to pay. */
    PAYMENT,
    /** From the day the payment was due to the letter that demands it. */
    DUNNING,
    /** How long the approver has for issuing what counts as granted. */
    ISSUING,
    /** How long the superior has for deciding what the approver contests; after it the contest falls. */
    CONTEST,
    /** How long an inquiry keeps silence from granting; after it the mark falls. */
    INQUIRY_TERM,
    /** How long the mark of a missing base requirement keeps silence from granting; after it the mark falls. */
    BASE_TERM,
    /** How long the office has for delivering its decision. */
    DELIVERY,
    /** How long a lapsed file may be taken up again. */
    RESUMPTION
}
