package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.NumberSeries;

/** The numbers that the office gives out in a proposal (<i>penomoran</i>). */
public enum ProposalNumber implements NumberSeries {
    /** What the applicant holds (<i>nomor tanda terima</i>). */
    RECEIPT
}
