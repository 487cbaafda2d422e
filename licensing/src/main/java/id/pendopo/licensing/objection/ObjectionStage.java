package id.pendopo.licensing.objection;

import id.pendopo.core.workflow.Stage;

/** The stages of an objection and its appeal (<i>tahap upaya administratif</i>). */
public enum ObjectionStage implements Stage {
    /** <i>Keberatan diajukan</i>. */
    OBJECTION_FILED,
    /** <i>Keberatan ditelaah</i>. */
    UNDER_REVIEW,
    /** <i>Keberatan dikabulkan</i>. */
    GRANTED,
    /** <i>Keberatan ditolak</i>: an appeal is possible. */
    DENIED,
    /** <i>Keberatan dianggap dikabulkan</i>: the decision is to be issued. */
    DEEMED_GRANTED,
    /** <i>Banding diajukan</i>. */
    APPEAL_FILED,
    /** <i>Banding ditelaah</i>. */
    APPEAL_REVIEW,
    /** <i>Banding dikabulkan</i>. */
    APPEAL_GRANTED,
    /** <i>Banding ditolak</i>: only a court is left. */
    APPEAL_DENIED,
    /** <i>Banding dianggap dikabulkan</i>: the decision is to be issued. */
    APPEAL_DEEMED,
    /** <i>Gugatan dikabulkan</i>: an application is reopened with it; what is ordered about a licence is carried out in the licence's case. */
    COURT_GRANTED,
    /** <i>Gugatan ditolak</i>: recorded. */
    COURT_DENIED,
    /** <i>Ditarik</i>. */
    WITHDRAWN
}
