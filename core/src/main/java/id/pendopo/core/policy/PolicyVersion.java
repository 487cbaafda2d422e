package id.pendopo.core.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a policy (<i>versi ketentuan</i>): from a day on which a value changed until the next such day. A case keeps the
 * version of its submission.
 *
 * @param id region, procedure and first day: {@code 32.73/grants/proposal/2015-08-25}; with {@link PolicyStamp#ILLUSTRATION} at its
 *     end where that is so
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds; empty while no later version is known
 * @param contentHash SHA-256 of every value in force, 64 lower-case hexadecimal digits. A date added later leaves it as it is
 * @param illustration whether any value in force is an illustration; whatever is printed under it must say so
 */
public record PolicyVersion(
        String id, LocalDate from, Optional<LocalDate> until, String contentHash, boolean illustration) {

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** What a case and its journal keep of it. */
    public PolicyStamp toStamp() {
        return new PolicyStamp(id, contentHash);
    }
}
