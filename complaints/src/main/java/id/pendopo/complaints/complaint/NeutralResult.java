package id.pendopo.complaints.complaint;

/**
 * What the supervisors tell a reporter of what they found (<i>hasil pengawasan yang disampaikan</i>): that it was examined and what follows,
 * never what stands in their report, which is secret: PP 12/2017 article 23 paragraph 2 [S]. The classes are Pendopo's [D].
 */
public enum NeutralResult {
    /** It was examined, and what must follow does. */
    EXAMINED_FOLLOWED_UP,
    /** It was examined, and nothing that was found supports it. */
    EXAMINED_NOT_SUPPORTED,
    /** It was examined and passed to those who have the power. */
    EXAMINED_PASSED_ON
}
