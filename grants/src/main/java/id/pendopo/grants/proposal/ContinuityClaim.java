package id.pendopo.grants.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The law on which an applicant rests a grant in successive years (<i>dasar pengecualian</i>). That it is well known, or always
 * received, is no ground: statute and article are the evidence.
 *
 * @param exception which exception
 * @param statute the statute or rule, for example {@code UU 12/2010}
 * @param article its article
 */
public record ContinuityClaim(
        @NotNull ContinuityException exception,
        @NotBlank @Size(max = 120) String statute,
        @NotBlank @Size(max = 60) String article) {}
