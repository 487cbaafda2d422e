package id.pendopo.complaints.open311;

import java.util.Locale;
import java.util.Optional;

/** Where another system says a report stands (<i>status pembaruan</i>): the finer states of the updates extension [S]. */
public enum UpdateStatus {
    /** It has been reported. */
    OPEN,
    /** It is over. */
    CLOSED,
    /** It is over: it was mended. */
    FIXED,
    /** It is worked on. */
    IN_PROGRESS,
    /** Work on it is planned. */
    ACTION_SCHEDULED,
    /** It is looked into. */
    INVESTIGATING,
    /** It is over: another says the same. */
    DUPLICATE,
    /** It is over there: others answer for it. */
    NOT_COUNCILS_RESPONSIBILITY,
    /** It is over: nothing more is done. */
    NO_FURTHER_ACTION,
    /** It was handed on inside. */
    INTERNAL_REFERRAL,
    /** It is not over after all. */
    REOPEN,
    /** Somebody has to sort it. */
    FOR_TRIAGE;

    /** As it goes over the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this text in letters of either size, its words parted by lines or blanks; empty if it is none. */
    public static Optional<UpdateStatus> find(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (UpdateStatus status : values()) {
            if (status.name().equals(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
