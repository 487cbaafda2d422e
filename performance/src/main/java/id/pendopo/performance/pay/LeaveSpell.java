package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;

/**
 * What one unbroken absence with leave comes to in a month (<i>ketidakhadiran dengan izin dalam bulan</i>). Days are counted as the region's
 * table of leave counts them for the class: those on which the person had to work, or all. Where the table goes by months and all days
 * count, months run from the first day on, as they do where it goes by length; where only days of work count, the month paid for counts from
 * that of the first day, a part as a whole.
 *
 * @param document the letter or decree; each stands once in a month
 * @param absence the class of absence
 * @param first the first day of the whole absence, which may be in an earlier month
 * @param daysBefore how many of its days come before those counted here: in earlier months, or under the letter that this one goes on from
 * @param days how many of its days are in this month, under this letter
 * @param length how many days it has altogether as far as is known, at least those before and in this month
 */
@JsonPropertyOrder({"document", "absence", "first", "daysBefore", "days", "length"})
public record LeaveSpell(
        String document, AbsenceClass absence, LocalDate first, int daysBefore, int days, int length) {}
