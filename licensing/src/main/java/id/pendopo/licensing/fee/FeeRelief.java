package id.pendopo.licensing.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
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
 * @param cause why, by a code of the region, such as {@code HOUSE_OF_WORSHIP}; never a sentence, which could name somebody
 */
public record FeeRelief(
        FeeReliefKind kind,
        Rupiah amount,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> share,
        String decree,
        LocalDate decreedOn,
        Code cause) {
    /** The longest number of a decree. */
    public static final int NUMBER_LIMIT = 120;

    /** @throws IllegalArgumentException if the amount is not more than zero, or the number is blank or too long */
    public FeeRelief {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("fee relief: the amount is not more than zero; leave the relief out");
        }
        if (decree.isBlank() || decree.length() > NUMBER_LIMIT) {
            throw new IllegalArgumentException(
                    "fee relief: the number of the decree must have 1 to %d characters".formatted(NUMBER_LIMIT));
        }
    }

    /** So many rupiah less. */
    public static FeeRelief ofAmount(Rupiah amount, String decree, LocalDate decreedOn, Code cause) {
        return new FeeRelief(FeeReliefKind.REDUCTION, amount, Optional.empty(), decree, decreedOn, cause);
    }

    /** That part of what was assessed less, rounded once to the nearest rupiah. */
    public static FeeRelief ofShare(Percentage share, Rupiah assessed, String decree, LocalDate decreedOn, Code cause) {
        return new FeeRelief(
                FeeReliefKind.REDUCTION,
                assessed.percent(share, Rounding.HALF_UP),
                Optional.of(share),
                decree,
                decreedOn,
                cause);
    }

    /** All that was assessed. */
    public static FeeRelief ofAll(Rupiah assessed, String decree, LocalDate decreedOn, Code cause) {
        return new FeeRelief(FeeReliefKind.EXEMPTION, assessed, Optional.empty(), decree, decreedOn, cause);
    }
}
