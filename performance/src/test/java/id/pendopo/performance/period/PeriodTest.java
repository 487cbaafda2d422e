package id.pendopo.performance.period;

import static id.pendopo.performance.period.Months.ANI;
import static id.pendopo.performance.period.Months.BUDI;
import static id.pendopo.performance.period.Months.SEEN;
import static id.pendopo.performance.period.Months.computed;
import static id.pendopo.performance.period.Months.opened;
import static id.pendopo.performance.period.Months.paid;
import static id.pendopo.performance.period.Months.person;
import static id.pendopo.performance.period.Months.run;
import static id.pendopo.performance.period.Months.signed;
import static id.pendopo.performance.period.Months.verified;
import static id.pendopo.performance.period.Months.who;
import static id.pendopo.performance.period.PeriodRole.AUDITOR;
import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.PAY_CLERK;
import static id.pendopo.performance.period.PeriodRole.PAY_PROGRAM;
import static id.pendopo.performance.period.PeriodRole.TREASURER;
import static id.pendopo.performance.period.PeriodRole.UNIT_ADMIN;
import static id.pendopo.performance.period.PeriodRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A month is computed as often as it must and paid once; four persons do the four things; what is paid stays. */
class PeriodTest {
    private static String example(String value) {
        return "{\"value\": \"%s\", \"source\": \"Contoh untuk pengujian\", \"standing\": \"ILLUSTRATION\"}"
                .formatted(value);
    }

    @Test
    void a_month_is_closed_computed_verified_signed_by_two_and_paid() {
        Journey<Period> month = paid();
        assertThat(month.isAt(PeriodStage.PAID)).isTrue();
        assertThat(month.file().status()).isEqualTo(CaseStatus.RESTING);
        assertThat(month.data().payment().orElseThrow().returned()).containsExactly(BUDI);
        assertThat(month.file().handling().unit()).contains(Code.of("DINAS"));
        assertThat(month.file().participation().parties()).isEmpty();
    }

    @Test
    void a_unit_has_one_case_a_month() {
        Journey<Period> second = Months.fresh(Months.WORKFLOW)
                .knowing(OtherPeriods.FACT, new OtherPeriods(List.of(CaseId.of("march-0"))));
        assertThat(second.unopened("2026-03-01T00:10", who(PAY_PROGRAM), Months.opening()))
                .containsExactly("performance.PERIOD_KNOWN");
        assertThat(Months.fresh(Months.WORKFLOW).unopened("2026-02-28T23:59", who(PAY_PROGRAM), Months.opening()))
                .containsExactly("performance.MONTH_TO_COME");
    }

    private static PeriodCommand.Open month(YearMonth month) {
        return new PeriodCommand.Open(Months.UNIT, month, "d".repeat(64));
    }

    /** Nobody tells by what a month is computed: a value that changes on the second of March is that of April. */
    @Test
    void a_month_is_fixed_to_the_policy_of_pay_of_its_first_day() {
        RegionPack changing = Months.with(
                "{}",
                Months.pay()
                        .replace(
                                "\"deductionBase\":{",
                                "\"deductionBase\":{\"2026-03-02\":" + example("COMPONENT") + ","));
        YearMonth april = Months.MARCH.plusMonths(1);
        List<PolicyStamp> fixed = new ArrayList<>();
        for (YearMonth month : List.of(Months.MARCH, april)) {
            fixed.add(Months.fresh(Months.workflow(changing))
                    .open(month + "-01T00:10", who(PAY_PROGRAM), month(month))
                    .data()
                    .policy());
            assertThat(fixed)
                    .last()
                    .isEqualTo(PayComputation.of(changing, month).stamp());
        }
        assertThat(fixed).doesNotHaveDuplicates();
        assertThat(fixed).first().isEqualTo(Months.PAY);
    }

