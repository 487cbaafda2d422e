package id.pendopo.performance.abuse;

/** What a flag asks for (<i>tingkat temuan</i>). None changes pay by itself. */
public enum AbuseSeverity {
    /** The month is not verified before it is settled. */
    BLOCKS,
    /** The approver is warned. */
    WARNS,
    /** The inspectorate looks at it. */
    ANOMALY
}
