package id.pendopo.performance.period;

import static id.pendopo.performance.period.Months.ANI;
import static id.pendopo.performance.period.Months.BUDI;
import static id.pendopo.performance.period.Months.computed;
import static id.pendopo.performance.period.Months.paid;
import static id.pendopo.performance.period.Months.person;
import static id.pendopo.performance.period.Months.run;
import static id.pendopo.performance.period.Months.signed;
import static id.pendopo.performance.period.Months.verified;
import static id.pendopo.performance.period.Months.who;
import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.PAY_CLERK;
import static id.pendopo.performance.period.PeriodRole.PAY_PROGRAM;
import static id.pendopo.performance.period.PeriodRole.TREASURER;
import static id.pendopo.performance.period.PeriodRole.UNIT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is owed is neither dropped nor paid twice, and nobody decides on his own pay. */
class CorrectionTest {
    private static PeriodCommand.CorrectAfter objection(int number, EmployeeId... employees) {
        return new PeriodCommand.CorrectAfter(
                Code.of("OBJECTION"), List.of(employees), CaseId.of("objection-" + number));
    }

    private static PeriodCommand.ComputeCorrection told(int number, String paid, String again) {
        return new PeriodCommand.ComputeCorrection(number, run(paid, again, 100_000));
    }

    private static PeriodCommand.VerifyCorrection verify(int number, String again) {
        return new PeriodCommand.VerifyCorrection(number, again.repeat(64));
    }

    private static RunSummary nothing() {
        RunSummary run = run("e", "e", 0);
        return new RunSummary(
                run.month(), run.unit(), run.policy(), run.inputHash(), run.resultHash(), 1, 0, List.of(), List.of());
    }

    /** Accepted in part, then on appeal in whole: the second difference begins where the first ended. */
    @Test
    void who_was_corrected_before_is_measured_by_what_that_came_to() {
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"))
                .follow("2026-05-05T09:00", objection(1, BUDI))
                .take("2026-05-05T10:00", who(PAY_PROGRAM), told(2, "a", "c"))
                .take("2026-05-06T09:00", who(HR_OFFICE), verify(1, "b"));
        assertThat(month.tried("2026-05-06T10:00", who(HR_OFFICE), verify(2, "c")))
                .containsExactly("performance.CORRECTION_TWICE");
        assertThat(month.tried("2026-05-06T10:00", who(PAY_PROGRAM), told(2, "a", "d")))
                .containsExactly("performance.CORRECTION_TWICE");
        month.take("2026-05-06T11:00", who(PAY_PROGRAM), told(2, "b", "c"))
                .take("2026-05-06T12:00", who(HR_OFFICE), verify(2, "c"));
        month.follow("2026-06-02T09:00", objection(2, BUDI));
        assertThat(month.tried("2026-06-02T10:00", who(PAY_PROGRAM), told(3, "b", "d")))
                .containsExactly("performance.CORRECTION_TWICE");
        assertThat(month.tried("2026-06-02T10:00", who(PAY_PROGRAM), told(3, "c", "a")))
                .isEmpty();
    }

    @Test
    void a_correction_that_takes_another_back_leaves_the_way_open() {
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"))
                .take("2026-05-04T11:00", who(HR_OFFICE), verify(1, "b"))
                .follow("2026-05-05T09:00", objection(2, BUDI))
                .take("2026-05-05T10:00", who(PAY_PROGRAM), told(2, "b", "a"))
                .take("2026-05-05T11:00", who(HR_OFFICE), verify(2, "a"))
                .follow("2026-05-06T09:00", objection(3, BUDI));
        assertThat(month.tried("2026-05-06T10:00", who(PAY_PROGRAM), told(3, "a", "c")))
                .isEmpty();
    }

    /** A line that is not in a signed list is not paid, and a part of the difference is not the difference. */
    @Test
    void a_correction_is_carried_where_the_signed_lists_hold_what_it_came_to() {
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"))
                .take("2026-05-04T11:00", who(HR_OFFICE), verify(1, "b"));
        PeriodCommand.CarryCorrection carry =
                new PeriodCommand.CarryCorrection(1, YearMonth.of(2026, 5), List.of(Months.UNIT));
        for (long held : new long[] {0, -99_999, -100_001}) {
            assertThat(month.knowing(CarriedLines.FACT, new CarriedLines(Rupiah.of(held), List.of()))
                            .tried("2026-06-08T09:00", who(PAY_PROGRAM), carry))
                    .containsExactly("performance.CARRIED_OTHERWISE");
        }
        assertThat(month.knowing(CarriedLines.FACT, new CarriedLines(Rupiah.of(-100_000), List.of(Months.UNIT)))
                        .tried("2026-06-08T09:00", who(PAY_PROGRAM), carry))
                .containsExactly("performance.CARRIED_NOT_SIGNED");
        month.knowing(CarriedLines.FACT, new CarriedLines(Rupiah.of(-100_000), List.of()))
                .take("2026-06-08T09:00", who(PAY_PROGRAM), carry);
        assertThat(month.data().correction(1).orElseThrow().state()).isEqualTo(Correction.State.CARRIED);
    }

