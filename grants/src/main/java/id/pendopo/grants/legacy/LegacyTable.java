package id.pendopo.grants.legacy;

/** A table of the old application that is read (<i>tabel lama</i>); the others are left where they are. */
public enum LegacyTable {
    /** {@code proposal}; without it nothing is read. */
    PROPOSAL,
    /** {@code proposal_dana}. */
    COST_PLAN,
    /** {@code proposal_checklist}. */
    CHECKLIST,
    /** {@code proposal_approval}: the latest decision of each stage. */
    DECISION,
    /** {@code proposal_approval_history}. */
    HISTORY,
    /** {@code penolakan}; one shape has it. */
    REFUSAL,
    /** {@code proposal_lpj}: photos and films. */
    REPORT,
    /** {@code user}: only the role and a citizen's identity number; names, passwords and the rest are never read. */
    ACCOUNT,
    /** {@code log}: only what was done and when; addresses of computers are never read. */
    LOG
}
