package id.pendopo.grants.legacy;

import id.pendopo.core.workflow.Stage;

/** The stages of a file that came from an older application (<i>tahap berkas lama</i>). */
public enum LegacyStage implements Stage {
    /** <i>Diimpor</i>: what is missing is collected. */
    IMPORTED,
    /** <i>Dilanjutkan</i>: it goes on as a proposal, whose case is named. */
    CONTINUED,
    /** <i>Diarsipkan</i>: kept as history only. */
    FILED_AWAY
}