    /** Hashes of different lists say nothing of each other, so that a person looks. */
    @Test
    void where_the_people_differ_who_verifies_is_warned() {
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"))
                .take("2026-05-04T11:00", who(HR_OFFICE), verify(1, "b"))
                .follow("2026-05-05T09:00", objection(2, ANI, BUDI))
                .take("2026-05-05T10:00", who(PAY_PROGRAM), told(2, "d", "e"));
        assertThat(month.warned("2026-05-05T11:00", who(HR_OFFICE), verify(2, "e")))
                .containsExactly("performance.CORRECTION_OVERLAPS");
        Journey<Period> apart = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"))
                .take("2026-05-04T11:00", who(HR_OFFICE), verify(1, "b"))
                .follow("2026-05-05T09:00", objection(2, ANI));
        assertThat(apart.warned("2026-05-05T11:00", who(PAY_PROGRAM), told(2, "a", "c")))
                .isEmpty();
    }

    /** An accepted objection is not undone by an officer with a code. */
    @Test
    void what_another_case_decided_is_dropped_only_without_a_difference() {
        PeriodCommand.DropCorrection drop = new PeriodCommand.DropCorrection(1, Code.of("NOTHING_WRONG"));
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI));
        assertThat(month.tried("2026-05-04T10:00", who(HR_OFFICE), drop))
                .containsExactly("performance.CORRECTION_OWED");
        month.take("2026-05-04T11:00", who(PAY_PROGRAM), told(1, "a", "b"));
        assertThat(month.tried("2026-05-04T12:00", who(HR_OFFICE), drop))
                .containsExactly("performance.CORRECTION_OWED");
        month.take("2026-05-04T13:00", who(PAY_PROGRAM), new PeriodCommand.ComputeCorrection(1, nothing()))
                .take("2026-05-04T14:00", who(HR_OFFICE), drop);
        assertThat(month.data().correction(1).orElseThrow().state()).isEqualTo(Correction.State.DROPPED);
    }

    @Test
    void nobody_decides_on_his_own_pay() {
        PeriodCommand.OrderCorrection order =
                new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI, BUDI), Months.paper());
        assertThat(paid().tried("2026-05-04T09:00", person("ani", HR_OFFICE), order))
                .containsExactly("performance.OWN_PAY");
        Journey<Period> month = paid().follow("2026-05-04T09:00", objection(1, BUDI))
                .take("2026-05-04T10:00", who(PAY_PROGRAM), told(1, "a", "b"));
        assertThat(month.tried("2026-05-04T11:00", person("budi", HR_OFFICE), verify(1, "b")))
                .containsExactly("performance.OWN_PAY");
        assertThat(month.tried("2026-05-04T11:00", person("ani", HR_OFFICE), verify(1, "b")))
                .isEmpty();
        assertThat(computed()
                        .tried("2026-04-07T09:00", person("ani", HR_OFFICE), new PeriodCommand.Review(List.of(ANI))))
                .containsExactly("performance.OWN_PAY");
    }

    /** The office orders two hundred at most; a court or an objection is never turned away for that. */
    @Test
    void what_another_case_decided_always_finds_room() {
        Journey<Period> month = paid();
        PeriodCommand.OrderCorrection order =
                new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI), Months.paper());
        for (int i = 0; i < CorrectionRules.CORRECTIONS_LIMIT; i++) {
            month.take("2026-05-04T09:00", who(HR_OFFICE), order);
        }
        assertThat(month.tried("2026-05-04T10:00", who(HR_OFFICE), order))
                .containsExactly("performance.CORRECTIONS_LIMIT");
        month.follow("2026-05-04T11:00", objection(1, BUDI));
        assertThat(month.data().corrections()).hasSize(CorrectionRules.CORRECTIONS_LIMIT + 1);
    }

    /** The clerk signs too, and the program feeds in the run: neither of them also closes, verifies or pays. */
    @Test
    void the_clerk_and_the_program_do_nothing_else() {
        for (String before : List.of("unit_admin", "hr_office", "pay_program")) {
            assertThat(verified()
                            .tried("2026-04-08T09:00", person(before, PAY_CLERK), new PeriodCommand.Sign(Months.SEEN)))
                    .containsExactly("core.SEPARATION");
        }
        for (String before : List.of("pay_clerk", "pay_program")) {
            assertThat(signed().tried(
                                    "2026-04-17T09:00",
                                    person(before, TREASURER),
                                    Months.paying(LocalDate.of(2026, 4, 17))))
                    .containsExactly("core.SEPARATION");
        }
        assertThat(computed()
                        .tried(
                                "2026-04-07T09:00",
                                person("pay_program", HR_OFFICE),
                                new PeriodCommand.Verify(Months.SEEN)))
                .containsExactly("core.SEPARATION");
    }

    @Test
    void a_list_without_anybody_is_paid_too() {
        RunSummary run = run();
        RunSummary empty = new RunSummary(
                run.month(), run.unit(), run.policy(), run.inputHash(), run.resultHash(), 0, 0, List.of(), List.of());
        Journey<Period> month = Months.opened()
                .take("2026-04-06T09:00", who(UNIT_ADMIN), new PeriodCommand.Close())
                .take("2026-04-06T10:00", who(PAY_PROGRAM), new PeriodCommand.Compute(empty))
                .take("2026-04-07T09:00", who(HR_OFFICE), new PeriodCommand.Verify(Months.SEEN))
                .take("2026-04-08T09:00", who(PAY_CLERK), new PeriodCommand.Sign(Months.SEEN))
                .take("2026-04-08T10:00", who(PeriodRole.UNIT_HEAD), new PeriodCommand.Sign(Months.SEEN))
                .take(
                        "2026-04-17T09:00",
                        who(TREASURER),
                        new PeriodCommand.Pay("SPM 13", LocalDate.of(2026, 4, 17), List.of()));
        assertThat(month.isAt(PeriodStage.PAID)).isTrue();
    }
}
