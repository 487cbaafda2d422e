package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Freezing;

/** Marks over a proposal (<i>tanda</i>). */
public enum ProposalFlag implements Flag {
    /** <i>Ditahan APIP</i>: nobody decides until it is released; mending, reporting and refunding go on. */
    ON_HOLD,
    /** <i>Sengketa kepengurusan</i>: nothing is agreed and nothing paid until it is settled. */
    DISPUTED;

    /** A hold makes terms stand still, so that it costs nobody his case; the year's end and a fixed day do not move. */
    @Override
    public Freezing freezes() {
        return this == ON_HOLD ? Freezing.ALL : Freezing.NONE;
    }
}
