package id.pendopo.performance.batch;

import id.pendopo.performance.pay.DateSpan;
import id.pendopo.performance.schedule.RamadanDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which days of a month are in Ramadan. */
final class RamadanSpan {
    private RamadanSpan() {}

    /** From the first such day to the last; a month holds days of one Ramadan only. */
    static Optional<DateSpan> of(RamadanDays ramadan, YearMonth month) {
        Optional<LocalDate> first = Optional.empty();
        LocalDate last = month.atDay(1);
        for (LocalDate day = last; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (ramadan.covers(day)) {
                first = first.isPresent() ? first : Optional.of(day);
                last = day;
            }
        }
        LocalDate end = last;
        return first.map(start -> new DateSpan(start, end));
    }
}