    /** The pack of the tests begins on the fifth of June 2025. */
    @Test
    void a_month_is_opened_when_a_policy_of_pay_is_in_force_on_its_first_day() {
        assertThat(Months.fresh(Months.WORKFLOW)
                        .unopened("2026-03-01T00:10", who(PAY_PROGRAM), month(YearMonth.of(2025, 6))))
                .containsExactly("performance.PAY_NOT_IN_FORCE");
        Months.fresh(Months.WORKFLOW).open("2026-03-01T00:10", who(PAY_PROGRAM), month(YearMonth.of(2025, 7)));
    }

    /** What the region chooses later would make another policy of it, and the month could never be computed. */
    @Test
    void a_month_is_not_opened_under_a_policy_that_lacks_what_the_region_must_choose() {
        String unready = "{\"baseStrategy\": {\"2025-06-05\": " + example("TARIFF_TABLE") + "}}";
        assertThat(Months.fresh(Months.workflow(Months.with("{}", unready)))
                        .unopened("2026-03-01T00:10", who(PAY_PROGRAM), Months.opening()))
                .containsExactly("performance.PAY_NOT_CHOSEN", "performance.PAY_VALUE_MISSING");
    }

    /** Activities are decided on up to the fifth; the sixth is the first day on which the month is closed. */
    @Test
    void a_month_is_closed_after_the_last_day_for_approvals() {
        assertThat(opened().tried("2026-04-05T23:00", who(UNIT_ADMIN), new PeriodCommand.Close()))
                .containsExactly("performance.CLOSING_EARLY");
        opened().take("2026-04-06T00:00", who(UNIT_ADMIN), new PeriodCommand.Close());
    }

    @Test
    void december_is_closed_early_where_the_region_says_so() {
        Workflow<Period> early = Months.workflow(Months.with("""
                {"decemberClosing": {"2026-01-01": {"value": "--12-18", "source": "Contoh untuk pengujian",
                "standing": "ILLUSTRATION"}}}"""));
        PeriodCommand.Open december = month(YearMonth.of(2026, 12));
        for (Workflow<Period> workflow : List.of(early, Months.WORKFLOW)) {
            Journey<Period> month = Months.fresh(workflow).open("2026-12-01T00:10", who(PAY_PROGRAM), december);
            assertThat(month.tried("2026-12-17T09:00", who(UNIT_ADMIN), new PeriodCommand.Close()))
                    .containsExactly("performance.CLOSING_EARLY");
            assertThat(month.tried("2026-12-18T09:00", who(UNIT_ADMIN), new PeriodCommand.Close()))
                    .isEqualTo(workflow == early ? List.of() : List.of("performance.CLOSING_EARLY"));
        }
    }

    @Test
    void what_is_not_settled_keeps_a_month_open() {
        for (MonthState state : List.of(new MonthState(1, 0, 0, List.of()), new MonthState(0, 1, 0, List.of()))) {
            assertThat(opened().knowing(MonthState.FACT, state)
                            .tried("2026-04-06T09:00", who(UNIT_ADMIN), new PeriodCommand.Close()))
                    .containsExactly("performance.MONTH_UNSETTLED");
        }
    }

    @Test
    void only_the_units_own_officers_close_and_sign() {
        assertThat(opened().tried("2026-04-06T09:00", who(UNIT_ADMIN).of(Code.of("OTHER")), new PeriodCommand.Close()))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(verified()
                        .tried("2026-04-08T09:00", who(UNIT_HEAD).of(Code.of("OTHER")), new PeriodCommand.Sign(SEEN)))
                .containsExactly("core.NOT_PERMITTED");
    }

    /** Once more gives the same, and the case says so by staying as it is. */
    @Test
    void computing_again_is_idempotent_and_another_result_of_the_same_input_is_refused() {
        Journey<Period> month = computed();
        Period before = month.data();
        assertThat(month.take("2026-04-06T11:00", who(PAY_PROGRAM), new PeriodCommand.Compute(run()))
                        .data())
                .isEqualTo(before);
        assertThat(month.tried(
                        "2026-04-06T12:00", who(PAY_PROGRAM), new PeriodCommand.Compute(run("a", "c", 8_000_000))))
                .containsExactly("performance.RUN_DIFFERS");
        month.take("2026-04-06T12:00", who(PAY_PROGRAM), new PeriodCommand.Compute(run("b", "c", 8_000_000)));
        assertThat(month.data().run()).contains(run("b", "c", 8_000_000));
    }

