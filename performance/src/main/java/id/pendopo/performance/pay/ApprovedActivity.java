package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * Minutes of work that a superior approved (<i>menit aktivitas yang disetujui</i>). Official duty and training count by the activity that
 * their report is approved as.
 *
 * @param id the daily entry they come from; each stands once in a month
 * @param date the day of the work
 * @param minutes the approved minutes, 0 to {@value #MOST}
 */
@JsonPropertyOrder({"id", "date", "minutes"})
public record ApprovedActivity(String id, LocalDate date, int minutes) {
    /** The minutes of a day, more than which nobody works. */
    public static final int MOST = 1440;
}
