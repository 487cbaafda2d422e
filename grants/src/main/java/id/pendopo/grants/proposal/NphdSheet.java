package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * How an agreement is made out (<i>rangkap, meterai dan saksi NPHD</i>).
 *
 * @param copies in how many copies, 1 to 20
 * @param stamped how many of them bear a duty stamp (<i>meterai</i>)
 * @param witnesses who witnesses it, as offices
 */
public record NphdSheet(
        @Min(1) @Max(20) int copies,
        @Min(0) @Max(20) int stamped,
        @NotNull @Size(max = 10) Set<Code> witnesses) {
    /** Copies what it is given. */
    public NphdSheet {
        witnesses = Sorted.set(witnesses);
    }
}
