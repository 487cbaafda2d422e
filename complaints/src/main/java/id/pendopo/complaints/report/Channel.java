package id.pendopo.complaints.report;

/** By which way a report came in (<i>kanal</i>): the national channel's own [S], and what a region has beside it [D]. */
public enum Channel {
    /** <i>Situs web</i> [S]. */
    WEB,
    /** <i>Aplikasi Android</i> [S]. */
    APP_ANDROID,
    /** <i>Aplikasi iOS</i> [S]. */
    APP_IOS,
    /** <i>SMS 1708</i> [S]. */
    SMS_1708,
    /** A post on X: it stays public there, whatever is asked for here [S]. */
    X_TWITTER,
    /** <i>Datang langsung</i> at a counter [D]. */
    WALK_IN,
    /** <i>Surat</i> [D]. */
    LETTER,
    /** <i>Telepon</i> [D]. */
    PHONE,
    /** <i>WhatsApp</i> [D]. */
    WHATSAPP,
    /** <i>Surat elektronik</i> [D]. */
    EMAIL,
    /** Another system, such as the national channel [D]. */
    PARTNER_API,
    /** A GeoReport v2 client [D]. */
    OPEN311;

    /** Whether somebody at a counter or desk writes down what another brings. */
    public boolean isEntered() {
        return this == WALK_IN || this == LETTER || this == PHONE;
    }

    /** Whether what was said is public where it was said. */
    public boolean isPublicElsewhere() {
        return this == X_TWITTER;
    }
}