    @Test
    void a_run_is_of_this_unit_month_and_policy() {
        RunSummary good = run();
        Journey<Period> month = computed();
        assertThat(month.tried(
                        "2026-04-06T12:00",
                        who(PAY_PROGRAM),
                        new PeriodCommand.Compute(other(good, Months.MARCH.plusMonths(1), Months.UNIT, Months.PAY))))
                .containsExactly("performance.RUN_OF_ANOTHER_MONTH");
        assertThat(month.tried(
                        "2026-04-06T12:00",
                        who(PAY_PROGRAM),
                        new PeriodCommand.Compute(other(good, Months.MARCH, UnitCode.of("OTHER"), Months.PAY))))
                .containsExactly("performance.RUN_OF_ANOTHER_MONTH");
        assertThat(month.tried(
                        "2026-04-06T12:00",
                        who(PAY_PROGRAM),
                        new PeriodCommand.Compute(other(
                                good,
                                Months.MARCH,
                                Months.UNIT,
                                new PolicyStamp("performance/pay 2026-04-01", "2".repeat(64))))))
                .containsExactly("performance.RUN_OF_ANOTHER_POLICY");
    }

    private static RunSummary other(RunSummary run, YearMonth month, UnitCode unit, PolicyStamp policy) {
        return new RunSummary(
                month,
                unit,
                policy,
                run.inputHash(),
                run.resultHash(),
                run.slips(),
                run.failed(),
                run.totals(),
                run.carried());
    }

    private static RunSummary failed(RunSummary run) {
        return new RunSummary(
                run.month(),
                run.unit(),
                run.policy(),
                run.inputHash(),
                run.resultHash(),
                1,
                1,
                run.totals(),
                run.carried());
    }

    @Test
    void a_run_with_refused_records_is_not_verified() {
        Journey<Period> month = opened().take("2026-04-06T09:00", who(UNIT_ADMIN), new PeriodCommand.Close())
                .take("2026-04-06T10:00", who(PAY_PROGRAM), new PeriodCommand.Compute(failed(run())));
        assertThat(month.tried("2026-04-07T09:00", who(HR_OFFICE), new PeriodCommand.Verify(SEEN)))
                .containsExactly("performance.RUN_NOT_WHOLE");
    }

    @Test
    void anomalies_that_block_are_resolved_before_verification() {
        assertThat(computed()
                        .knowing(MonthState.FACT, new MonthState(0, 0, 1, List.of()))
                        .tried("2026-04-07T09:00", who(HR_OFFICE), new PeriodCommand.Verify(SEEN)))
                .containsExactly("performance.ANOMALIES_OPEN");
    }

