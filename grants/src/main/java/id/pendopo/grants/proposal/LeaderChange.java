package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/** Why another person leads the recipient than at application (<i>pergantian pimpinan</i>), PW777 Pasal 18 ayat (2) [S]. */
public enum LeaderChange {
    /** The leader is the same. */
    NONE,
    /** The leader died (<i>meninggal dunia</i>). */
    LEADER_DIED,
    /** The leader was replaced for another reason. */
    LEADER_REPLACED;

    /** The phase of the checklist that names the papers. */
    public static final Code PHASE = Code.of("LEADER_CHANGE");

    /** The name as a condition of the checklist. */
    public Code code() {
        return Code.of(name());
    }
}
