package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Freezing;

/** Marks over a proposal (<i>tanda</i>). */
public enum ProposalFlag implements Flag {
    /** <i>Ditahan APIP</i>: nobody decides until it is released; mending, reporting and refunding go on. */
    ON_HOLD,
    /** <i>Sengketa kepengurusan</i>: nothing is agreed and nothing paid until it is settled. */
    DISPUTED,
    /** <i>Dalam pemeriksaan APIP</i>: the case goes on; strangers see only that it is so. */
    UNDER_AUDIT,
    /** <i>Terkena sanksi</i>: nothing more is asked for until it is lifted. */
    SANCTIONED,
    /** <i>Diduga ganda</i>: nothing is approved, decreed or asked for until it is cleared. */
    DUPLICATE_SUSPECT;

    /** A hold makes terms stand still, so that it costs nobody his case; the year's end and a fixed day do not move. */
    @Override
    public Freezing freezes() {
        return this == ON_HOLD ? Freezing.ALL : Freezing.NONE;
    }
}