    /** A fifth of somebody's minutes may go through by silence; one minute more is looked at by a person first. */
    @Test
    void more_than_a_fifth_by_silence_waits_for_a_review() {
        MonthState fifth = new MonthState(0, 0, 0, List.of(new MonthState.Silence(ANI, 1_200, 6_000)));
        MonthState more = new MonthState(
                0, 0, 0, List.of(new MonthState.Silence(ANI, 1_201, 6_000), new MonthState.Silence(BUDI, 0, 0)));
        PeriodCommand.Verify verify = new PeriodCommand.Verify(SEEN);
        assertThat(computed().knowing(MonthState.FACT, fifth).tried("2026-04-07T09:00", who(HR_OFFICE), verify))
                .isEmpty();
        Journey<Period> month = computed().knowing(MonthState.FACT, more);
        assertThat(month.tried("2026-04-07T09:00", who(HR_OFFICE), verify))
                .containsExactly("performance.SILENCE_UNREVIEWED");
        month.take("2026-04-07T09:00", who(HR_OFFICE), new PeriodCommand.Review(List.of(ANI)));
        assertThat(month.tried("2026-04-07T09:30", who(HR_OFFICE), verify)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthState.Silence(ANI, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthState(-1, 0, 0, List.of()));
    }

    /** Gross and what is carried from earlier months together: here 8,000,000 less 100,000. */
    @Test
    void the_sum_is_within_the_budget_line_to_the_rupiah() {
        PeriodCommand.Verify verify = new PeriodCommand.Verify(SEEN);
        assertThat(computed()
                        .knowing(BudgetLine.FACT, new BudgetLine(Rupiah.of(7_900_000)))
                        .tried("2026-04-07T09:00", who(HR_OFFICE), verify))
                .isEmpty();
        assertThat(computed()
                        .knowing(BudgetLine.FACT, new BudgetLine(Rupiah.of(7_899_999)))
                        .tried("2026-04-07T09:00", who(HR_OFFICE), verify))
                .containsExactly("performance.OVER_BUDGET_LINE");
    }

    @Test
    void who_verifies_and_signs_says_which_run_he_saw() {
        assertThat(computed().tried("2026-04-07T09:00", who(HR_OFFICE), new PeriodCommand.Verify("c".repeat(64))))
                .containsExactly("performance.ANOTHER_RUN");
        assertThat(verified().tried("2026-04-08T09:00", who(UNIT_HEAD), new PeriodCommand.Sign("c".repeat(64))))
                .containsExactly("performance.ANOTHER_RUN");
    }

    /** What is rejected after one signature is computed, verified and signed anew. */
    @Test
    void a_rejection_takes_verification_and_signatures_back() {
        Journey<Period> month = verified()
                .take("2026-04-08T09:00", who(UNIT_HEAD), new PeriodCommand.Sign(SEEN))
                .take("2026-04-08T10:00", who(HR_OFFICE), new PeriodCommand.Reject(Code.of("LATE_PAPER")))
                .take("2026-04-08T11:00", who(PAY_PROGRAM), new PeriodCommand.Compute(run("b", "c", 8_000_000)));
        assertThat(month.isAt(PeriodStage.COMPUTED)).isTrue();
        assertThat(month.file().joint()).isEmpty();
        assertThat(month.tried("2026-04-08T12:00", who(UNIT_HEAD), new PeriodCommand.Sign("c".repeat(64))))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void unit_admin_verifier_signer_and_payer_are_four_persons() {
        assertThat(computed()
                        .tried("2026-04-07T09:00", person("unit_admin", HR_OFFICE), new PeriodCommand.Verify(SEEN)))
                .containsExactly("core.SEPARATION");
        for (String before : List.of("unit_admin", "hr_office")) {
            assertThat(verified().tried("2026-04-08T09:00", person(before, UNIT_HEAD), new PeriodCommand.Sign(SEEN)))
                    .containsExactly("core.SEPARATION");
        }
        for (String before : List.of("unit_admin", "hr_office", "unit_head")) {
            assertThat(signed().tried(
                                    "2026-04-17T09:00",
                                    person(before, TREASURER),
                                    Months.paying(LocalDate.of(2026, 4, 17))))
                    .containsExactly("core.SEPARATION");
        }
        assertThat(verified()
                        .take("2026-04-08T09:00", person("two", PAY_CLERK), new PeriodCommand.Sign(SEEN))
                        .tried("2026-04-08T10:00", person("two", UNIT_HEAD), new PeriodCommand.Sign(SEEN)))
                .isNotEmpty();
    }

    @Test
    void the_bank_says_one_thing_of_everybody_on_the_list() {
        LocalDate day = LocalDate.of(2026, 4, 17);
        for (List<BankResult> results : List.of(
                Months.results().subList(0, 1),
                List.of(Months.results().get(0), Months.results().get(0)))) {
            assertThat(signed().tried(
                                    "2026-04-17T09:00", who(TREASURER), new PeriodCommand.Pay("SPM 12", day, results)))
                    .containsExactly("performance.BANK_RESULTS");
        }
        assertThat(signed().tried("2026-04-17T09:00", who(TREASURER), Months.paying(day.plusDays(1))))
                .containsExactly("performance.DAY_TO_COME");
    }

    @Test
    void what_the_bank_sent_back_is_paid_again_and_nothing_else() {
        Journey<Period> month = paid();
        assertThat(month.tried(
                        "2026-04-20T09:00",
                        who(TREASURER),
                        new PeriodCommand.PayAgain(List.of(new BankResult(ANI, BankResult.Outcome.PAID)))))
                .containsExactly("performance.NOT_RETURNED");
        month.take(
                "2026-04-20T09:00",
                who(TREASURER),
                new PeriodCommand.PayAgain(List.of(new BankResult(BUDI, BankResult.Outcome.PAID))));
        assertThat(month.data().payment().orElseThrow().returned()).isEmpty();
        assertThat(month.data().payment().orElseThrow().results()).hasSize(2);
    }

    /** A paid month is immutable: nothing of it is computed, verified, signed or paid again. */
    @Test
    void a_paid_month_is_never_touched_again() {
        for (PeriodCommand command : List.of(
                new PeriodCommand.Close(),
                new PeriodCommand.Compute(run("b", "c", 1)),
                new PeriodCommand.Verify(SEEN),
                new PeriodCommand.Reject(Code.of("AUDIT")),
                new PeriodCommand.Sign(SEEN),
                Months.paying(LocalDate.of(2026, 4, 17)))) {
            for (PeriodRole role : PeriodRole.values()) {
                assertThat(paid().tried("2026-05-04T09:00", who(role), command)).isNotEmpty();
            }
        }
    }

    @Test
    void an_auditor_computes_again_and_is_told_whether_he_came_to_the_same() {
        Journey<Period> month = paid();
        Period before = month.data();
        assertThat(month.warned("2026-06-01T09:00", who(AUDITOR), new PeriodCommand.Recompute(run())))
                .isEmpty();
        assertThat(month.warned("2026-06-01T09:00", who(AUDITOR), new PeriodCommand.Recompute(run("a", "c", 1))))
                .containsExactly("performance.AUDIT_DIFFERS");
        month.take("2026-06-01T09:00", who(AUDITOR), new PeriodCommand.Recompute(run("a", "c", 1)));
        assertThat(month.data()).isEqualTo(before);
        assertThat(month.tried("2026-06-01T09:00", person("treasurer", AUDITOR), new PeriodCommand.Recompute(run())))
                .containsExactly("core.SEPARATION");
    }

    private static PeriodCommand.CarryCorrection carry(YearMonth into) {
        return new PeriodCommand.CarryCorrection(1, into, List.of(Months.UNIT));
    }

    /** The differences of March 2026 are carried into January of the next year, and March stays to the rupiah. */
    @Test
    void a_correction_is_computed_beside_the_month_and_carried_into_another_year() {
        Journey<Period> month = paid();
        Optional<RunSummary> paid = month.data().run();
        RunSummary differences = run("e", "f", 100_000);
        month.take(
                        "2026-12-01T09:00",
                        who(HR_OFFICE),
                        new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI), Months.paper()))
                .take("2026-12-02T09:00", who(PAY_PROGRAM), new PeriodCommand.ComputeCorrection(1, differences));
        PeriodCommand.VerifyCorrection verify = new PeriodCommand.VerifyCorrection(1, "f".repeat(64));
        assertThat(month.tried("2026-12-03T09:00", who(HR_OFFICE), verify))
                .containsExactly("performance.CORRECTION_SAME_PERSON");
        assertThat(month.tried(
                        "2026-12-03T09:00", person("hr_2", HR_OFFICE), new PeriodCommand.VerifyCorrection(1, SEEN)))
                .containsExactly("performance.ANOTHER_RUN");
        month.take("2026-12-03T09:00", person("hr_2", HR_OFFICE), verify);
        assertThat(month.isAt(PeriodStage.CORRECTED)).isTrue();
        assertThat(month.tried("2027-01-04T09:00", who(PAY_PROGRAM), carry(Months.MARCH)))
                .containsExactly("performance.CORRECTION_BACKWARDS");
        month.take("2027-01-04T09:00", who(PAY_PROGRAM), carry(YearMonth.of(2027, 1)));
        assertThat(month.data().correction(1).flatMap(Correction::into)).contains(YearMonth.of(2027, 1));
        assertThat(month.data().run()).isEqualTo(paid);
        assertThat(month.tried("2027-01-05T09:00", who(PAY_PROGRAM), carry(YearMonth.of(2027, 2))))
                .containsExactly("performance.CORRECTION_NOT_NOW");
    }

