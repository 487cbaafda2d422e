package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A grant that a recipient had from this region (<i>hibah yang pernah diterima</i>): as it says itself, or as the register of
 * recipients knows it.
 *
 * @param fiscalYear the fiscal year in which it was given, 2000 to 2100
 * @param amount what was paid, in rupiah
 * @param state how far it was accounted for
 */
public record ReceivedBefore(
        @Min(2000) @Max(2100) int fiscalYear,
        @NotNull Rupiah amount,
        @NotNull State state) {
    /** How far a grant was accounted for (<i>keadaan pertanggungjawaban</i>). */
    public enum State {
        /** Its report was accepted and nothing is left to return. */
        ACCOUNTED,
        /** Its report is not due yet. */
        RUNNING,
        /** Its report is late. */
        REPORT_OVERDUE,
        /** Money is still to be returned. */
        REFUND_OPEN
    }

    /** Whether something is owed: a late report, or money that was not returned. */
    @JsonIgnore
    public boolean isOwed() {
        return state == State.REPORT_OVERDUE || state == State.REFUND_OPEN;
    }
}
