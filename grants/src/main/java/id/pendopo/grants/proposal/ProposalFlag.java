package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Flag;

/** Marks over a proposal (<i>tanda</i>). */
public enum ProposalFlag implements Flag {
    /** <i>Ditahan APIP</i>: nobody decides until it is released; reporting and refunding go on. */
    ON_HOLD
}
