package id.pendopo.licensing.application;

/** Which way an application goes (<i>alur penanganan</i>), by who issues, the level of risk and what is asked for [D on K]. */
public enum ApplicationPath {
    /** The whole procedure. */
    FULL,
    /** Completeness and approval alone: a minor change, a lost paper, a closure. */
    MINOR,
    /** <i>Risiko rendah</i>: the other system issues at once, and no officer looks at it. */
    AUTOMATIC,
    /** <i>Risiko menengah rendah</i>: the applicant's own declaration is the certificate. */
    SELF_DECLARED,
    /** <i>Risiko menengah tinggi</i>: the certificate is there at once, not yet verified; the whole procedure verifies it. */
    UNVERIFIED_FIRST;

    /** Whether officers look at it. */
    public boolean isHandled() {
        return this != AUTOMATIC && this != SELF_DECLARED;
    }
}
