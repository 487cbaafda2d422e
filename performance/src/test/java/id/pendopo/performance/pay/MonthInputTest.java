package id.pendopo.performance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.testkit.json.TwoJacksons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a month is made of: its JSON, its hash, and everything in it that cannot be true. */
class MonthInputTest {
    private static final PayComputation STANDARD = Payroll.standard();
    private static final LocalDate FIRST = Payroll.MONTH.atDay(1);

    private static MonthInput full() {
        return Payroll.month(
                7,
                draft -> draft.ramadan(new DateSpan(FIRST, FIRST))
                        .attendance(Payroll.late(5))
                        .acting(List.of(new ActingPost(
                                "SP-1",
                                AssignmentKind.PLT,
                                UnitCode.of("DINAS_CONTOH"),
                                PositionCode.of("HEAD"),
                                PositionClass.of(12),
                                ActingLevel.UPWARD,
                                FIRST,
                                Optional.of(FIRST.plusDays(3)))))
                        .leave(List.of(new LeaveSpell("SC-1", AbsenceClass.ANNUAL, FIRST, 0, 1, 1)))
                        .sanctions(List.of(
                                new SanctionInForce("SK-1", SanctionKind.DISSATISFACTION, FIRST, Optional.of(2))))
                        .otherCuts(List.of(new OtherCut("O-1", OtherCutKind.STATE_LOSS, 1, Optional.of(Rupiah.of(5)))))
                        .corrections(List.of(new CarriedCorrection(
                                "K-1", Payroll.MONTH.minusYears(1), Rupiah.of(-7), Code.of("AUDIT"))))
                        .rating(Predikat.BAIK)
                        .reports(new WorkReports(20, 1))
                        .scores(List.of(new ComponentScore(Code.of("BUDGET"), Percentage.parse("87.5")))));
    }

    @Test
    void both_lines_of_jackson_read_back_what_the_other_wrote() {
        MonthInput input = full();
        String written = TwoJacksons.survives(input, MonthInput.class);
        assertThat(new tools.jackson.databind.ObjectMapper()
                        .readValue(written, MonthInput.class)
                        .toHash())
                .isEqualTo(input.toHash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_file_needs_only_what_there_is_to_say() throws Exception {
        String file = """
                {"employee": "p-1", "month": "2026-06", "kind": "PNS", "golongan": "III_C", "ptkp": "TK_0", "taxNumber": true,
                 "workdays": 22, "tenures": [{"unit": "DINAS_CONTOH", "position": "POSITION", "positionClass": 7,
                 "from": "2026-06-01", "to": "2026-06-30", "workdays": 22, "obligatedDays": 22, "ramadanDays": 0}]}
                """;
        MonthInput read = new tools.jackson.databind.ObjectMapper().readValue(file, MonthInput.class);
        assertThat(read.salary()).isEqualTo(SalaryRun.NONE);
        assertThat(read)
                .isEqualTo(Payroll.month(7, draft -> draft.activities(List.of()).salary(SalaryRun.NONE)));
    }

    @Test
    void another_value_gives_another_hash_and_nothing_personal_is_shown() {
        assertThat(full().with(draft -> draft.workdays(21)).toHash()).isNotEqualTo(full().toHash());
        assertThat(full()).hasToString("MonthInput[p-1, 2026-06]");
    }

    private static void wrong(String code, String where, Consumer<MonthInputDraft> changes) {
        List<Finding> findings = STANDARD.slip(Payroll.month(7, changes)).findings();
        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.where().orElse(""))
                .contains("performance." + code + " " + where);
        for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            findings.forEach(finding ->
                    assertThat(PerformanceFindings.all().what(finding, locale)).isNotEqualTo(finding.code()));
        }
    }

    private static Tenure tenure(LocalDate from, LocalDate to, int workdays, int obligated, int ramadan) {
        return new Tenure(
                UnitCode.of("DINAS_CONTOH"),
                PositionCode.of("POSITION"),
                PositionClass.of(7),
                from,
                to,
                workdays,
                obligated,
                ramadan);
    }

