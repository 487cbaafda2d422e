package id.pendopo.performance.monitoring;

import static id.pendopo.performance.monitoring.Tree.BARAT;
import static id.pendopo.performance.monitoring.Tree.DAY;
import static id.pendopo.performance.monitoring.Tree.TIMUR;
import static id.pendopo.performance.monitoring.Tree.id;
import static id.pendopo.performance.monitoring.Tree.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.discipline.AbsenceReading;
import id.pendopo.performance.discipline.DisciplineAlert;
import id.pendopo.performance.law.PerformanceLaw;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.OrganisationPredikat;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a leader sees by name, what only as a count, and what not at all. */
class MonitoringTest {
    private static final Instant NOON = Instant.parse("2026-05-04T05:00:00Z");
    private static final List<String> TIMUR_STAFF = List.of("t1", "t2", "t3", "t4", "t5");

    private static Percentage percent(String text) {
        return Percentage.parse(text);
    }

    private static EntryRow entry(String who, UnitCode unit, int minutes, boolean plan, boolean duty) {
        return new EntryRow(
                id(who),
                unit,
                DAY,
                EntryState.PENDING,
                new EntryRow.Minutes(minutes, 0, 0),
                new EntryRow.Links(plan, duty));
    }

    private static MinutesRow minutes(String who, UnitCode unit, int counted) {
        return new MinutesRow(id(who), unit, new EntryRow.Minutes(counted, counted, counted), 1_000, 10, 10);
    }

    @Test
    void a_leader_sees_the_names_down_his_own_tree() {
        MonitoringScope head = scope("kadis-b");
        assertThat(head.sees(id("b1"))).isTrue();
        assertThat(head.sees(id("kabid-b"))).isTrue();
        assertThat(head.sees(id("kadis-b"))).isFalse();
        assertThat(head.sees(id("t1"))).isFalse();
        assertThat(head.sees(id("sekda"))).isFalse();
        assertThat(head.sees(id("nobody"))).isFalse();
        assertThat(scope("sekda").sees(id("t5"))).isTrue();
        assertThat(scope("b1").sees(id("b2"))).isFalse();
        assertThat(MonitoringScope.personnelOffice().sees(id("sekda"))).isTrue();
        assertThat(head.seesSlips()).isFalse();
        assertThatThrownBy(() -> MonitoringScope.of(Tree.roster(), id("sekda"), 1))
                .hasMessageContaining("no group");
    }

    @Test
    void work_without_a_link_is_told_by_person_below_and_by_unit_elsewhere() {
        List<EntryRow> rows = new ArrayList<>(List.of(
                entry("b1", BARAT, 60, true, true),
                entry("b1", BARAT, 30, true, false),
                entry("b2", BARAT, 0, true, true)));
        TIMUR_STAFF.forEach(who -> rows.add(entry(who, TIMUR, 100, false, true)));
        WorkView view = WorkView.of(scope("kadis-b"), rows);
        assertThat(view.persons()).extracting(WorkView.Person::employee).containsExactly(id("b1"), id("b2"));
        assertThat(view.persons().get(0).unlinkedShare()).contains(percent("33.33"));
        assertThat(view.persons().get(1).unlinkedShare()).isEmpty();
        assertThat(view.units())
                .containsExactly(
                        new WorkView.UnitCount(Optional.of(TIMUR), 5, 500, 500, Optional.of(Percentage.HUNDRED)));
    }

    /** Four people of another unit are not told; with one of a third unit they are, under no unit. */
    @Test
    void a_group_that_is_too_small_is_hidden_or_joined() {
        List<EntryRow> four = TIMUR_STAFF.stream()
                .limit(4)
                .map(who -> entry(who, TIMUR, 10, true, true))
                .toList();
        assertThat(WorkView.of(scope("kadis-b"), four).units()).isEmpty();
        List<EntryRow> five = Stream.concat(four.stream(), Stream.of(entry("sekda", Tree.SETDA, 10, true, true)))
                .toList();
        assertThat(WorkView.of(scope("kadis-b"), five).units())
                .containsExactly(new WorkView.UnitCount(Optional.empty(), 5, 50, 0, Optional.of(Percentage.ZERO)));
    }

