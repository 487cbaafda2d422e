package id.pendopo.core.workflow;

/** Whether a case still goes on (<i>status berkas</i>). */
public enum CaseStatus {
    /** Somebody is to act. */
    OPEN,
    /** Nothing is due, but it may be taken up again. */
    RESTING,
    /** Over. */
    ENDED
}