    @Test
    void tenures_lie_in_the_month_in_order_and_their_days_go_together() {
        LocalDate last = Payroll.MONTH.atEndOfMonth();
        wrong("PAY_NO_TENURE", "tenures", draft -> draft.tenures(List.of()).activities(List.of()));
        wrong(
                "PAY_OUTSIDE_MONTH",
                "tenures[0]",
                draft -> draft.tenures(List.of(tenure(FIRST.minusDays(1), last, 22, 22, 0))));
        wrong("PAY_OUTSIDE_MONTH", "tenures[0]", draft -> draft.tenures(List.of(tenure(last, FIRST, 1, 1, 0))));
        wrong(
                "PAY_TENURE_OVERLAP",
                "tenures[1]/from",
                draft -> draft.tenures(List.of(
                        tenure(FIRST, FIRST.plusDays(9), 8, 8, 0), tenure(FIRST.plusDays(9), last, 14, 14, 0))));
        wrong("PAY_DAYS_IMPOSSIBLE", "tenures[0]", draft -> draft.tenures(List.of(tenure(FIRST, last, 31, 22, 0))));
        wrong("PAY_DAYS_IMPOSSIBLE", "tenures[0]", draft -> draft.tenures(List.of(tenure(FIRST, last, 21, 22, 0))));
        wrong("PAY_DAYS_IMPOSSIBLE", "tenures[0]", draft -> draft.tenures(List.of(tenure(FIRST, last, 22, 22, 1))));
        wrong("PAY_DAYS_IMPOSSIBLE", "tenures[0]", draft -> draft.tenures(List.of(tenure(FIRST, last, 22, -1, 0))));
        wrong("PAY_DAYS_IMPOSSIBLE", "workdays", draft -> draft.workdays(0));
        wrong("PAY_DAYS_IMPOSSIBLE", "workdays", draft -> draft.workdays(31));
        wrong("PAY_DAYS_IMPOSSIBLE", "workdays", draft -> draft.workdays(21));
        wrong("PAY_OUTSIDE_MONTH", "ramadan", draft -> draft.ramadan(new DateSpan(last, FIRST)));
    }

    @Test
    void days_and_activities_lie_in_the_tenures_once_with_possible_minutes() {
        LocalDate day = Payroll.days().get(0);
        wrong(
                "PAY_DAY_TWICE",
                "attendance[1]/date",
                draft -> draft.attendance(List.of(
                        AttendanceDay.of(day, DayStatus.PRESENT, 450), AttendanceDay.of(day, DayStatus.PRESENT, 450))));
        wrong(
                "PAY_OUTSIDE_MONTH",
                "attendance[0]/date",
                draft -> draft.attendance(List.of(AttendanceDay.of(FIRST.minusDays(1), DayStatus.PRESENT, 450))));
        wrong(
                "PAY_LEAVE_MISSING",
                "leave",
                draft -> draft.attendance(List.of(AttendanceDay.of(
                        day,
                        DayStatus.SICK,
                        parts -> parts.absence(AbsenceClass.SICK).scheduled(450)))));
        wrong("PAY_MINUTES_IMPOSSIBLE", "activities[0]/minutes", activity(new ApprovedActivity("a", day, -1)));
        wrong("PAY_MINUTES_IMPOSSIBLE", "activities[0]/minutes", activity(new ApprovedActivity("a", day, 1_441)));
        wrong(
                "PAY_MINUTES_IMPOSSIBLE",
                "activities[1]/minutes",
                activity(new ApprovedActivity("a", day, 1_440), new ApprovedActivity("b", day, 1)));
        wrong("PAY_ID_IMPOSSIBLE", "activities[0]/id", activity(new ApprovedActivity("", day, 1)));
        wrong("PAY_OUTSIDE_MONTH", "activities[0]/date", activity(new ApprovedActivity("a", day.plusMonths(1), 1)));
        wrong(
                "PAY_OUTSIDE_TENURE",
                "activities[0]/date",
                draft -> draft.tenures(List.of(tenure(FIRST.plusDays(1), Payroll.MONTH.atEndOfMonth(), 21, 21, 0)))
                        .activities(List.of(new ApprovedActivity("a", FIRST, 1))));
        assertThat(STANDARD.slip(Payroll.month(7, activity(new ApprovedActivity("a", day, 1_440))))
                        .slip())
                .isPresent();
    }

    private static Consumer<MonthInputDraft> activity(ApprovedActivity... all) {
        return draft -> draft.activities(List.of(all));
    }

