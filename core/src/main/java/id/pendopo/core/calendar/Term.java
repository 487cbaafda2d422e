package id.pendopo.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A term (<i>jangka waktu</i>) counted from a day zero that is itself never counted. In JSON it is text: {@code "14wd"},
 * {@code "30d"}, {@code "1m"}.
 *
 * @param amount how many, 1 to {@value #LIMIT}
 * @param unit of what
 */
public record Term(int amount, TermUnit unit) {
    /** The longest term in any unit. */
    public static final int LIMIT = 9_999;

    /** @throws IllegalArgumentException if the amount is outside the limit */
    public Term {
        if (amount < 1 || amount > LIMIT) {
            throw new IllegalArgumentException(
                    "term: %d is outside 1 to %d; a term without length is no term".formatted(amount, LIMIT));
        }
    }

    /** So many working days (<i>hari kerja</i>). */
    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    /** So many calendar days (<i>hari kalender</i>). */
    public static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAYS);
    }

    /** So many months (<i>bulan</i>). */
    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTHS);
    }

    /**
     * The term in a text such as {@code 14wd}, {@code 30d} or {@code 1m}.
     *
     * @throws IllegalArgumentException if the text is no such term
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Term parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4) {
            throw refused();
        }
        TermUnit unit = TermUnit.find(text.substring(digits)).orElseThrow(Term::refused);
        return new Term(Integer.parseInt(text.substring(0, digits)), unit);
    }

    /**
     * The last day of the term, which counts whole. Calendar days and months end where they end, holiday or not.
     *
     * @throws CalendarYearMissing if working days run into a year that is not loaded
     */
    public LocalDate lastDay(LocalDate dayZero, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(dayZero, amount);
            case CALENDAR_DAYS -> dayZero.plusDays(amount);
            case MONTHS -> dayZero.plusMonths(amount);
        };
    }

    /**
     * The last day, moved to the next working day where it falls on a day off; for regions that choose so.
     *
     * @throws CalendarYearMissing if the year of the last day is not loaded
     */
    public LocalDate lastWorkingDay(LocalDate dayZero, WorkingCalendar calendar) {
        return calendar.nextWorkingDay(lastDay(dayZero, calendar));
    }

    /** As people read it: <i>14 hari kerja</i>. */
    public String in(Locale locale) {
        String name = unit.label().in(locale);
        boolean one = amount == 1 && locale.getLanguage().equals("en");
        return amount + " " + (one ? name.substring(0, name.length() - 1) : name);
    }

    /** The text as in JSON. */
    @JsonValue
    public String toText() {
        return amount + unit.code();
    }

    @Override
    public String toString() {
        return toText();
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("term: the text is no term; write 14wd, 30d or 1m");
    }
}
