package id.pendopo.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The working calendar (<i>kalender kerja</i>): which days count as working days (<i>hari kerja</i>) for terms. It joins the
 * week's pattern, the national decrees and a region's own layers; a later layer wins. It covers whole years without a gap, and
 * a year it does not cover is an error, never a guess. Counting takes the same time for any distance.
 *
 * <p>Immutable and thread-safe. Two calendars are equal when their version and content are.
 */
public final class WorkingCalendar {
    /** The greatest number of years. */
    public static final int YEARS_LIMIT = 60;

    /** The greatest number of days that one layer names. */
    public static final int LAYER_LIMIT = 5_000;

    /** The longest version in characters. */
    public static final int VERSION_LIMIT = 300;

    private final String version;
    private final WorkWeek week;
    private final int firstYear;
    private final int lastYear;
    private final NavigableMap<LocalDate, DayOff> days;
    private final String contentHash;

    private final long firstDay;
    /** At i: how many of the first i days are worked. */
    private final int[] workedBefore;
    /** The worked days in order, made once, because making a date costs more than finding it. */
    private final LocalDate[] worked;

    private WorkingCalendar(
            String version, WorkWeek week, int firstYear, int lastYear, NavigableMap<LocalDate, DayOff> days) {
        this.version = checkedVersion(version);
        this.week = week;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.days = Collections.unmodifiableNavigableMap(days);
        this.contentHash = CalendarListing.hash(listing());
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        this.firstDay = first.toEpochDay();
        int length = (int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - firstDay);
        this.workedBefore = new int[length + 1];
        LocalDate[] buffer = new LocalDate[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = first.plusDays(i);
            DayOff off = days.get(day);
            if (off == null ? week.isWorking(day.getDayOfWeek()) : off.type().isWorking()) {
                buffer[count++] = day;
            }
            workedBefore[i + 1] = count;
        }
        this.worked = Arrays.copyOf(buffer, count);
    }

    /**
     * The national calendar that comes with the library: 2024, 2025 and 2026 by their joint decrees with all amendments known
     * to this release, five days a week, joint leave off.
     */
    public static WorkingCalendar national() {
        return NationalDays.CALENDAR;
    }

    /**
     * The national calendar as it was published on that day: without later amendments, and without years whose decree was not
     * yet there. For explaining a deadline that was computed then. The joint decrees of 2024 and 2025 carry no day of publication
     * here, so they count as published at any time; their amendment of August 2025 and the decree of 2026 have theirs.
     */
    public static WorkingCalendar nationalAsOf(LocalDate day) {
        return NationalDays.asOf(day);
    }

    /**
     * A calendar of one's own.
     *
     * @param version how it is called in clocks and journal entries
     * @param firstYear the first year covered
     * @param lastYear the last year covered
     * @param days all days that differ from the week's pattern, each date once, within the years
     * @throws IllegalArgumentException if the years are in the wrong order or too many, or a date is named twice
     * @throws CalendarYearMissing if a date is outside the years
     */
    public static WorkingCalendar of(
            String version, WorkWeek week, int firstYear, int lastYear, Collection<DayOff> days) {
        if (firstYear < 1945 || lastYear < firstYear || lastYear - firstYear >= YEARS_LIMIT || lastYear > 9998) {
            throw new IllegalArgumentException(
                    "calendar: years %d to %d are no range of 1 to %d years since 1945; load what is needed"
                            .formatted(firstYear, lastYear, YEARS_LIMIT));
        }
        NavigableMap<LocalDate, DayOff> all = new TreeMap<>();
        lay(days, all, version, firstYear, lastYear);
        return new WorkingCalendar(version, week, firstYear, lastYear, all);
    }

    /**
     * This calendar with a further layer, such as a region's own days off; where both name a day, the layer wins.
     *
     * @param sourceVersion how the layer is called, such as {@code 32.73/2026-1}; it becomes part of the version
     * @throws IllegalArgumentException if a date is named twice in the layer
     * @throws CalendarYearMissing if a date is in a year that is not loaded
     */
    public WorkingCalendar with(Collection<DayOff> regional, String sourceVersion) {
        NavigableMap<LocalDate, DayOff> all = new TreeMap<>(days);
        lay(regional, all, version, firstYear, lastYear);
        return new WorkingCalendar(version + "+" + checkedVersion(sourceVersion), week, firstYear, lastYear, all);
    }

    /** This calendar with another week's pattern. */
    public WorkingCalendar with(WorkWeek other) {
        return other == week
                ? this
                : new WorkingCalendar(version + "+" + other.name(), other, firstYear, lastYear, new TreeMap<>(days));
    }

    /**
     * This calendar with one more year by its decree, next to those it covers.
     *
     * @throws IllegalArgumentException if the year is covered or would leave a gap, or a date is named twice
     * @throws CalendarYearMissing if a date is in another year
     */
    public WorkingCalendar withYear(int year, Collection<DayOff> daysOfYear, String sourceVersion) {
        if ((year != lastYear + 1 && year != firstYear - 1) || lastYear - firstYear + 2 > YEARS_LIMIT) {
            throw new IllegalArgumentException(
                    "calendar: year %d is not next to %d to %d; add the years between first, at most %d in all"
                            .formatted(year, firstYear, lastYear, YEARS_LIMIT));
        }
        NavigableMap<LocalDate, DayOff> all = new TreeMap<>(days);
        lay(daysOfYear, all, version, year, year);
        return new WorkingCalendar(
                version + "+" + checkedVersion(sourceVersion),
                week,
                Math.min(firstYear, year),
                Math.max(lastYear, year),
                all);
    }

