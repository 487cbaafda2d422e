package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.Flag;

/** What lies over a complaint beside its stage (<i>tanda</i>) [D]. None of them stops a clock. */
public enum ComplaintFlag implements Flag {
    /** Nobody of the office showed himself within the goal; no term of the law has passed. */
    NOT_ACKNOWLEDGED,
    /** It was not verified in time. */
    VERIFICATION_LATE,
    /** Whether it is complete was not answered in time, UU 25/2009 article 44 paragraph 3 [S]. */
    COMPLETENESS_LATE,
    /** It was verified, and not sent on in time. */
    DISPOSITION_LATE,
    /** The reporter objects to its rejection. */
    OBJECTED,
    /** His objection was not answered in time. */
    OBJECTION_LATE,
    /** What was asked did not come, and the supervisors decide what becomes of it. */
    LEFT_TO_SUPERVISORS,
    /** What the guard at the door asked did not come, and a person decides what becomes of it. */
    LEFT_TO_OFFICER,
    /** The first follow-up is late. */
    FOLLOW_UP_LATE,
    /** The settlement is late. */
    SETTLEMENT_LATE,
    /** The limit of the law has passed. */
    LIMIT_PASSED,
    /** The decision was not told in time. */
    NOTICE_LATE,
    /** It is with the Ombudsman too. */
    AT_OMBUDSMAN,
    /** It is with the police too. */
    AT_POLICE,
    /** The superior did not report in time on what the Ombudsman recommended. */
    RECOMMENDATION_LATE,
    /** It is in the media. */
    IN_MEDIA,
    /** The same is before a court. */
    IN_COURT
}
