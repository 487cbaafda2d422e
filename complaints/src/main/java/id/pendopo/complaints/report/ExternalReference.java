package id.pendopo.complaints.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Under which number another system knows a report (<i>nomor pada sistem lain</i>), such as that of the national channel. Unique for
 * each system.
 *
 * @param system a short name in small letters, such as {@code lapor}
 * @param number as that system writes it
 */
public record ExternalReference(
        @Pattern(regexp = ExternalReference.SYSTEM) String system,
        @NotBlank @Size(max = 80) String number) {
    /** What a name of a system looks like. */
    public static final String SYSTEM = "[a-z][a-z0-9-]{0,29}";

    /** The number as it is kept. */
    public static ExternalReference of(String system, String number) {
        return new ExternalReference(system, number);
    }
}