    /**
     * Whether this day counts as a working day.
     *
     * @throws CalendarYearMissing if the year is not loaded
     */
    public boolean isWorkingDay(LocalDate date) {
        int i = index(date);
        return workedBefore[i + 1] > workedBefore[i];
    }

    /**
     * Why this day differs from the week's pattern; empty for an ordinary working day or weekend.
     *
     * @throws CalendarYearMissing if the year is not loaded
     */
    public Optional<DayOff> dayOff(LocalDate date) {
        index(date);
        return Optional.ofNullable(days.get(date));
    }

    /**
     * The n-th working day after day zero, which is itself never counted.
     *
     * @param n 1 to {@value Term#LIMIT}
     * @throws CalendarYearMissing if the way there leaves the years loaded
     */
    public LocalDate plusWorkingDays(LocalDate dayZero, int n) {
        if (n < 1 || n > Term.LIMIT) {
            throw new IllegalArgumentException(
                    "calendar: %d working days is outside 1 to %d; day zero is not counted".formatted(n, Term.LIMIT));
        }
        return worked(workedBefore[indexAfter(dayZero)] + n - 1);
    }

    /**
     * How many working days lie after the one day up to and including the other; none when that is not later.
     *
     * @throws CalendarYearMissing if the span leaves the years loaded
     */
    public int workingDaysIn(LocalDate startExclusive, LocalDate endInclusive) {
        if (!endInclusive.isAfter(startExclusive)) {
            return 0;
        }
        return workedBefore[index(endInclusive) + 1] - workedBefore[indexAfter(startExclusive)];
    }

    /**
     * The day itself if it is a working day, otherwise the next one that is.
     *
     * @throws CalendarYearMissing if it lies in a year that is not loaded
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        int i = index(date);
        return workedBefore[i + 1] > workedBefore[i] ? date : worked(workedBefore[i]);
    }

    /** Whether this year is loaded. */
    public boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The first year that is loaded. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year that is loaded. */
    public int lastYear() {
        return lastYear;
    }

    /** The week's pattern. */
    public WorkWeek week() {
        return week;
    }

    /** All days that differ from the week's pattern, in order; unmodifiable. */
    public Collection<DayOff> daysOff() {
        return days.values();
    }

    /** The name of this calendar and of its layers, as clocks and journal entries keep it. */
    public String version() {
        return version;
    }

    /** SHA-256 of {@link #listing()} in UTF-8, in lower-case hexadecimal: proves under which days a deadline was computed. */
    public String contentHash() {
        return contentHash;
    }

    /**
     * The whole content as text, one line for the week, one for the years, then one for each day that differs, in order, its
     * parts separated by tabs, each line ended by a line feed. The version is not part of it.
     */
    public String listing() {
        return CalendarListing.of(week, firstYear, lastYear, days.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && version.equals(that.version)
                && contentHash.equals(that.contentHash);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + contentHash.hashCode();
    }

    /** The version. */
    @Override
    public String toString() {
        return version;
    }

    private int index(LocalDate date) {
        long i = date.toEpochDay() - firstDay;
        if (i < 0 || i >= workedBefore.length - 1) {
            throw new CalendarYearMissing(date.getYear(), version);
        }
        return (int) i;
    }

    /** The day before the first and the last day are fine here, because that day itself is not asked about. */
    private int indexAfter(LocalDate date) {
        long i = date.toEpochDay() - firstDay + 1;
        if (i < 0 || i >= workedBefore.length) {
            throw new CalendarYearMissing(date.getYear(), version);
        }
        return (int) i;
    }

    private LocalDate worked(int ordinal) {
        if (ordinal >= worked.length) {
            throw new CalendarYearMissing(lastYear + 1, version);
        }
        return worked[ordinal];
    }

    private static void lay(
            Collection<DayOff> layer,
            NavigableMap<LocalDate, DayOff> onto,
            String version,
            int firstYear,
            int lastYear) {
        if (layer.size() > LAYER_LIMIT) {
            throw new IllegalArgumentException(
                    "calendar: %d days in a layer is more than %d; name only days that differ from the week"
                            .formatted(layer.size(), LAYER_LIMIT));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (DayOff day : layer) {
            LocalDate date = day.date();
            if (date.getYear() < firstYear || date.getYear() > lastYear) {
                throw new CalendarYearMissing(date.getYear(), version);
            }
            if (!seen.add(date)) {
                throw new IllegalArgumentException(
                        "calendar: %s is named twice in one layer; join both names in one entry".formatted(date));
            }
            onto.put(date, day);
        }
    }

    private static String checkedVersion(String version) {
        if (version.isBlank() || version.length() > VERSION_LIMIT) {
            throw new IllegalArgumentException(
                    "calendar: version of %d characters is outside 1 to %d; name decree and date"
                            .formatted(version.length(), VERSION_LIMIT));
        }
        return version;
    }
}
