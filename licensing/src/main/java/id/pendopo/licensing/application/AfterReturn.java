package id.pendopo.licensing.application;

/** What becomes of the term of the decision when a returned file comes back (<i>jangka waktu setelah dilengkapi</i>) [D]. */
public enum AfterReturn {
    /** It goes on with what was left, one day at least. */
    RESUME,
    /** It begins anew, which is the known abuse, and therefore off by default. */
    RESTART
}
