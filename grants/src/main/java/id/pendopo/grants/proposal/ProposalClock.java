package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Countdown;

/** The clocks of a proposal (<i>batas waktu</i>). Each review stage with a term has a clock of its own code beside these. */
public enum ProposalClock implements Countdown {
    /** Until when a returned file may be handed in again. */
    RESUBMISSION,
    /** Until when the team's signed verdict goes to the budget team. */
    TEAM_REPORT,
    /** 31 December of the fiscal year: what is not paid lapses. */
    YEAR_END,
    /** When the report of use is due. */
    REPORT_DUE,
    /** Until when a returned report may be handed in again. */
    REPORT_MENDING
}
