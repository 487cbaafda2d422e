package id.pendopo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks of the worked examples, to the day. */
class ClockStateTest {
    private static final WorkingCalendar NATIONAL = WorkingCalendar.national();
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Instant AT = Instant.parse("2026-03-13T03:00:00Z");
    private static final Locale ID = new Locale("id");

    @ParameterizedTest
    @CsvSource({
        "2026-03-13,5wd,2026-03-27",
        "2026-03-13,10wd,2026-04-06",
        "2026-03-16,2wd,2026-03-25",
        "2026-03-17,2wd,2026-03-26",
        "2026-03-09,7wd,2026-03-25",
        "2026-03-09,21wd,2026-04-15",
        "2026-03-02,28wd,2026-04-17",
        "2026-12-21,5wd,2026-12-30",
        "2025-08-11,5wd,2025-08-19",
        "2026-09-22,5wd,2026-09-29",
        "2026-01-05,30d,2026-02-04",
        "2026-02-04,30d,2026-03-06"
    })
    void a_term_ends_where_the_worked_examples_say(LocalDate dayZero, String term, LocalDate lastDay) {
        ClockState clock = ClockState.start("DECISION", Term.parse(term), AT, dayZero, NATIONAL);
        assertThat(clock.lastDay()).isEqualTo(lastDay);
        assertThat(clock.isPassed(lastDay)).isFalse();
        assertThat(clock.isPassed(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void six_working_days_a_week_end_a_day_earlier() {
        assertThat(clock("2026-03-13", "5wd", NATIONAL.with(WorkWeek.SIX_DAYS)).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 26));
    }

    /** The last second of the last day is in time, in the region's own zone. */
    @Test
    void a_clock_passes_with_the_first_instant_of_the_next_local_day() {
        ClockState clock = clock("2026-03-13", "5wd", NATIONAL);
        assertThat(clock.passesAt(WIB)).isEqualTo(Instant.parse("2026-03-27T17:00:00Z"));
        assertThat(clock.passesAt(ZoneOffset.ofHours(9))).isEqualTo(Instant.parse("2026-03-27T15:00:00Z"));
    }

    @Test
    void a_pause_keeps_the_remaining_working_days() {
        ClockState paused = clock("2026-03-09", "7wd", NATIONAL).pause(LocalDate.of(2026, 3, 12), NATIONAL);
        assertThat(paused.phase()).isEqualTo(Phase.PAUSED);
        assertThat(paused.consumed()).isEqualTo(3);
        assertThat(paused.isPassed(LocalDate.of(2026, 12, 31))).isFalse();
        ClockState resumed = paused.resume(LocalDate.of(2026, 3, 30), NATIONAL);
        assertThat(resumed.lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(resumed.dayZero()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(resumed.pausedOn()).isEmpty();
        // Paused again, it goes on from what the first pause left.
        ClockState again = resumed.pause(LocalDate.of(2026, 4, 1), NATIONAL);
        assertThat(again.consumed()).isEqualTo(5);
        assertThat(again.resume(LocalDate.of(2026, 4, 6), NATIONAL).lastDay()).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void a_pause_on_the_last_day_leaves_one_day() {
        ClockState paused = clock("2026-03-13", "5wd", NATIONAL).pause(LocalDate.of(2026, 3, 27), NATIONAL);
        assertThat(paused.consumed()).isEqualTo(5);
        ClockState resumed = paused.resume(LocalDate.of(2026, 4, 2), NATIONAL);
        assertThat(resumed.lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(resumed.consumed()).isEqualTo(4);
        assertThat(resumed.recompute(NATIONAL)).isEqualTo(resumed);
        ClockState calendarDays = clock("2026-01-05", "30d", NATIONAL).pause(LocalDate.of(2026, 2, 4), NATIONAL);
        assertThat(calendarDays.resume(LocalDate.of(2026, 3, 1), NATIONAL).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    /** What arrives after office hours counts from the next day and can be sent back before that day comes. */
    @Test
    void a_pause_before_day_zero_consumes_nothing() {
        LocalDate sunday = LocalDate.of(2026, 3, 8);
        assertThat(clock("2026-03-09", "7wd", NATIONAL).pause(sunday, NATIONAL).consumed())
                .isZero();
        ClockState calendarDays = clock("2026-03-09", "7d", NATIONAL).pause(sunday, NATIONAL);
        assertThat(calendarDays.consumed()).isZero();
        assertThat(calendarDays.resume(LocalDate.of(2026, 3, 9), NATIONAL).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void what_has_passed_is_never_revived_by_a_pause() {
        ClockState paused = clock("2026-03-13", "5wd", NATIONAL).pause(LocalDate.of(2026, 3, 28), NATIONAL);
        assertThat(paused.isPassed(LocalDate.of(2026, 3, 28))).isTrue();
        assertThat(paused.recompute(NATIONAL)).isEqualTo(paused);
        ClockState resumed = paused.resume(LocalDate.of(2026, 4, 6), NATIONAL);
        assertThat(resumed.lastDay()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(resumed.dayZero()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(resumed.isPassed(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @Test
    void calendar_days_and_months_keep_the_remaining_calendar_days() {
        ClockState paused = clock("2026-01-05", "30d", NATIONAL).pause(LocalDate.of(2026, 1, 15), NATIONAL);
        assertThat(paused.consumed()).isEqualTo(10);
        assertThat(paused.resume(LocalDate.of(2026, 3, 1), NATIONAL).lastDay()).isEqualTo(LocalDate.of(2026, 3, 21));
        ClockState month = clock("2026-01-31", "1m", NATIONAL).pause(LocalDate.of(2026, 2, 27), NATIONAL);
        assertThat(month.resume(LocalDate.of(2026, 3, 2), NATIONAL).lastDay()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_fixed_date_stays_fixed() {
        LocalDate tenth = LocalDate.of(2027, 1, 10);
        ClockState clock = ClockState.until("REPORT", AT, LocalDate.of(2026, 12, 30), tenth, NATIONAL);
        assertThat(clock.term()).isEmpty();
        assertThat(clock.isPassed(tenth)).isFalse();
        assertThat(clock.isPassed(tenth.plusDays(1))).isTrue();
        ClockState paused = clock.pause(LocalDate.of(2027, 1, 2), NATIONAL);
        assertThat(paused.resume(LocalDate.of(2027, 2, 1), NATIONAL).lastDay()).isEqualTo(tenth);
        assertThat(clock.recompute(NATIONAL)).isEqualTo(clock);
        assertThat(clock.extend(Term.calendarDays(5), NATIONAL).lastDay()).isEqualTo(tenth.plusDays(5));
        assertThat(clock.explain(NATIONAL).lines(ID))
                .containsExactly(
                        "Hari nol: Rabu, 30 Desember 2026 (tidak dihitung)",
                        "Hari terakhir (tanggal tetap): Minggu, 10 Januari 2027");
    }

    @Test
    void an_extension_is_counted_from_the_last_day() {
        ClockState clock = clock("2026-03-13", "5wd", NATIONAL).extend(Term.workingDays(5), NATIONAL);
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(clock.term()).contains(Term.workingDays(10));
        assertThat(clock.extensions()).isEqualTo(1);
        assertThat(clock.recompute(NATIONAL)).isEqualTo(clock);
        assertThat(clock("2026-01-31", "1m", NATIONAL)
                        .extend(Term.months(1), NATIONAL)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(clock("2026-01-05", "30d", NATIONAL)
                        .extend(Term.calendarDays(5), NATIONAL)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 2, 9));
        ClockState paused = clock("2026-03-13", "5wd", NATIONAL)
                .pause(LocalDate.of(2026, 3, 16), NATIONAL)
                .extend(Term.workingDays(1), NATIONAL);
        assertThat(paused.phase()).isEqualTo(Phase.PAUSED);
        assertThat(paused.resume(LocalDate.of(2026, 3, 16), NATIONAL).lastDay()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.extend(Term.months(1), NATIONAL));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.extend(Term.workingDays(9_999), NATIONAL));
    }

    /** A later decree moves a running clock, and leaves alone what has passed. */
    @Test
    void a_new_calendar_moves_what_still_runs() {
        WorkingCalendar before = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 1));
        ClockState clock = clock("2025-08-11", "5wd", before);
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2025, 8, 18));
        ClockState moved = clock.recompute(NATIONAL, LocalDate.of(2025, 8, 18));
        assertThat(moved.lastDay()).isEqualTo(LocalDate.of(2025, 8, 19));
        assertThat(moved.calendarVersion()).isEqualTo(NATIONAL.version());
        assertThat(clock.recompute(NATIONAL, LocalDate.of(2025, 8, 19))).isSameAs(clock);
        assertThat(clock.stop().recompute(NATIONAL)).isEqualTo(clock.stop());
        assertThat(clock("2025-08-11", "5d", before).recompute(NATIONAL).lastDay())
                .isEqualTo(LocalDate.of(2025, 8, 16));
        ClockState paused = clock.pause(LocalDate.of(2025, 8, 14), before).recompute(NATIONAL);
        assertThat(paused.consumed()).isEqualTo(3);
        assertThat(paused.lastDay()).isEqualTo(LocalDate.of(2025, 8, 19));
        assertThat(paused.resume(LocalDate.of(2025, 8, 20), NATIONAL).lastDay()).isEqualTo(LocalDate.of(2025, 8, 22));
        ClockState early = clock.pause(LocalDate.of(2025, 8, 10), before).recompute(NATIONAL);
        assertThat(early.lastDay()).isEqualTo(LocalDate.of(2025, 8, 19));
    }

    @Test
    void a_stopped_clock_never_passes_and_cannot_go_on() {
        ClockState stopped = clock("2026-03-13", "5wd", NATIONAL).stop();
        assertThat(stopped.isPassed(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(stopped.stop()).isSameAs(stopped);
        wrongPhase(() -> stopped.pause(LocalDate.of(2026, 3, 16), NATIONAL));
        wrongPhase(() -> stopped.resume(LocalDate.of(2026, 3, 16), NATIONAL));
        wrongPhase(() -> stopped.extend(Term.workingDays(1), NATIONAL));
        ClockState running = clock("2026-03-13", "5wd", NATIONAL);
        wrongPhase(() -> running.resume(LocalDate.of(2026, 3, 16), NATIONAL));
        ClockState paused = running.pause(LocalDate.of(2026, 3, 16), NATIONAL);
        wrongPhase(() -> paused.pause(LocalDate.of(2026, 3, 17), NATIONAL));
        assertThat(paused.stop().pausedOn()).isEmpty();
    }

    @Test
    void a_state_that_contradicts_itself_is_refused() {
        ClockState clock = clock("2026-03-13", "5wd", NATIONAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(clock, "DECISION", Phase.PAUSED, Optional.empty(), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(clock, "DECISION", Phase.RUNNING, Optional.of(clock.dayZero()), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(clock, " ", Phase.RUNNING, Optional.empty(), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(clock, "x".repeat(65), Phase.RUNNING, Optional.empty(), 0, 0));
        with(clock, "x".repeat(64), Phase.RUNNING, Optional.empty(), 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(clock, "DECISION", Phase.RUNNING, Optional.empty(), -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(clock, "DECISION", Phase.RUNNING, Optional.empty(), 0, -1));
    }

    @Test
    void every_day_is_explained_with_its_number_or_its_decree() {
        ClockExplanation explanation = clock("2026-03-13", "5wd", NATIONAL).explain(NATIONAL);
        assertThat(explanation.days()).hasSize(14);
        assertThat(explanation.lines(ID))
                .startsWith(
                        "Hari nol: Jumat, 13 Maret 2026 (tidak dihitung)",
                        "Sabtu, 14 Maret 2026: tidak dihitung, akhir pekan",
                        "Minggu, 15 Maret 2026: tidak dihitung, akhir pekan",
                        "Senin, 16 Maret 2026: hari ke-1",
                        "Selasa, 17 Maret 2026: hari ke-2",
                        "Rabu, 18 Maret 2026: tidak dihitung, Cuti bersama Hari Suci Nyepi, SKB 3 Menteri 1497/2025, 2/2025, 5/2025")
                .endsWith("Jumat, 27 Maret 2026: hari ke-5", "Hari terakhir: Jumat, 27 Maret 2026");
        assertThat(explanation.lines(Locale.ENGLISH))
                .startsWith("Day zero: Friday, 13 March 2026 (not counted)")
                .contains("Monday, 16 March 2026: day 1")
                .endsWith("Last day: Friday, 27 March 2026");
    }

    /** A source that we are not sure of says so in the explanation as well. */
    @Test
    void an_unsure_day_off_is_explained_as_unsure() {
        WorkingCalendar region = NATIONAL.with(
                List.of(new DayOff(
                        LocalDate.of(2026, 9, 25),
                        DayType.REGIONAL_HOLIDAY,
                        Text.of("Hari jadi", "Anniversary"),
                        LegalSource.of("Kep. Contoh 1", Standing.UNSURE))),
                "99.01/1");
        ClockState clock = clock("2026-09-22", "5wd", region);
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(clock.explain(region).lines(ID))
                .contains(
                        "Jumat, 25 September 2026: tidak dihitung, Hari jadi, Kep. Contoh 1 (Belum diverifikasi, periksa dahulu kepada bagian hukum)");
    }

    @Test
    void what_was_used_before_a_pause_is_explained_too() {
        ClockState paused = clock("2026-03-09", "7wd", NATIONAL).pause(LocalDate.of(2026, 3, 12), NATIONAL);
        assertThat(paused.explain(NATIONAL).lines(ID))
                .containsExactly(
                        "Hari nol: Senin, 9 Maret 2026 (tidak dihitung)",
                        "Selasa, 10 Maret 2026: hari ke-1",
                        "Rabu, 11 Maret 2026: hari ke-2",
                        "Kamis, 12 Maret 2026: hari ke-3",
                        "Dijeda sejak: Kamis, 12 Maret 2026",
                        "Hari terakhir sebelum jeda: Rabu, 25 Maret 2026");
        assertThat(paused.resume(LocalDate.of(2026, 3, 30), NATIONAL)
                        .explain(NATIONAL)
                        .lines(ID))
                .containsExactly(
                        "Hari nol: Senin, 30 Maret 2026 (tidak dihitung)",
                        "Sudah terpakai sebelumnya: 3",
                        "Selasa, 31 Maret 2026: hari ke-4",
                        "Rabu, 1 April 2026: hari ke-5",
                        "Kamis, 2 April 2026: hari ke-6",
                        "Jumat, 3 April 2026: tidak dihitung, Wafat Yesus Kristus, SKB 3 Menteri 1497/2025, 2/2025, 5/2025",
                        "Sabtu, 4 April 2026: tidak dihitung, akhir pekan",
                        "Minggu, 5 April 2026: tidak dihitung, Kebangkitan Yesus Kristus (Paskah), SKB 3 Menteri 1497/2025, 2/2025, 5/2025",
                        "Senin, 6 April 2026: hari ke-7",
                        "Hari terakhir: Senin, 6 April 2026");
        ClockExplanation days = clock("2026-01-05", "3d", NATIONAL).explain(NATIONAL);
        assertThat(days.days()).extracting(ExplainedDay::counted).containsExactly(1, 2, 3);
    }

    @Test
    void a_pause_of_calendar_days_is_explained_up_to_the_pause() {
        ClockExplanation paused = clock("2026-01-05", "30d", NATIONAL)
                .pause(LocalDate.of(2026, 1, 12), NATIONAL)
                .explain(NATIONAL);
        assertThat(paused.consumedBefore()).isZero();
        assertThat(paused.days()).extracting(ExplainedDay::counted).containsExactly(1, 2, 3, 4, 5, 6, 7);
        ClockExplanation again = clock("2026-01-05", "30d", NATIONAL)
                .pause(LocalDate.of(2026, 1, 8), NATIONAL)
                .resume(LocalDate.of(2026, 1, 12), NATIONAL)
                .pause(LocalDate.of(2026, 1, 14), NATIONAL)
                .explain(NATIONAL);
        assertThat(again.consumedBefore()).isEqualTo(3);
        assertThat(again.days()).extracting(ExplainedDay::counted).containsExactly(4, 5);
    }

    /** What was paused too late is explained to its last day and no further. */
    @Test
    void a_clock_that_had_passed_before_its_pause_is_explained_to_its_last_day() {
        ClockExplanation passed = clock("2026-03-09", "7wd", NATIONAL)
                .pause(LocalDate.of(2026, 3, 12), NATIONAL)
                .resume(LocalDate.of(2026, 3, 30), NATIONAL)
                .pause(LocalDate.of(2026, 4, 8), NATIONAL)
                .explain(NATIONAL);
        assertThat(passed.consumedBefore()).isEqualTo(3);
        ExplainedDay last = passed.days().get(passed.days().size() - 1);
        assertThat(last.date()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(last.counted()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T10:00:00+07:00,2026-03-13",
        "2026-03-16T16:00:00+07:00,2026-03-16",
        "2026-03-16T16:01:00+07:00,2026-03-17",
        "2026-03-16T16:00:00.000000001+07:00,2026-03-17",
        "2026-03-13T16:01:00+07:00,2026-03-16",
        "2026-03-14T09:00:00+07:00,2026-03-16",
        "2026-03-17T17:00:00+07:00,2026-03-25",
        "2026-03-15T23:59:59+07:00,2026-03-16",
        "2026-03-16T00:00:00+07:00,2026-03-16"
    })
    void the_office_reckons_to_the_day_or_the_next_working_day(OffsetDateTime at, LocalDate day) {
        assertThat(OfficeHours.DEFAULT.officeDay(at.toInstant(), at.getOffset(), NATIONAL))
                .isEqualTo(day);
    }

    @Test
    void the_office_day_is_that_of_the_local_clock() {
        Instant evening = Instant.parse("2026-03-16T08:30:00Z");
        assertThat(OfficeHours.DEFAULT.officeDay(evening, WIB, NATIONAL)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(OfficeHours.DEFAULT.officeDay(evening, ZoneOffset.ofHours(9), NATIONAL))
                .isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(OfficeHours.source().standing()).isEqualTo(Standing.OWN_DECISION);
        BothJacksons.agree(new OfficeHours(LocalTime.of(15, 30)), OfficeHours.class, "{\"cutOff\":\"15:30:00\"}");
    }

    @Test
    void states_survive_json_in_every_phase() {
        ClockState clock = clock("2026-03-13", "5wd", NATIONAL);
        BothJacksons.agree(clock, ClockState.class, """
                {"name":"DECISION","phase":"RUNNING","term":"5wd","startedAt":"2026-03-13T03:00:00Z","dayZero":"2026-03-13",
                "consumed":0,"lastDay":"2026-03-27","extensions":0,"calendarVersion":"national/2024-2026/1"}""");
        BothJacksons.roundTrip(clock.pause(LocalDate.of(2026, 3, 16), NATIONAL), ClockState.class);
        BothJacksons.roundTrip(clock.stop(), ClockState.class);
        BothJacksons.roundTrip(ClockState.until("R", AT, clock.dayZero(), clock.lastDay(), NATIONAL), ClockState.class);
        BothJacksons.roundTrip(clock.explain(NATIONAL), ClockExplanation.class);
        BothJacksons.refuse("""
                {"name":"DECISION","phase":"PAUSED","startedAt":"2026-03-13T03:00:00Z","dayZero":"2026-03-13",
                "consumed":0,"lastDay":"2026-03-27","extensions":0,"calendarVersion":"x"}""", ClockState.class);
    }

    private static ClockState clock(String dayZero, String term, WorkingCalendar calendar) {
        return ClockState.start("DECISION", Term.parse(term), AT, LocalDate.parse(dayZero), calendar);
    }

    private static ClockState with(
            ClockState clock, String name, Phase phase, Optional<LocalDate> pausedOn, int consumed, int extensions) {
        return new ClockState(
                name,
                phase,
                clock.term(),
                clock.startedAt(),
                clock.dayZero(),
                consumed,
                pausedOn,
                clock.lastDay(),
                extensions,
                clock.calendarVersion());
    }

    private static void wrongPhase(Runnable change) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(change::run)
                .withMessageContaining("ask its phase first");
    }
}
