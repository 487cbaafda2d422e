package id.pendopo.performance.rating;

import java.time.LocalDate;

/** Half of a year (<i>semester</i>): 2021 had one law of assessment in each. */
public enum HalfYear {
    /** January to June. */
    FIRST,
    /** July to December. */
    SECOND;

    /** The half in which this day lies. */
    public static HalfYear of(LocalDate day) {
        return day.getMonthValue() <= 6 ? FIRST : SECOND;
    }
}
