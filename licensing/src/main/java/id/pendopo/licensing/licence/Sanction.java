package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sanction that was laid (<i>sanksi yang dijatuhkan</i>).
 *
 * @param entry the number of its entry in the journal
 * @param rung the rung of the ladder; for a revocation at once, its ground
 * @param kind what it is
 * @param number of the letter
 * @param date of the letter
 * @param followBy the last day on which the holder may follow it
 * @param nextBy the last day on which the next rung may come
 * @param amount of a fine
 * @param state what became of it
 */
public record Sanction(
        long entry,
        Code rung,
        SanctionKind kind,
        String number,
        LocalDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> followBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> nextBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> amount,
        State state) {
    /** What became of a sanction (<i>status sanksi</i>). */
    public enum State {
        /** <i>Belum dipatuhi</i>. */
        OPEN,
        /** <i>Dipatuhi</i>. */
        FOLLOWED,
        /** <i>Gugur</i>: the next rung did not come in its time, and the ladder began anew. */
        LAPSED,
        /** <i>Dibatalkan</i>: an objection or a court took it back. */
        TAKEN_BACK
    }

    /** Whether the ladder still counts it. */
    boolean isOpen() {
        return state == State.OPEN;
    }

    Sanction as(State other) {
        return new Sanction(entry, rung, kind, number, date, followBy, nextBy, amount, other);
    }
}