    @Test
    void a_correction_that_nothing_was_wrong_with_is_dropped() {
        Journey<Period> month = paid().take(
                        "2026-12-01T09:00",
                        who(HR_OFFICE),
                        new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI), Months.paper()))
                .take(
                        "2026-12-01T10:00",
                        who(HR_OFFICE),
                        new PeriodCommand.DropCorrection(1, Code.of("NOTHING_WRONG")));
        assertThat(month.tried("2026-12-02T09:00", who(PAY_PROGRAM), new PeriodCommand.ComputeCorrection(1, run())))
                .containsExactly("performance.CORRECTION_NOT_NOW");
        assertThat(month.tried("2026-12-02T09:00", who(PAY_PROGRAM), new PeriodCommand.ComputeCorrection(2, run())))
                .containsExactly("performance.CORRECTION_NOT_NOW");
        assertThat(month.isAt(PeriodStage.PAID)).isTrue();
    }

    /** An objection may be accepted before the month is paid: it waits, and holds nothing up. */
    @Test
    void another_case_leads_to_a_correction_without_holding_payment_up() {
        Journey<Period> month = signed().follow(
                        "2026-04-16T09:00",
                        new PeriodCommand.CorrectAfter(Code.of("OBJECTION"), List.of(BUDI), CaseId.of("objection-1")));
        assertThat(month.isAt(PeriodStage.SIGNED)).isTrue();
        month.take("2026-04-17T09:00", who(TREASURER), Months.paying(LocalDate.of(2026, 4, 17)));
        assertThat(month.data().correction(1).orElseThrow().basis()).contains(CaseId.of("objection-1"));
        assertThat(month.tried(
                        "2026-04-17T09:00",
                        who(HR_OFFICE),
                        new PeriodCommand.CorrectAfter(Code.of("OBJECTION"), List.of(BUDI), CaseId.of("objection-1"))))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void two_hundred_corrections_are_taken_and_one_more_is_not() {
        Journey<Period> month = paid();
        PeriodCommand.OrderCorrection order =
                new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI), Months.paper());
        for (int one = 0; one < CorrectionRules.CORRECTIONS_LIMIT; one++) {
            month.take("2026-12-01T09:00", who(HR_OFFICE), order);
        }
        assertThat(month.tried("2026-12-01T09:00", who(HR_OFFICE), order))
                .containsExactly("performance.CORRECTIONS_LIMIT");
    }

    /** A month that is opened after its day of payment is late, and nothing else. */
    @Test
    void a_month_may_be_opened_after_its_day_of_payment() {
        Journey<Period> late =
                Months.fresh(Months.WORKFLOW).open("2026-06-02T09:00", who(PAY_PROGRAM), Months.opening());
        late.take("2026-06-02T10:00", who(UNIT_ADMIN), new PeriodCommand.Close());
        assertThat(late.isAt(PeriodStage.CLOSED)).isTrue();
    }
}