    @Test
    void the_same_entry_twice_is_found_among_many_even_where_hashes_are_the_same() {
        List<ApprovedActivity> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(new ApprovedActivity("entry-" + i, Payroll.days().get(i % 22), 10));
        }
        many.add(new ApprovedActivity("Aa", FIRST, 1));
        many.add(new ApprovedActivity("BB", FIRST, 1));
        assertThat(STANDARD.slip(Payroll.month(7, draft -> draft.activities(many)))
                        .slip())
                .isPresent();
        many.add(new ApprovedActivity("Aa", FIRST, 1));
        many.add(new ApprovedActivity("entry-17", FIRST, 1));
        assertThat(STANDARD.slip(Payroll.month(7, draft -> draft.activities(many)))
                        .findings())
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("activities[302]/id", "activities[303]/id");
    }

    @Test
    void what_the_table_does_not_say_is_not_made_up() {
        PayComputation silent = Payroll.with(Map.of("deductionTable", "\"PMK_221_2021\""));
        assertThat(Payroll.refused(silent, Payroll.month(7, draft -> draft.attendance(List.of(Payroll.absent(0))))))
                .containsExactly("performance.PAY_TABLE_SILENT");
        wrong(
                "PAY_TABLE_SILENT",
                "leave[0]",
                draft ->
                        draft.leave(List.of(new LeaveSpell("SC", AbsenceClass.SICK, FIRST.minusDays(100), 90, 1, 91))));
        wrong(
                "PAY_LEAVE_IMPOSSIBLE",
                "leave[0]",
                draft -> draft.leave(List.of(new LeaveSpell("SC", AbsenceClass.SICK, FIRST, 0, 23, 23))));
        wrong(
                "PAY_LEAVE_IMPOSSIBLE",
                "leave[0]",
                draft -> draft.leave(List.of(new LeaveSpell("SC", AbsenceClass.SICK, FIRST, 1, 2, 2))));
    }

    @Test
    void amounts_ranks_cuts_and_corrections_are_possible() {
        wrong("PAY_RANK_MISMATCH", "golongan", draft -> draft.employed(EmploymentKind.PNS, Golongan.PPPK_I));
        wrong("PAY_AMOUNT_NEGATIVE", "salary", draft -> draft.salary(Payroll.salary(-1)));
        wrong(
                "PAY_CUT_NOT_IN_POLICY",
                "otherCuts[0]/kind",
                draft -> draft.otherCuts(
                        List.of(new OtherCut("o", OtherCutKind.STATE_LOSS, 1, Optional.of(Rupiah.of(1))))));
        wrong(
                "PAY_COUNT_IMPOSSIBLE",
                "otherCuts[0]/count",
                draft -> draft.otherCuts(
                        List.of(new OtherCut("o", OtherCutKind.NEGATIVE_ACTIVITY, 0, Optional.empty()))));
        wrong(
                "PAY_AMOUNT_NEGATIVE",
                "otherCuts[0]/amount",
                draft -> draft.otherCuts(
                        List.of(new OtherCut("o", OtherCutKind.STATE_LOSS, 1, Optional.of(Rupiah.of(-1))))));
        wrong(
                "PAY_CORRECTION_PERIOD",
                "corrections[0]/period",
                draft -> draft.corrections(
                        List.of(new CarriedCorrection("k", Payroll.MONTH, Rupiah.of(1), Code.of("AUDIT")))));
        wrong(
                "PAY_CORRECTION_EMPTY",
                "corrections[0]/amount",
                draft -> draft.corrections(List.of(
                        new CarriedCorrection("k", Payroll.MONTH.minusMonths(1), Rupiah.ZERO, Code.of("AUDIT")))));
        wrong(
                "PAY_ACTING_IMPOSSIBLE",
                "acting[0]",
                draft -> draft.acting(List.of(new ActingPost(
                        "SP",
                        AssignmentKind.DEFINITIVE,
                        UnitCode.of("DINAS_CONTOH"),
                        PositionCode.of("HEAD"),
                        PositionClass.of(12),
                        ActingLevel.SAME,
                        FIRST,
                        Optional.empty()))));
        wrong("PAY_COUNT_IMPOSSIBLE", "reports", draft -> draft.reports(new WorkReports(1, 2)));
        wrong(
                "PAY_AMOUNT_NEGATIVE",
                "scores[0]/achieved",
                draft -> draft.scores(List.of(new ComponentScore(Code.of("BUDGET"), Percentage.of(-1)))));
    }

    @Test
    void cuts_take_no_more_than_was_earned_and_an_instalment_is_shared_by_the_units() {
        PayComputation cuts = Payroll.with(Map.of(
                "otherCuts", "[{\"kind\": \"STATE_LOSS\"}, {\"kind\": \"NEGATIVE_ACTIVITY\", \"share\": \"3\"}]"));
        PaySlip slip = Payroll.slip(
                cuts,
                Payroll.month(
                        7,
                        draft -> draft.tenures(List.of(
                                        tenure(FIRST, FIRST.plusDays(13), 10, 10, 0),
                                        tenure(FIRST.plusDays(14), Payroll.MONTH.atEndOfMonth(), 12, 12, 0)))
                                .otherCuts(List.of(
                                        new OtherCut("n", OtherCutKind.NEGATIVE_ACTIVITY, 2, Optional.empty()),
                                        new OtherCut(
                                                "t", OtherCutKind.STATE_LOSS, 1, Optional.of(Rupiah.of(5_000_000)))))));
        assertThat(slip.gross()).isEqualTo(Rupiah.ZERO);
        assertThat(slip.net()).isEqualTo(Rupiah.ZERO);
        assertThat(slip.total(PayLineCode.OTHER_CUT).value()).isEqualTo(235_257 + 5_000_000);
        assertThat(slip.total(PayLineCode.NOT_BELOW_ZERO).value()).isEqualTo(235_257 + 5_000_000 - 3_920_964);
    }
}
