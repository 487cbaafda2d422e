package id.pendopo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The national decrees of 2024 to 2026, a region's own days, and what happens at the edges. */
class WorkingCalendarTest {
    private static final WorkingCalendar NATIONAL = WorkingCalendar.national();

    /** Sums of each month as computed from the published lists. */
    @ParameterizedTest
    @CsvSource({
        "2024,22 18 18 16 18 18 23 22 20 23 20 20,238",
        "2025,19 20 19 16 17 18 23 20 21 23 20 21,237",
        "2026,20 18 17 21 16 20 23 19 22 22 21 21,240"
    })
    void each_month_has_the_working_days_of_the_decree(int year, String months, int sum) {
        List<String> counted = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month ->
                        String.valueOf(NATIONAL.workingDaysIn(month.atDay(1).minusDays(1), month.atEndOfMonth())))
                .toList();
        assertThat(String.join(" ", counted)).isEqualTo(months);
        assertThat(NATIONAL.workingDaysIn(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({"2024,17,10,2", "2025,17,11,0", "2026,17,8,0"})
    void each_year_has_the_number_of_days_that_the_decree_names(int year, int holidays, int leave, int elections) {
        assertThat(count(year, DayType.NATIONAL_HOLIDAY)).isEqualTo(holidays);
        assertThat(count(year, DayType.JOINT_LEAVE)).isEqualTo(leave);
        assertThat(count(year, DayType.ELECTION)).isEqualTo(elections);
        assertThat(NATIONAL.daysOff().stream().filter(off -> off.date().getYear() == year))
                .hasSize(holidays + leave + elections);
    }

    @Test
    void march_2026_is_worked_on_the_days_listed() {
        assertThat(LocalDate.of(2026, 3, 1).datesUntil(LocalDate.of(2026, 4, 1)).filter(NATIONAL::isWorkingDay))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 25, 26, 27, 30, 31);
    }

    @Test
    void a_day_off_says_its_name_and_decree() {
        DayOff added = NATIONAL.dayOff(LocalDate.of(2025, 8, 18)).orElseThrow();
        assertThat(added.type()).isEqualTo(DayType.JOINT_LEAVE);
        assertThat(added.name().id()).isEqualTo("Cuti bersama Hari Kemerdekaan");
        assertThat(added.source().citation()).isEqualTo("SKB 3 Menteri 933/2025, 1/2025, 3/2025");
        assertThat(added.source().inForceFrom()).contains(LocalDate.of(2025, 8, 7));
        assertThat(NATIONAL.dayOff(LocalDate.of(2025, 8, 16))).isEmpty();
        assertThat(NATIONAL.dayOff(LocalDate.of(2024, 12, 26))
                        .orElseThrow()
                        .source()
                        .standing())
                .isEqualTo(Standing.KNOWN);
        BothJacksons.roundTrip(added, DayOff.class);
    }

    /** A joint leave that was decreed eleven days before: who counted earlier counted rightly by what was published. */
    @Test
    void the_calendar_can_be_asked_as_it_was_published_on_a_day() {
        LocalDate dayZero = LocalDate.of(2025, 8, 11);
        WorkingCalendar before = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 6));
        assertThat(before.plusWorkingDays(dayZero, 5)).isEqualTo(LocalDate.of(2025, 8, 18));
        assertThat(before.covers(2026)).isFalse();
        WorkingCalendar after = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 7));
        assertThat(after.plusWorkingDays(dayZero, 5)).isEqualTo(LocalDate.of(2025, 8, 19));
        assertThat(WorkingCalendar.nationalAsOf(LocalDate.of(2025, 9, 18)).covers(2026))
                .isFalse();
        assertThat(WorkingCalendar.nationalAsOf(LocalDate.of(2025, 9, 19)).contentHash())
                .isEqualTo(NATIONAL.contentHash());
    }

    @Test
    void day_zero_is_never_counted() {
        LocalDate friday = LocalDate.of(2026, 3, 13);
        assertThat(NATIONAL.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(NATIONAL.workingDaysIn(friday, friday)).isZero();
        assertThat(NATIONAL.workingDaysIn(friday, friday.minusDays(30))).isZero();
        assertThat(NATIONAL.workingDaysIn(friday, LocalDate.of(2026, 3, 16))).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.plusWorkingDays(friday, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.plusWorkingDays(friday, Term.LIMIT + 1));
    }

    @Test
    void a_region_adds_its_own_days_and_a_later_layer_wins() {
        LocalDate anniversary = LocalDate.of(2026, 9, 25);
        LocalDate saturday = LocalDate.of(2026, 9, 26);
        WorkingCalendar region = NATIONAL.with(
                List.of(off(anniversary, DayType.REGIONAL_HOLIDAY), off(saturday, DayType.WORKING_OVERRIDE)),
                "99.01/2026-1");
        assertThat(NATIONAL.isWorkingDay(anniversary)).isTrue();
        assertThat(region.isWorkingDay(anniversary)).isFalse();
        assertThat(region.isWorkingDay(saturday)).isTrue();
        assertThat(region.version())
                .isEqualTo("national/2024-2026/1+99.01/2026-1")
                .isEqualTo(region.toString());
        WorkingCalendar again = region.with(List.of(off(anniversary, DayType.WORKING_OVERRIDE)), "99.01/2026-2");
        assertThat(again.isWorkingDay(anniversary)).isTrue();
        assertThat(NATIONAL.with(List.of(off(LocalDate.of(2026, 12, 24), DayType.WORKING_OVERRIDE)), "roster")
                        .isWorkingDay(LocalDate.of(2026, 12, 24)))
                .isTrue();
    }

    @Test
    void a_six_day_week_works_on_saturdays_that_are_not_holidays() {
        WorkingCalendar six = NATIONAL.with(WorkWeek.SIX_DAYS);
        assertThat(six.isWorkingDay(LocalDate.of(2026, 3, 14))).isTrue();
        assertThat(six.isWorkingDay(LocalDate.of(2026, 3, 21))).isFalse();
        assertThat(six.isWorkingDay(LocalDate.of(2026, 3, 15))).isFalse();
        assertThat(six.week()).isEqualTo(WorkWeek.SIX_DAYS);
        assertThat(six.contentHash()).isNotEqualTo(NATIONAL.contentHash());
        assertThat(NATIONAL.with(WorkWeek.FIVE_DAYS)).isSameAs(NATIONAL);
    }

    @Test
    void a_year_not_loaded_is_an_error_that_names_it() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(NATIONAL.covers(2027)).isFalse();
        assertThat(NATIONAL.covers(2023)).isFalse();
        assertThat(NATIONAL.covers(2024) && NATIONAL.covers(2026)).isTrue();
        missing(2027, () -> NATIONAL.isWorkingDay(last.plusDays(1)));
        missing(2023, () -> NATIONAL.isWorkingDay(LocalDate.of(2023, 12, 31)));
        missing(2027, () -> NATIONAL.dayOff(last.plusDays(1)));
        missing(2027, () -> NATIONAL.nextWorkingDay(last.plusDays(1)));
        missing(2027, () -> NATIONAL.plusWorkingDays(last, 1));
        missing(2027, () -> NATIONAL.plusWorkingDays(LocalDate.of(2026, 12, 23), 5));
        missing(2030, () -> NATIONAL.plusWorkingDays(LocalDate.of(2030, 5, 5), 1));
        missing(2023, () -> NATIONAL.plusWorkingDays(LocalDate.of(2023, 12, 30), 1));
        missing(2027, () -> NATIONAL.workingDaysIn(last, last.plusDays(1)));
        missing(2023, () -> NATIONAL.workingDaysIn(LocalDate.of(2023, 12, 30), last));
        missing(2027, () -> NATIONAL.with(List.of(off(last.plusDays(1), DayType.REGIONAL_HOLIDAY)), "x"));
        missing(LocalDate.MAX.getYear(), () -> NATIONAL.isWorkingDay(LocalDate.MAX));
        missing(LocalDate.MIN.getYear(), () -> NATIONAL.isWorkingDay(LocalDate.MIN));
        // The last day before the first year is a fine day zero: nothing is asked about that day itself.
        assertThat(NATIONAL.plusWorkingDays(LocalDate.of(2023, 12, 31), 1)).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(NATIONAL.nextWorkingDay(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(NATIONAL.nextWorkingDay(last)).isEqualTo(last);
    }

    @Test
    void a_region_may_load_the_decree_of_a_further_year() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        WorkingCalendar more = NATIONAL.withYear(2027, List.of(off(newYear, DayType.NATIONAL_HOLIDAY)), "contoh/2027");
        assertThat(more.plusWorkingDays(LocalDate.of(2026, 12, 23), 5)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(more.firstYear()).isEqualTo(2024);
        assertThat(more.lastYear()).isEqualTo(2027);
        assertThat(NATIONAL.withYear(2023, List.of(), "contoh/2023").covers(2023))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.withYear(2028, List.of(), "gap"));
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.withYear(2025, List.of(), "again"));
        missing(
                2026,
                () -> NATIONAL.withYear(
                        2027, List.of(off(LocalDate.of(2026, 1, 2), DayType.NATIONAL_HOLIDAY)), "wrong"));
    }

    @Test
    void what_is_no_calendar_is_refused() {
        DayOff day = off(LocalDate.of(2026, 1, 2), DayType.REGIONAL_HOLIDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.with(List.of(day, day), "twice"))
                .withMessageContaining("2026-01-02");
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.with(List.of(day), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2026, 2025, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 1900, 1901, List.of()));
        WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2000, 2059, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2000, 2060, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayOff(day.date(), day.type(), Text.of("dua\nbaris", "two lines"), day.source()));
    }

    /** Anyone can check it with a SHA-256 tool. */
    @Test
    void the_content_hash_is_that_of_the_listing() throws Exception {
        String listing = NATIONAL.listing();
        assertThat(listing)
                .startsWith("week\tFIVE_DAYS\nyears\t2024\t2026\n2024-01-01\tNATIONAL_HOLIDAY\tTahun Baru Masehi\t");
        assertThat(NATIONAL.contentHash())
                .isEqualTo(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(listing.getBytes(StandardCharsets.UTF_8))));
        WorkingCalendar same =
                WorkingCalendar.of(NATIONAL.version(), WorkWeek.FIVE_DAYS, 2024, 2026, NATIONAL.daysOff());
        assertThat(same).isEqualTo(NATIONAL).hasSameHashCodeAs(NATIONAL);
        assertThat(NATIONAL.with(List.of(), "empty")).isNotEqualTo(NATIONAL);
        assertThat(NATIONAL.with(List.of(), "empty").contentHash()).isEqualTo(NATIONAL.contentHash());
    }

    @Test
    void all_types_but_one_are_off_and_all_have_names() {
        assertThat(DayType.values())
                .allSatisfy(type -> assertThat(type.label().id()).isNotBlank())
                .filteredOn(DayType::isWorking)
                .containsExactly(DayType.WORKING_OVERRIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "14wd,14 hari kerja,14 working days",
        "30d,30 hari kalender,30 calendar days",
        "1m,1 bulan,1 month",
        "1wd,1 hari kerja,1 working day"
    })
    void terms_are_short_text(String text, String indonesian, String english) {
        Term term = Term.parse(text);
        assertThat(term).hasToString(text);
        assertThat(term.in(new Locale("id"))).isEqualTo(indonesian);
        assertThat(term.in(Locale.ENGLISH)).isEqualTo(english);
        BothJacksons.agree(term, Term.class, '"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({"''", "wd", "0d", "-1d", "1", "1x", "1 d", "10000d", "00001d", "1dd", "1D"})
    void what_is_no_term_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text));
        BothJacksons.refuse('"' + text + '"', Term.class);
    }

    @Test
    void terms_end_on_their_last_day() {
        assertThat(Term.parse("9999d").amount()).isEqualTo(Term.LIMIT);
        LocalDate monday = LocalDate.of(2026, 1, 5);
        assertThat(Term.calendarDays(30).lastDay(monday, NATIONAL)).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(Term.months(1).lastDay(LocalDate.of(2026, 1, 31), NATIONAL)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Term.workingDays(21).lastDay(LocalDate.of(2026, 3, 9), NATIONAL))
                .isEqualTo(LocalDate.of(2026, 4, 15));
        // A calendar term ends on a holiday unless a region moves it.
        assertThat(Term.calendarDays(1).lastDay(LocalDate.of(2026, 4, 2), NATIONAL))
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(Term.calendarDays(1).lastWorkingDay(LocalDate.of(2026, 4, 2), NATIONAL))
                .isEqualTo(LocalDate.of(2026, 4, 6));
        // A calendar term needs no calendar.
        assertThat(Term.calendarDays(1).lastDay(LocalDate.of(2040, 1, 1), NATIONAL))
                .isEqualTo(LocalDate.of(2040, 1, 2));
    }

    /** Each year is whole: its first and last day answer, the day before and the day after are another year's. */
    @Test
    void a_calendar_of_one_year_answers_for_that_year_alone() {
        WorkingCalendar one = WorkingCalendar.of("one", WorkWeek.FIVE_DAYS, 2026, 2026, List.of());
        assertThat(one.isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(one.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        missing(2025, () -> one.isWorkingDay(LocalDate.of(2025, 12, 31)));
        missing(2027, () -> one.isWorkingDay(LocalDate.of(2027, 1, 1)));
        missing(2027, () -> one.plusWorkingDays(LocalDate.of(2026, 12, 31), 1));
        missing(2027, () -> one.plusWorkingDays(LocalDate.of(2027, 1, 1), 1));
        assertThat(one.workingDaysIn(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(261);
    }

    @Test
    void the_first_and_the_last_year_and_the_longest_range_are_taken() {
        assertThat(WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 1945, 1945, List.of())
                        .covers(1945))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 1944, 1945, List.of()));
        assertThat(WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 9998, 9998, List.of())
                        .covers(9998))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 9998, 9999, List.of()));
        WorkingCalendar sixty = WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2000, 2058, List.of())
                .withYear(2059, List.of(), "y");
        assertThat(sixty.covers(2000) && sixty.covers(2059)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> sixty.withYear(2060, List.of(), "z"));
        assertThatIllegalArgumentException().isThrownBy(() -> sixty.withYear(1999, List.of(), "z"));
        assertThat(sixty.plusWorkingDays(LocalDate.of(1999, 12, 31), Term.LIMIT))
                .isEqualTo(LocalDate.of(2038, 4, 29));
    }

    @Test
    void the_fullest_layer_and_the_longest_version_are_taken() {
        WorkingCalendar years = WorkingCalendar.of("x".repeat(300), WorkWeek.FIVE_DAYS, 2000, 2059, List.of());
        List<DayOff> full = IntStream.range(0, 5_000)
                .mapToObj(i -> off(LocalDate.of(2000, 1, 1).plusDays(i), DayType.REGIONAL_HOLIDAY))
                .toList();
        assertThat(WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2000, 2059, full).daysOff())
                .hasSize(5_000);
        List<DayOff> more = IntStream.rangeClosed(0, 5_000)
                .mapToObj(i -> off(LocalDate.of(2000, 1, 1).plusDays(i), DayType.REGIONAL_HOLIDAY))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x", WorkWeek.FIVE_DAYS, 2000, 2059, more));
        assertThat(years.version()).hasSize(300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("x".repeat(301), WorkWeek.FIVE_DAYS, 2000, 2001, List.of()));
    }

    /** A day that was added later is not yet there; the days behind it in the year, published long before, are. */
    @Test
    void what_a_later_decree_added_hides_nothing_behind_it() {
        WorkingCalendar before = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 6));
        assertThat(before.isWorkingDay(LocalDate.of(2025, 8, 18))).isTrue();
        assertThat(before.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
        assertThat(before.lastYear()).isEqualTo(2025);
    }

    private static long count(int year, DayType type) {
        return NATIONAL.daysOff().stream()
                .filter(off -> off.date().getYear() == year && off.type() == type)
                .count();
    }

    private static DayOff off(LocalDate date, DayType type) {
        return new DayOff(date, type, Text.of("Contoh", "Example"), LegalSource.of("Kep. Contoh 1", Standing.SEEN));
    }

    private static void missing(int year, Runnable asking) {
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(asking::run)
                .withMessageContaining("year " + year + " is not loaded")
                .satisfies(e -> assertThat(e.year()).isEqualTo(year));
    }
}