    @Test
    void minutes_are_projected_by_the_days_that_passed() {
        MinutesRow row = new MinutesRow(id("b1"), BARAT, new EntryRow.Minutes(700, 650, 601), 6_600, 2, 20);
        assertThat(row.projected()).isEqualTo(6_611);
        assertThat(new MinutesRow(id("b1"), BARAT, new EntryRow.Minutes(0, 0, 0), 6_600, 0, 22).projected())
                .isZero();
        MinutesView view = MinutesView.of(scope("kadis-b"), List.of(row));
        assertThat(view.persons().get(0).percent()).isEqualTo(percent("9.11"));
    }

    @Test
    void exactly_the_target_is_a_bar_of_its_own() {
        List<MinutesRow> rows = List.of(
                minutes("t1", TIMUR, 99),
                minutes("t2", TIMUR, 100),
                minutes("t3", TIMUR, 999),
                minutes("t4", TIMUR, 1_000),
                minutes("t5", TIMUR, 1_001));
        MinutesView view = MinutesView.of(scope("kadis-b"), rows);
        assertThat(view.persons()).isEmpty();
        assertThat(view.histograms())
                .containsExactly(
                        new MinutesView.Histogram(Optional.of(TIMUR), 5, List.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1)));
    }

    /** The head sees five of his unit; its histogram must not show the sixth, who is himself. */
    @Test
    void nobody_is_laid_bare_by_taking_the_seen_from_the_whole() {
        List<MinutesRow> rows = new ArrayList<>();
        TIMUR_STAFF.forEach(who -> rows.add(minutes(who, TIMUR, 500)));
        rows.add(minutes("kadis-t", TIMUR, 5));
        MinutesView view = MinutesView.of(scope("kadis-t"), rows);
        assertThat(view.histograms()).hasSize(1);
        assertThat(view.histograms().get(0).persons()).isEqualTo(5);
        assertThat(view.histograms().get(0).bars().get(0)).isZero();
    }

    @Test
    void units_are_ranked_by_the_middle_of_five_people_or_more() {
        List<MinutesRow> rows = new ArrayList<>();
        int[] timur = {0, 700, 800, 900, 1_000};
        IntStream.range(0, 5).forEach(i -> rows.add(minutes("t" + (i + 1), TIMUR, timur[i])));
        IntStream.range(0, 6).forEach(i -> rows.add(minutes("x" + i, UnitCode.of("UTARA"), 600 + 100 * (i % 2))));
        IntStream.range(0, 4).forEach(i -> rows.add(minutes("y" + i, BARAT, 1_000)));
        UnitRanking ranking = UnitRanking.of(rows);
        assertThat(ranking.ranked())
                .containsExactly(
                        new UnitRanking.Ranked(1, TIMUR, 5, Percentage.of(80)),
                        new UnitRanking.Ranked(2, UnitCode.of("UTARA"), 6, Percentage.of(65)));
        assertThat(ranking.tooSmall()).isEqualTo(1);
        rows.add(minutes("y4", BARAT, 800));
        rows.add(minutes("t6", TIMUR, 1_000));
        assertThat(UnitRanking.of(rows).ranked())
                .extracting(UnitRanking.Ranked::rank, UnitRanking.Ranked::unit)
                .startsWith(tuple(1, BARAT));
    }

    @Test
    void equal_units_share_a_rank() {
        List<MinutesRow> rows = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> rows.add(minutes("t" + i, TIMUR, 500)));
        IntStream.range(0, 5).forEach(i -> rows.add(minutes("b" + i, BARAT, 500)));
        IntStream.range(0, 5).forEach(i -> rows.add(minutes("s" + i, Tree.SETDA, 400)));
        assertThat(UnitRanking.of(rows).ranked())
                .extracting(UnitRanking.Ranked::rank)
                .containsExactly(1, 1, 3);
    }

    private static ApprovalRow pending(String approver, int hoursAgo, boolean overdue) {
        return new ApprovalRow(
                id(approver),
                BARAT,
                NOON.minusSeconds(hoursAgo * 3_600L),
                overdue ? NOON.minusSeconds(1) : NOON,
                false,
                Optional.empty());
    }

    private static ApprovalRow answered(ApprovalRow.Kind kind, long latency, long sinceOpening) {
        Instant at = NOON.plusSeconds(latency);
        return new ApprovalRow(
                id("kabid-b"),
                BARAT,
                NOON,
                NOON,
                false,
                Optional.of(new ApprovalRow.Answer(kind, at, Optional.of(at.minusSeconds(sinceOpening)))));
    }

    @Test
    void what_waits_is_told_by_its_age() {
        ApprovalRow escalated = new ApprovalRow(id("kabid-b"), BARAT, NOON, NOON, true, Optional.empty());
        ApprovalsView view = ApprovalsView.of(
                scope("kadis-b"),
                List.of(
                        pending("kabid-b", 0, false),
                        pending("kabid-b", 47, false),
                        pending("kabid-b", 48, true),
                        pending("kabid-b", 95, true),
                        pending("kabid-b", 96, true),
                        escalated),
                NOON);
        assertThat(view.pending()).isEqualTo(new ApprovalsView.Pending(2, 2, 1, 3, 1, 0));
        assertThat(view.pending().all()).isEqualTo(5);
        assertThat(view.approvers().get(0).figures().waiting()).isEqualTo(5);
        assertThat(view.approvers().get(0).figures().medianSeconds()).isEmpty();
    }

    @Test
    void how_an_approver_answers_is_told_without_what_silence_did() {
        List<ApprovalRow> rows = List.of(
                answered(ApprovalRow.Kind.APPROVED, 100, 10),
                answered(ApprovalRow.Kind.APPROVED, 200, 11),
                answered(ApprovalRow.Kind.REDUCED, 401, 300),
                answered(ApprovalRow.Kind.RETURNED, 1_000, 1),
                answered(ApprovalRow.Kind.AUTO_APPROVED, 9, 0));
        ApprovalsView view = ApprovalsView.of(scope("kadis-b"), rows, NOON);
        ApprovalsView.Figures figures = view.approvers().get(0).figures();
        assertThat(figures.answered()).isEqualTo(4);
        assertThat(figures.medianSeconds()).contains(300L);
        assertThat(figures.returnedShare()).contains(Percentage.of(25));
        assertThat(figures.reducedShare()).contains(Percentage.of(25));
        assertThat(figures.quickShare()).contains(percent("33.33"));
        assertThat(view.pending().autoApproved()).isEqualTo(1);
        assertThat(ApprovalsView.of(scope("b1"), rows, NOON).approvers()).isEmpty();
        assertThat(ApprovalsView.of(scope("b1"), rows, NOON).units()).isEmpty();
    }

    private static AttendanceRow attendance(String who, UnitCode unit, DayStatus... statuses) {
        List<AttendanceDay> days = IntStream.range(0, statuses.length)
                .mapToObj(i -> AttendanceDay.of(
                        DAY.plusDays(i), statuses[i], draft -> draft.late(statuses[i] == DayStatus.PRESENT ? i : 0)))
                .toList();
        DisciplineAlert alert = new DisciplineAlert(
                DAY,
                DisciplineAlert.Count.TOTAL,
                1,
                Optional.empty(),
                Optional.of(3),
                Text.of("tanya", "ask"),
                PerformanceLaw.SUPERIORS_DUTY);
        return new AttendanceRow(
                id(who),
                unit,
                days,
                new AbsenceReading(
                        2026, 1, 0, 0, 1, 0, Optional.empty(), Optional.empty(), Optional.of(3), List.of(alert)));
    }

    @Test
    void attendance_is_counted_and_alerts_go_to_those_who_see_the_person() {
        List<AttendanceRow> rows = new ArrayList<>();
        rows.add(attendance("b1", BARAT, DayStatus.PRESENT, DayStatus.PRESENT, DayStatus.ABSENT_NO_REASON));
        TIMUR_STAFF.forEach(who -> rows.add(attendance(who, TIMUR, DayStatus.SICK)));
        AttendanceView view = AttendanceView.of(scope("kadis-b"), rows, DAY);
        AttendanceView.Counts own = view.persons().get(0).counts();
        assertThat(own.days()).containsEntry(DayStatus.PRESENT, 2).containsEntry(DayStatus.ABSENT_NO_REASON, 1);
        assertThat(own.lateDays()).isEqualTo(1);
        assertThat(own.lateMinutes()).isEqualTo(1);
        assertThat(view.persons().get(0).year().nextAt()).contains(3);
        assertThat(view.alerts()).extracting(AttendanceView.Alert::employee).containsExactly(id("b1"));
        assertThat(view.units()).hasSize(1);
        assertThat(view.units().get(0).counts().days()).containsExactly(Map.entry(DayStatus.SICK, 5));
        assertThat(AttendanceView.of(scope("kadis-b"), rows, DAY.plusDays(1)).alerts())
                .isEmpty();
    }

    private static PlanRow plan(String who, UnitCode unit, PlanState state, String... reached) {
        return new PlanRow(
                id(who),
                unit,
                state,
                Stream.of(reached)
                        .map(text -> new PlanRow.Progress(
                                text.isEmpty() ? Optional.empty() : Optional.of(Ratio.parse(text))))
                        .toList());
    }

    /** With half of the year gone, half is green, two fifths are yellow, and less is red. */
    @Test
    void indicators_have_lights_and_a_running_plan_with_a_red_one_is_behind() {
        PlansView.Terms half = new PlansView.Terms(Ratio.of(1, 2), PlansView.Terms.USUAL);
        List<PlanRow> rows = new ArrayList<>(List.of(
                plan("b1", BARAT, PlanState.RUNNING, "0.5", "0.49", "0.4", "0.39"),
                plan("b2", BARAT, PlanState.RUNNING, "0.4"),
                plan("kabid-b", BARAT, PlanState.NOT_AGREED, "")));
        TIMUR_STAFF.forEach(who -> rows.add(plan(who, TIMUR, PlanState.NOT_DRAFTED)));
        PlansView view =
                PlansView.of(scope("kadis-b"), rows, half, Optional.of(OrganisationPredikat.BAIK), Optional.empty());
        assertThat(view.persons().get(0).lights())
                .containsExactly(
                        Map.entry(PlansView.Light.GREEN, 1),
                        Map.entry(PlansView.Light.YELLOW, 2),
                        Map.entry(PlansView.Light.RED, 1));
        assertThat(view.persons()).extracting(PlansView.Person::behind).containsExactly(true, false, false);
        assertThat(view.units())
                .containsExactly(new PlansView.UnitCount(Optional.of(TIMUR), 5, Map.of(PlanState.NOT_DRAFTED, 5), 0));
        assertThat(view.organisation()).contains(OrganisationPredikat.BAIK);
        assertThatThrownBy(() -> new PlansView.Terms(Ratio.ZERO, Ratio.ONE)).hasMessageContaining("outside 0 to 1");
    }

    private static MoneyRow money(UnitCode unit, int month, int slips, long gross) {
        String hash = "0123456789abcdef".repeat(4);
        return MoneyRow.from(
                new RunSummary(
                        YearMonth.of(2026, month),
                        unit,
                        new PolicyStamp("contoh/2026-01-01", hash),
                        hash,
                        hash,
                        slips,
                        0,
                        List.of(
                                new RunSummary.Total(Code.of("GROSS"), Rupiah.of(gross)),
                                new RunSummary.Total(Code.of("LATE"), Rupiah.of(5))),
                        List.of()),
                Code.of("GROSS"),
                List.of(Code.of("LATE"), Code.of("ABSENT")));
    }

    @Test
    void money_stands_beside_its_budget_and_a_unit_of_four_is_told_to_the_personnel_office_alone() {
        List<MoneyRow> rows = List.of(money(TIMUR, 1, 5, 1_000), money(TIMUR, 2, 6, 1_001), money(BARAT, 1, 4, 800));
        MoneyView view = MoneyView.of(scope("sekda"), rows, Map.of(TIMUR, Rupiah.of(12_005)));
        assertThat(view.tooSmall()).isEqualTo(1);
        MoneyView.UnitMoney timur = view.units().get(0);
        assertThat(timur.computed()).isEqualTo(Rupiah.of(2_001));
        assertThat(timur.forecast()).isEqualTo(Rupiah.of(12_006));
        assertThat(timur.overBudget()).isTrue();
        assertThat(timur.usedShare()).contains(percent("16.67"));
        assertThat(timur.deductions())
                .containsEntry(Code.of("LATE"), Rupiah.of(10))
                .containsEntry(Code.of("ABSENT"), Rupiah.ZERO);
        MoneyView all = MoneyView.of(MonitoringScope.personnelOffice(), rows, Map.of());
        assertThat(all.units()).extracting(MoneyView.UnitMoney::unit).containsExactly(BARAT, TIMUR);
        assertThat(all.units().get(0).overBudget()).isFalse();
        assertThatThrownBy(() ->
                        MoneyView.of(scope("sekda"), List.of(money(TIMUR, 1, 5, 1), money(TIMUR, 1, 5, 1)), Map.of()))
                .hasMessageContaining("given twice");
    }
}
