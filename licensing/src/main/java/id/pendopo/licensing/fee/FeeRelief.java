package id.pendopo.licensing.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reduction or exemption (<i>pengurangan, keringanan, pembebasan retribusi</i>) that the head of region decreed; regional
 * regulations that were seen give him that power [S]. Nobody else lowers a fee, and nothing does so without a deed.
 *
 * @param kind part or all
 * @param amount what is taken off, more than zero
 * @param share the part that the decree names, where it names one
 * @param decree its number, 1 to {@value #NUMBER_LIMIT} characters
 * @param decreedOn its date
 * @param reason as the decree gives it, 1 to {@value #REASON_LIMIT} characters; nothing personal
 */
public record FeeRelief(
        FeeReliefKind kind,
        Rupiah amount,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> share,
        String decree,
        LocalDate decreedOn,
        String reason) {
    /** The longest number of a decree. */
    public static final int NUMBER_LIMIT = 120;

    /** The longest reason. */
    public static final int REASON_LIMIT = 1_000;

    /** @throws IllegalArgumentException if the amount is not more than zero, or a text is blank or too long */
    public FeeRelief {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("fee relief: the amount is not more than zero; leave the relief out");
        }
        check("decree", decree, NUMBER_LIMIT);
        check("reason", reason, REASON_LIMIT);
    }

    /** So many rupiah less. */
    public static FeeRelief ofAmount(Rupiah amount, String decree, LocalDate decreedOn, String reason) {
        return new FeeRelief(FeeReliefKind.REDUCTION, amount, Optional.empty(), decree, decreedOn, reason);
    }

    /** That part of what was assessed less, rounded once to the nearest rupiah. */
    public static FeeRelief ofShare(
            Percentage share, Rupiah assessed, String decree, LocalDate decreedOn, String reason) {
        return new FeeRelief(
                FeeReliefKind.REDUCTION,
                assessed.percent(share, Rounding.HALF_UP),
                Optional.of(share),
                decree,
                decreedOn,
                reason);
    }

    /** All that was assessed. */
    public static FeeRelief ofAll(Rupiah assessed, String decree, LocalDate decreedOn, String reason) {
        return new FeeRelief(FeeReliefKind.EXEMPTION, assessed, Optional.empty(), decree, decreedOn, reason);
    }

    private static void check(String part, String text, int limit) {
        if (text.isBlank() || text.length() > limit) {
            throw new IllegalArgumentException("fee relief: %s must have 1 to %d characters".formatted(part, limit));
        }
    }
}
