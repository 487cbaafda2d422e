package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the old application as evidence (<i>keputusan lama sebagai bukti</i>). It is no act of ours and nothing follows from it by itself.
 *
 * @param stage the stage it is filed under, 1 to 7
 * @param action what it says
 * @param on the day, in the region's own time; of the table of decisions that of the last touch
 * @param role number of the role of the account, where the table has it
 * @param trust how far it can be believed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyDecision(int stage, Action action, Optional<LocalDate> on, Optional<String> role, Trust trust) {
    /** What it says. */
    public enum Action {
        /** Stored as 1. */
        APPROVED,
        /** Stored as 2. */
        REFUSED,
        /** Anything else: blank, or a number that the table does not know. */
        UNKNOWN
    }

    /** How far it can be believed. */
    public enum Trust {
        /** The latest decision of its stage; the date is that of the last touch. */
        LAST_TOUCHED,
        /** A row of the history, which is known to lose and change rows; that a row is missing proves nothing. */
        PARTIAL,
        /** It contradicts what else is there, or nothing bears it out where the program is known to have erred. */
        UNRELIABLE
    }
}
