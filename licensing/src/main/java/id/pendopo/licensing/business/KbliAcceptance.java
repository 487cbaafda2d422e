package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition new applications name (<i>edisi KBLI yang dipakai</i>), and how long an older one is still taken.
 *
 * @param edition the edition in use
 * @param olderUntil the last day on which an older one is taken; empty where it is taken without end
 */
public record KbliAcceptance(
        KbliEdition edition,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> olderUntil) {
    /** Whether an application of that day may name it. A later edition than the one in use is never taken. */
    public boolean takes(KbliEdition other, LocalDate today) {
        return other == edition
                || other.compareTo(edition) < 0
                        && olderUntil.map(last -> !today.isAfter(last)).orElse(true);
    }
}
