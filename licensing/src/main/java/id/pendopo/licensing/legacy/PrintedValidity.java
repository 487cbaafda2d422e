package id.pendopo.licensing.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.table.Repair;
import id.pendopo.core.table.Repaired;
import id.pendopo.core.table.TolerantCells;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How long an old licence is valid, as it is printed (<i>masa berlaku tercetak</i>). Immutable and thread-safe.
 *
 * @param text as printed
 * @param until the last day; empty where none is printed or it cannot be read
 * @param unlimited whether it says that it holds while the business runs, or the building stands
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PrintedValidity(String text, Optional<LocalDate> until, boolean unlimited) {
    /** What was printed, and what had to be mended to read it. */
    record Read(PrintedValidity validity, Optional<Repair> repair) {}

    static Read of(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("selama") || lower.startsWith("seumur") || lower.startsWith("tidak terbatas")) {
            return new Read(new PrintedValidity(printed, Optional.empty(), true), Optional.empty());
        }
        Repaired<LocalDate> day = TolerantCells.day(lower.replaceFirst("^(?:s/d|sampai dengan|sampai|hingga)\\s+", ""));
        return new Read(new PrintedValidity(printed, day.value(), false), day.repair());
    }

    /** Whether anything is known of it. */
    boolean isRead() {
        return unlimited || until.isPresent();
    }

    /** What is true of it on this day. */
    public LegacyState on(LocalDate day) {
        if (!isRead()) {
            return LegacyState.UNKNOWN;
        }
        return until.isPresent() && day.isAfter(until.get()) ? LegacyState.ENDED : LegacyState.VALID_AS_PRINTED;
    }
}
