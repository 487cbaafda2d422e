package id.pendopo.complaints.complaint;

import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who took a complaint over (<i>pelimpahan</i>), with the number under which he did: passing it on is no answer, that it was taken is.
 *
 * @param agency who
 * @param reference the number under which he keeps it
 */
public record Referral(
        @NotNull Code agency,
        @NotBlank @Size(max = Referral.LIMIT) String reference) {
    /** The longest number. */
    public static final int LIMIT = 100;
}
