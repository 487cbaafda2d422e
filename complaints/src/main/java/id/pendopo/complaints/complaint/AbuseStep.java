package id.pendopo.complaints.complaint;

/** How far the examination of abuse in licensing has come (<i>tahap pemeriksaan penyalahgunaan perizinan</i>), PP 28/2025 article 352 [S]. */
public enum AbuseStep {
    /** The head of the region looks into it. */
    CHECKING,
    /** He found no sign of it. */
    NO_SIGN,
    /** He found a sign, and the supervisors audit. */
    AUDITING,
    /** They found no fault. */
    NO_FAULT,
    /** They found an administrative fault, which is put right. */
    ADMINISTRATIVE_FAULT,
    /** What they found is for the police or the prosecutors. */
    FOR_LAW_ENFORCEMENT,
    /** The fault was put right. */
    PUT_RIGHT
}
