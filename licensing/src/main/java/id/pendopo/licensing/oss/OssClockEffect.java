package id.pendopo.licensing.oss;

import id.pendopo.core.law.Text;

/** What a status does to the term of service in OSS (<i>pengaruh terhadap perhitungan SLA</i>) [S: PIA 4.3.22]. */
public enum OssClockEffect {
    /** Nothing. */
    NONE("tidak berpengaruh", "none"),
    /** It stands still, and goes on with what remains. */
    STOP("berhenti", "stops"),
    /** It stands still, and will begin again from zero. */
    STOP_TO_ZERO("berhenti, kembali ke awal", "stops, back to zero"),
    /** It goes on with what remained. */
    RESUME("berjalan kembali", "resumes"),
    /** It begins again from zero. */
    RESTART("berjalan kembali dari awal", "restarts from zero");

    private final Text label;

    OssClockEffect(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** Whether it stands still after this. */
    public boolean isStop() {
        return this == STOP || this == STOP_TO_ZERO;
    }

    /** Whether it runs after this. */
    public boolean isStart() {
        return this == RESUME || this == RESTART;
    }

    /** Whether this start belongs to that stop. */
    boolean answers(OssClockEffect stop) {
        return this == RESUME && stop == STOP || this == RESTART && stop == STOP_TO_ZERO;
    }
}
