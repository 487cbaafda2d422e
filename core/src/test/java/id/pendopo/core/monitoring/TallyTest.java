package id.pendopo.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Handling.Confidentiality;
import id.pendopo.core.workflow.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The definitions of the figures, each on the last case that is in and the first that is not. */
class TallyTest {
    private static final Code A = Town.UNITS.get(0);
    private static final Code B = Town.UNITS.get(1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final List<StageChange> rows = new ArrayList<>();

    private Tally tally() {
        return Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING)).plus(rows);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(Town.TIME.offset());
    }

    private void row(String id, String when, String act, Code to, Code unit, StageChange.Mark... clocks) {
        row(id, when, act, to, unit, Confidentiality.ORDINARY, clocks);
    }

    private void row(
            String id,
            String when,
            String act,
            Code to,
            Code unit,
            Confidentiality closed,
            StageChange.Mark... clocks) {
        List<StageChange> way =
                rows.stream().filter(one -> one.caseId().value().equals(id)).toList();
        rows.add(new StageChange(
                Town.PROCEDURE,
                CaseId.of(id),
                way.size() + 1L,
                Town.REGION,
                "policy-1",
                act,
                true,
                way.isEmpty()
                        ? Optional.empty()
                        : Optional.of(way.get(way.size() - 1).to()),
                to,
                to.equals(Town.DONE) ? CaseStatus.ENDED : CaseStatus.OPEN,
                at(when),
                Optional.empty(),
                Optional.of(unit),
                Optional.of(RegionCode.of("3273011001")),
                closed,
                Set.of(),
                List.of(clocks)));
    }

    private static StageChange.Mark runs(String started, String last) {
        return new StageChange.Mark(Town.TERM, at(started), LocalDate.parse(last), Phase.RUNNING, Optional.empty());
    }

    private static StageChange.Mark stopped(String started, String last) {
        return new StageChange.Mark(Town.TERM, at(started), LocalDate.parse(last), Phase.STOPPED, Optional.empty());
    }

    private KpiReading june(String code, Slice slice) {
        return tally().readings(Town.PROCEDURE, slice, JUNE, JULY, at("2025-12-01T00:00")).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A cohort is of those whose term ended in the month: whoever answers last month's late ones today does not look good by it. */
    @Test
    void a_term_counts_in_the_month_of_its_last_day_and_to_the_end_of_that_day() {
        String start = "2025-06-16T09:00";
        row("in-time", start, "send", Town.WORK, A, runs(start, "2025-06-30"));
        row("in-time", "2025-06-30T23:59", "answer", Town.ANSWERED, A, stopped(start, "2025-06-30"));
        row("late", start, "send", Town.WORK, A, runs(start, "2025-06-30"));
        row("late", "2025-07-01T00:00", "answer", Town.ANSWERED, A, stopped(start, "2025-06-30"));
        row("never", start, "send", Town.WORK, A, runs(start, "2025-06-01"));
        row("next-month", start, "send", Town.WORK, A, runs(start, "2025-07-01"));
        row("next-month", "2025-06-20T09:00", "answer", Town.ANSWERED, A, stopped(start, "2025-07-01"));
        row("withdrawn", start, "send", Town.WORK, A, runs(start, "2025-06-30"));
        row("withdrawn", "2025-06-20T09:00", "close", Town.DONE, A, stopped(start, "2025-06-30"));
        KpiReading reading = june("onTime.TERM", Slice.ALL);
        assertThat(reading.numerator()).hasValue(1L);
        assertThat(reading.denominator()).hasValue(3L);
        assertThat(reading.value()).hasValue(3_333L);
        assertThat(reading.policies()).containsExactly("policy-1");
    }

    @Test
    void a_term_that_still_runs_is_late_once_its_last_day_is_over() {
        String start = "2025-06-16T09:00";
        row("one", start, "send", Town.WORK, A, runs(start, "2025-06-30"));
        Tally tally = tally();
        assertThat(due(tally, "2025-06-30T23:59")).isZero();
        assertThat(due(tally, "2025-07-01T00:00")).isEqualTo(1);
    }

    private static long due(Tally tally, String asOf) {
        return tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JULY, at(asOf)).stream()
                .filter(one -> one.code().equals("onTime.TERM"))
                .findFirst()
                .flatMap(KpiReading::denominator)
                .orElseThrow();
    }

    /** A clock that starts anew is a term of its own: each round is promised for itself. */
    @Test
    void each_run_of_a_clock_is_a_term_of_its_own() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A, runs("2025-06-02T09:00", "2025-06-10"));
        row("one", "2025-06-09T09:00", "answer", Town.ANSWERED, A, stopped("2025-06-02T09:00", "2025-06-10"));
        row("one", "2025-06-11T09:00", "object", Town.WORK, A, runs("2025-06-11T09:00", "2025-06-13"));
        row("one", "2025-06-16T09:00", "answer", Town.ANSWERED, A, stopped("2025-06-11T09:00", "2025-06-13"));
        assertThat(june("onTime.TERM", Slice.ALL).numerator()).hasValue(1L);
        assertThat(june("onTime.TERM", Slice.ALL).denominator()).hasValue(2L);
    }

    /** Settled is what need not be done again: the time of the last round counts, and none while a round is open. */
    @Test
    void the_settlement_time_is_that_of_the_last_round() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        row("one", "2025-06-02T10:00", "answer", Town.ANSWERED, A);
        assertThat(june("time.SETTLEMENT.median", Slice.ALL).value()).hasValue(60L);
        row("one", "2025-06-02T11:00", "object", Town.WORK, A);
        assertThat(june("time.SETTLEMENT.median", Slice.ALL).value()).isEmpty();
        row("one", "2025-06-02T13:00", "answer", Town.ANSWERED, A);
        assertThat(june("time.SETTLEMENT.median", Slice.ALL).value()).hasValue(240L);
    }

    @Test
    void waiting_for_somebody_outside_is_no_time_of_the_office() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        row("one", "2025-06-02T10:00", "giveBack", Town.WAITING, A);
        row("one", "2025-06-03T10:00", "send", Town.WORK, A);
        row("one", "2025-06-03T11:30", "answer", Town.ANSWERED, A);
        assertThat(june("time.SETTLEMENT.median", Slice.ALL).value()).hasValue(150L);
        assertThat(june("stage.WAITING.median", Slice.ALL).value()).hasValue(480L);
    }

    @Test
    void median_and_ninth_decile_are_by_nearest_rank() {
        for (int i = 1; i <= 10; i++) {
            row("case-" + i, "2025-06-02T09:00", "send", Town.WORK, A);
            row("case-" + i, "2025-06-02T09:%02d".formatted(i), "answer", Town.ANSWERED, A);
        }
        assertThat(june("time.SETTLEMENT.median", Slice.ALL).value()).hasValue(5L);
        assertThat(june("time.SETTLEMENT.p90", Slice.ALL).value()).hasValue(9L);
        assertThat(june("time.SETTLEMENT.p90", Slice.ALL).denominator()).hasValue(10L);
    }

    /** Returned on the 14th by the one, sent to the other: the return is the first one's, the new sending the second one's. */
    @Test
    void a_return_is_reckoned_to_who_gave_it_back_and_a_sending_to_who_got_it() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        row("one", "2025-06-04T09:00", "giveBack", Town.WORK, A);
        row("one", "2025-06-04T10:00", "send", Town.WORK, B);
        assertThat(june("rate.RETURN", Slice.ALL).numerator()).hasValue(1L);
        assertThat(june("rate.RETURN", Slice.ALL).denominator()).hasValue(2L);
        assertThat(june("rate.RETURN", Slice.ofAgency(A)).value()).hasValue(10_000L);
        assertThat(june("rate.RETURN", Slice.ofAgency(B)).value()).hasValue(0L);
    }

    /** A complaint that becomes secret leaves the figures of the agency and the district at once, also those of the past. */
    @Test
    void a_secret_case_is_counted_in_the_whole_and_in_no_part() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        assertThat(june("opened", Slice.ofAgency(A)).value()).hasValue(1L);
        row("one", "2025-06-03T09:00", "note", Town.WORK, A, Confidentiality.SECRET);
        assertThat(june("opened", Slice.ALL).value()).hasValue(1L);
        assertThat(june("opened", Slice.ofAgency(A)).value()).hasValue(0L);
        assertThat(june("opened", Slice.ofKecamatan(RegionCode.of("327301"))).value())
                .hasValue(0L);
        assertThat(tally().agencies(Town.PROCEDURE, JUNE, JULY)).isEmpty();
        assertThat(tally().kecamatan(Town.PROCEDURE, JUNE, JULY)).isEmpty();
    }

    /** A report for two agencies is one report, and two pieces of work. */
    @Test
    void a_part_of_another_case_has_times_and_terms_and_is_not_one_more() {
        row("whole", "2025-06-02T09:00", "send", Town.WORK, A);
        row("part", "2025-06-02T09:00", "openPart", Town.WORK, B);
        row("part", "2025-06-02T10:00", "send", Town.WORK, B);
        row("part", "2025-06-02T11:00", "answer", Town.DONE, B);
        Tally tally = Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING.openingParts(Town.sign("openPart"))))
                .plus(rows);
        List<KpiReading> told = tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JULY, at("2025-12-01T00:00"));
        assertThat(told)
                .filteredOn(one -> one.code().equals("opened") || one.code().equals("closed"))
                .extracting(one -> one.value().orElseThrow())
                .containsExactly(1L, 0L);
        assertThat(told)
                .filteredOn(one -> one.code().equals("time.SETTLEMENT.median"))
                .allSatisfy(one -> assertThat(one.value()).hasValue(60L));
        assertThat(june("opened", Slice.ALL).value()).hasValue(2L);
    }

    /** A procedure may say that what only those who handle it know is in no part either. */
    @Test
    void how_closed_a_case_must_be_for_that_its_procedure_says() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A, Confidentiality.RESTRICTED);
        assertThat(june("opened", Slice.ofAgency(A)).value()).hasValue(1L);
        Tally strict = Tally.in(
                        Town.REGION, Town.TIME, List.of(Town.MEANING.inTheWholeAlone(Confidentiality.RESTRICTED)))
                .plus(rows);
        assertThat(strict.agencies(Town.PROCEDURE, JUNE, JULY)).isEmpty();
        assertThat(strict.backlog(Town.PROCEDURE, Slice.ofAgency(A), at("2025-06-03T09:00")))
                .allMatch(one -> one.value().orElseThrow() == 0);
        assertThat(strict.backlog(Town.PROCEDURE, Slice.ALL, at("2025-06-03T09:00")))
                .anyMatch(one -> one.value().orElseThrow() == 1);
    }

    @Test
    void the_backlog_is_by_working_days_and_what_waits_is_apart() {
        row("three", "2025-06-02T09:00", "send", Town.WORK, A);
        row("three-waiting", "2025-06-02T09:00", "send", Town.WAITING, A);
        row("draft", "2025-06-02T09:00", "note", Town.DRAFT, A);
        row("done", "2025-06-02T09:00", "send", Town.DONE, A);
        assertThat(backlog("2025-06-05T12:00")).containsExactly("backlog.DAYS_0_TO_3", "held.DAYS_0_TO_3");
        // The sixth is a holiday, the ninth joint leave.
        assertThat(backlog("2025-06-09T12:00")).containsExactly("backlog.DAYS_0_TO_3", "held.DAYS_0_TO_3");
        assertThat(backlog("2025-06-10T12:00")).containsExactly("backlog.DAYS_4_TO_14", "held.DAYS_4_TO_14");
        assertThat(backlog("2025-06-02T08:59")).isEmpty();
    }

    /** A figure names the rules it was counted under; the backlog those of the entry that each case stands at. */
    @Test
    void the_backlog_names_the_rules_that_its_cases_lie_under() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        for (KpiReading one : tally().backlog(Town.PROCEDURE, Slice.ALL, at("2025-06-03T09:00"))) {
            assertThat(one.policies())
                    .as(one.code())
                    .isEqualTo(one.value().orElseThrow() == 0 ? List.of() : List.of("policy-1"));
        }
    }

    @Test
    void a_tally_that_knows_one_row_more_is_another() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        Tally before = tally();
        assertThat(before).isEqualTo(tally());
        row("one", "2025-06-02T10:00", "note", Town.WORK, A);
        assertThat(tally()).isNotEqualTo(before);
    }

    private List<String> backlog(String at) {
        return tally().backlog(Town.PROCEDURE, Slice.ALL, at(at)).stream()
                .filter(one -> one.value().orElseThrow() > 0)
                .map(KpiReading::code)
                .toList();
    }

    @Test
    void readings_are_written_as_csv_and_json_without_a_case() {
        row("secret-name", "2025-06-02T09:00", "send", Town.WORK, A);
        List<KpiReading> readings = tally().readings(Town.PROCEDURE, Slice.ALL, JUNE, JULY, at("2025-07-01T00:00"));
        assertThat(KpiTable.of("june", readings).toCsv(Locale.ENGLISH))
                .contains("opened,town/petition,32.73,,,2025-06-01,2025-07-01,COUNT,1,")
                .doesNotContain("secret-name");
        assertThat(KpiTable.of("june", List.of(readings.get(0).with(4))).toJson())
                .contains("\"target\":4", "\"asOf\":\"2025-06-30T17:00:00Z\"");
        assertThat(tally().toString()).doesNotContain("secret-name");
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        Tally tally = tally();
        Instant later = at("2025-07-01T00:00");
        assertThatThrownBy(() -> tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JUNE, later))
                .hasMessageContaining("period of 0 days");
        assertThat(tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JUNE.plusDays(Tally.PERIOD_LIMIT), later))
                .isNotEmpty();
        assertThatThrownBy(() ->
                        tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JUNE.plusDays(Tally.PERIOD_LIMIT + 1L), later))
                .hasMessageContaining("3661 days");
        assertThatThrownBy(() -> tally.readings(Town.PROCEDURE, Slice.ALL, JUNE, JULY, at("2025-06-02T08:59")))
                .hasMessageContaining("rows later");
        assertThatThrownBy(() -> Slice.ofKecamatan(RegionCode.of("3273"))).hasMessageContaining("six digits");
        assertThatThrownBy(() -> Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING, Town.MEANING)))
                .hasMessageContaining("two meanings");
        Tally ofAnother = Tally.in(RegionCode.of("2172"), Town.TIME, List.of(Town.MEANING));
        assertThatThrownBy(() -> ofAnother.plus(rows)).hasMessageContaining("of region 32.73");
        assertThatThrownBy(() -> ofAnother.and(tally)).hasMessageContaining("one region");
        row("two", "2025-06-03T09:00", "note", Town.WORK, A);
        StageChange other = rows.get(1);
        List<StageChange> twins = new ArrayList<>(rows);
        row("two", "2025-06-03T09:01", "note", Town.WORK, A);
        StageChange twin = rows.get(2);
        twins.add(new StageChange(
                twin.procedure(),
                twin.caseId(),
                other.seq(),
                twin.region(),
                twin.policy(),
                "other",
                true,
                twin.from(),
                twin.to(),
                twin.status(),
                twin.at(),
                twin.reason(),
                twin.unit(),
                twin.place(),
                twin.confidentiality(),
                twin.flags(),
                twin.clocks()));
        assertThatThrownBy(() -> tally.plus(twins)).hasMessageContaining("two rows of number 1");
    }

    /** A ratio is never told without what it is of. */
    @Test
    void units_work_out_ratios_half_up_and_nothing_else() {
        assertThat(KpiUnit.BASIS_POINTS.of(1, 3)).hasValue(3_333L);
        assertThat(KpiUnit.BASIS_POINTS.of(2, 3)).hasValue(6_667L);
        assertThat(KpiUnit.HUNDREDTHS.of(9, 2)).hasValue(450L);
        assertThat(KpiUnit.HUNDREDTHS_BY_THOUSAND.of(3, 2_000)).hasValue(150L);
        assertThat(KpiUnit.BASIS_POINTS.of(0, 0)).isEmpty();
        assertThatThrownBy(() -> KpiUnit.COUNT.of(1, 2)).hasMessageContaining("no ratio");
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        KpiReading opened = june("opened", Slice.ALL);
        assertThatThrownBy(() -> new KpiReading(
                        opened.code(),
                        opened.procedure(),
                        opened.region(),
                        opened.agency(),
                        opened.kecamatan(),
                        opened.from(),
                        opened.until(),
                        KpiUnit.HUNDREDTHS,
                        opened.value(),
                        Optional.of(1L),
                        Optional.empty(),
                        Optional.empty(),
                        opened.asOf(),
                        opened.policies(),
                        opened.calendar()))
                .hasMessageContaining("numerator and denominator");
    }

    /** A procedure that says nothing of itself is counted by its envelope alone. */
    @Test
    void a_procedure_without_a_meaning_has_its_stages_and_its_backlog() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        row("one", "2025-06-02T10:00", "note", Town.ANSWERED, A);
        Tally plain = Tally.in(Town.REGION, Town.TIME, List.of()).plus(rows);
        assertThat(plain.readings(Town.PROCEDURE, Slice.ALL, JUNE, JULY, at("2025-07-01T00:00")))
                .extracting(KpiReading::code)
                .containsExactly("opened", "closed", "stage.WORK.median", "stage.WORK.p90");
        assertThat(plain.procedures()).containsExactly(Town.PROCEDURE);
    }

    /** A reply need not be given in time where the matter was settled; once the term has passed, a note counts as one too. */
    @Test
    void what_ends_a_measure_only_once_a_term_has_passed_does_not_end_it_before() {
        row("in-time", "2025-06-02T09:00", "send", Town.WORK, A);
        row("in-time", "2025-06-02T10:00", "note", Town.WORK, A);
        row("in-time", "2025-06-02T11:00", "answer", Town.WORK, A);
        row("late", "2025-06-02T09:00", "send", Town.WORK, B);
        row("late", "2025-06-02T09:30", "expire", Town.WORK, B);
        row("late", "2025-06-02T10:00", "note", Town.WORK, B);
        Measure reply = Measure.toFirst("REPLY", Town.sign("send"), Town.sign("answer"))
                .orOnceLate(Town.sign("expire"), Town.sign("note"));
        FlowMeaning meaning = FlowMeaning.plain(Town.PROCEDURE).with(reply);
        Tally tally = Tally.in(Town.REGION, Town.TIME, List.of(meaning)).plus(rows);
        assertThat(List.of(A, B))
                .extracting(unit ->
                        tally
                                .readings(Town.PROCEDURE, Slice.ofAgency(unit), JUNE, JULY, at("2025-07-01T00:00"))
                                .stream()
                                .filter(one -> one.code().equals("time.REPLY.median"))
                                .findFirst()
                                .orElseThrow()
                                .value()
                                .orElseThrow())
                .containsExactly(120L, 60L);
    }

    @Test
    void a_case_that_ends_as_a_draft_was_never_handed_in_and_is_not_closed() {
        row("draft", "2025-06-02T09:00", "note", Town.DRAFT, A);
        row("draft", "2025-06-02T10:00", "note", Town.DONE, A);
        assertThat(june("closed", Slice.ALL).value()).hasValue(0L);
        row("sent", "2025-06-02T09:00", "send", Town.WORK, A);
        row("sent", "2025-06-02T10:00", "note", Town.DONE, A);
        assertThat(june("closed", Slice.ALL).value()).hasValue(1L);
    }

    @Test
    void a_tally_names_the_units_and_places_of_a_period_and_counts_its_cases() {
        row("one", "2025-06-02T09:00", "send", Town.WORK, A);
        row("two", "2025-06-03T09:00", "send", Town.WORK, B);
        Tally tally = tally();
        assertThat(tally.agencies(Town.PROCEDURE, JUNE, JULY)).containsExactly(A, B);
        assertThat(tally.agencies(Town.PROCEDURE, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 3)))
                .containsExactly(A);
        assertThat(tally.kecamatan(Town.PROCEDURE, JUNE, JULY)).containsExactly(RegionCode.of("327301"));
        assertThat(tally.cases()).isEqualTo(2);
        assertThat(tally).hasToString("Tally of 2 rows of 2 cases");
        assertThat(tally).isNotEqualTo(Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING)));
        assertThat(tally.equals("a tally")).isFalse();
        assertThatThrownBy(() -> tally.outside(
                        "june", Town.PROCEDURE, OutsideFigures.By.AGENCY, JUNE, JULY, at("2025-06-03T08:59"), 1))
                .hasMessageContaining("rows later");
    }

    /** Everybody may read how many came, how many were done and how many in time; a group of one is told with another. */
    @Test
    void figures_for_everybody_tell_what_came_was_closed_and_fell_due() {
        row("kept", "2025-06-02T09:00", "send", Town.WORK, A, runs("2025-06-02T09:00", "2025-06-05"));
        row("kept", "2025-06-03T09:00", "answer", Town.DONE, A);
        row("late", "2025-06-02T09:00", "send", Town.WORK, A, runs("2025-06-02T09:00", "2025-06-03"));
        row("late", "2025-06-10T09:00", "answer", Town.DONE, A);
        row("open", "2025-06-02T09:00", "send", Town.WORK, B);
        assertThat(outside(OutsideFigures.By.AGENCY, 1))
                .containsExactly(
                        List.of("opened", "DINAS_A", 2L, ""),
                        List.of("opened", "DINAS_B", 1L, ""),
                        List.of("closed", "DINAS_A", 2L, ""),
                        List.of("due.TERM", "DINAS_A", 2L, 1L));
        assertThat(outside(OutsideFigures.By.KECAMATAN, 1))
                .containsExactly(
                        List.of("opened", "32.73.01", 3L, ""),
                        List.of("closed", "32.73.01", 2L, ""),
                        List.of("due.TERM", "32.73.01", 2L, 1L));
        assertThat(outside(OutsideFigures.By.AGENCY, 2))
                .containsExactly(List.of("opened", OutsideFigures.OTHER, 3L, ""), List.of("closed", "DINAS_A", 2L, ""));
    }

    private List<List<Object>> outside(OutsideFigures.By by, int least) {
        return tally().outside("june", Town.PROCEDURE, by, JUNE, JULY, at("2025-07-01T00:00"), least)
                .rows();
    }

    private enum Desk implements Stage {
        DRAFT,
        WAITING,
        DONE
    }

    private enum Lying implements Flag {
        HOLD
    }

    private enum Running implements Countdown {
        TERM,
        LIMIT
    }

    private record Send() implements Command {}

    private record Answer() implements Command {}

    /** A module writes its meaning in words; what it says is the data that is counted by. */
    @Test
    void a_meaning_says_what_its_words_say() {
        Sign send = Sign.act(Send.class);
        Sign done = Sign.act(Answer.class).or(Sign.arrival(Desk.DONE));
        assertThat(done).isEqualTo(new Sign(Set.of("answer"), Set.of(Town.DONE)));
        FlowMeaning meaning = FlowMeaning.plain(Town.PROCEDURE)
                .beginningAfter(Desk.DRAFT)
                .heldAt(Desk.WAITING)
                .heldBy(Lying.HOLD)
                .openingParts(send)
                .inTheWholeAlone(Confidentiality.RESTRICTED)
                .with(Measure.toFirst("FIRST", send, done))
                .with(Measure.toLast("LAST", send, done, Sign.NEVER))
                .with(Promise.of(Running.TERM, done))
                .with(Promise.legal(Running.LIMIT, done))
                .with(Rate.of("DONE", done, send));
        assertThat(meaning)
                .isEqualTo(new FlowMeaning(
                        Town.PROCEDURE,
                        Set.of(Town.DRAFT),
                        Set.of(Town.WAITING),
                        Set.of(Town.HOLD),
                        Confidentiality.RESTRICTED,
                        send,
                        List.of(Measure.toFirst("FIRST", send, done), Measure.toLast("LAST", send, done, Sign.NEVER)),
                        List.of(new Promise(Town.TERM, done, false), new Promise(Town.LIMIT, done, true)),
                        List.of(new Rate(Code.of("DONE"), done, send))));
        assertThat(meaning.before()).containsExactly(Town.DRAFT);
        assertThat(meaning.heldBy()).containsExactly(Town.HOLD);
    }
}
