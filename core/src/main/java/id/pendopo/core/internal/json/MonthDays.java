package id.pendopo.core.internal.json;

import java.time.MonthDay;

/** A day of the year as people write it in a pack. */
final class MonthDays {
    private MonthDays() {}

    /** @throws java.time.DateTimeException if neither {@code 06-30} nor {@code --06-30} */
    static MonthDay parse(String text) {
        return MonthDay.parse(text.startsWith("--") ? text : "--" + text);
    }
}
