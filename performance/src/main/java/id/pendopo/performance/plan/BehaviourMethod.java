package id.pendopo.performance.plan;

/** Who is asked about behaviour (<i>cara penilaian perilaku kerja</i>). */
public enum BehaviourMethod {
    /** <i>Atasan langsung</i> alone. */
    SUPERIOR,
    /** <i>Umpan balik 360 derajat</i>: peers and direct subordinates too; their opinions stand in a document. */
    PEERS_360
}
