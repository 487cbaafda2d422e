package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Narrative;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer that was approved and given (<i>tanggapan</i>).
 *
 * @param content what was drafted, as it was approved
 * @param on the day it was given
 * @param at the moment it was given
 */
public record Response(Draft content, LocalDate on, Instant at) {
    /** What it says. */
    public Narrative text() {
        return content.text();
    }

    /** What it comes to. */
    public Outcome outcome() {
        return content.outcome();
    }

    /** Since when it counts as settled: a promise not before its day [D]. */
    public LocalDate settledOn() {
        return content.upshot().plannedFor().filter(day -> day.isAfter(on)).orElse(on);
    }
}
