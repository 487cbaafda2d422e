package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.verification.VerifiedLicence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Withdrawal, postponement and annulment after UU 30/2014 arts. 64-66, and what gives a licence back. */
class DefectTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final CaseId OBJECTION = CaseId.of("objection-1");

    private static DefectCommand.FindDefect found(String day) {
        return new DefectCommand.FindDefect(DefectGround.PROCEDURE, LocalDate.parse(day), "LHP 9");
    }

    private static DefectCommand.ReceiveCourtOrder ordered(CourtOrder order) {
        return new DefectCommand.ReceiveCourtOrder(order, DAY, "12/G/2026", Sample.paper("judgment-1"));
    }

    private static final DefectCommand ANNUL = new DefectCommand.Annul("SK 7", DAY);
    private static final DefectCommand WITHDRAW = new DefectCommand.WithdrawDecision("SK 8", DAY);

    /** Five working days from the day it was found, twenty-one from the day the judgment came in. */
    @Test
    void the_official_has_five_days_and_on_a_courts_order_twenty_one() {
        Course course = Course.of(Sample.unlimited()).does("2026-03-10T09:00", INSPECTOR, found("2026-03-09"));
        assertThat(course.lastDay(LicenceClock.ACTING)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(course.settle("2026-04-01T09:00")).isEmpty();
        Course court = Course.of(Sample.unlimited()).does("2026-03-10T09:00", APPROVER, ordered(CourtOrder.ANNUL));
        assertThat(court.lastDay(LicenceClock.ACTING)).isEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    void nothing_is_annulled_or_withdrawn_without_a_ground() {
        Course course = Course.of(Sample.unlimited());
        assertThat(course.refusals("2026-03-09T09:00", APPROVER, ANNUL)).containsExactly("licensing.NO_DEFECT_FOUND");
        assertThat(course.refusals("2026-03-09T09:00", APPROVER, WITHDRAW))
                .containsExactly("licensing.NO_DEFECT_FOUND");
        assertThat(course.refusals("2026-03-09T09:00", INSPECTOR, found("2026-03-10")))
                .containsExactly("licensing.DAY_TO_COME");
        course.does("2026-03-09T09:00", INSPECTOR, found("2026-03-09"));
        assertThat(course.refusals("2026-03-09T09:00", INSPECTOR, found("2026-03-09")))
                .containsExactly("licensing.DEFECT_OPEN");
        assertThat(course.refusals("2026-03-09T09:00", INSPECTOR, ANNUL)).containsExactly("core.NOT_PERMITTED");
        course.does("2026-03-09T09:00", APPROVER, new DefectCommand.DismissDefect(code("MENDED"), "S 1"));
        assertThat(course.refusals("2026-03-09T09:00", APPROVER, ANNUL)).containsExactly("licensing.NO_DEFECT_FOUND");
    }

    @Test
    void a_decision_is_annulled_by_the_official_or_his_superior() {
        for (LicenceRole role : new LicenceRole[] {APPROVER, SUPERIOR}) {
            Course annulled = Course.of(Sample.yearly())
                    .does("2026-03-09T09:00", INSPECTOR, found("2026-03-09"))
                    .does("2026-03-09T10:00", role, ANNUL);
            assertThat(annulled.stage()).isEqualTo(LicenceStage.ANNULLED);
            Course withdrawn = Course.of(Sample.yearly())
                    .does("2026-03-09T09:00", INSPECTOR, found("2026-03-09"))
                    .does("2026-03-09T10:00", role, WITHDRAW);
            assertThat(withdrawn.stage()).isEqualTo(LicenceStage.REVOKED);
            assertThat(withdrawn.settle("2027-01-01T00:00")).isEmpty();
        }
    }

    /** A judgment is carried out as it stands, and never dismissed. */
    @Test
    void the_order_of_a_court_binds() {
        Course course = Course.of(Sample.unlimited()).does("2026-03-09T09:00", APPROVER, ordered(CourtOrder.ANNUL));
        assertThat(course.refusals("2026-03-09T10:00", APPROVER, WITHDRAW)).containsExactly("licensing.ORDER_BINDS");
        assertThat(course.refusals(
                        "2026-03-09T10:00", APPROVER, new DefectCommand.DismissDefect(code("MENDED"), "S 1")))
                .containsExactly("licensing.ORDER_BINDS");
        course.does("2026-03-09T10:00", APPROVER, ANNUL);
        assertThat(course.stage()).isEqualTo(LicenceStage.ANNULLED);
    }

    @Test
    void a_court_gives_a_licence_back() {
        Course course = Course.of(Sample.yearly())
                .does("2026-03-09T09:00", INSPECTOR, found("2026-03-09"))
                .does("2026-03-09T10:00", APPROVER, ANNUL);
        DefectCommand restore = new DefectCommand.Restore(3, "SK 11", DAY);
        assertThat(course.refusals("2026-03-09T11:00", APPROVER, restore)).containsExactly("licensing.NO_COURT_ORDER");
        course.does("2026-03-09T11:00", APPROVER, ordered(CourtOrder.REINSTATE));
        assertThat(course.refusals("2026-03-09T12:00", APPROVER, new DefectCommand.Restore(2, "SK 11", DAY)))
                .containsExactly("licensing.NOTHING_TO_TAKE_BACK");
        course.does("2026-03-09T12:00", SUPERIOR, restore);
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.supervision().defect()).isEmpty();
        assertThat(course.lastDay(LicenceClock.VALIDITY)).isEqualTo(Sample.LAST_DAY);
    }

    /** A postponement needs a day or a condition; one until a day ends by itself. */
    @Test
    void a_decision_is_postponed_until_a_day() {
        Course course = Course.of(Sample.unlimited());
        assertThat(course.refusals(
                        "2026-03-09T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.SOCIAL_CONFLICT, "SK 5", DAY, Optional.empty(), Optional.empty())))
                .containsExactly("licensing.SUSPENSION_END");
        course.does(
                "2026-03-09T09:00",
                APPROVER,
                new DefectCommand.Postpone(
                        PostponementRisk.SOCIAL_CONFLICT,
                        "SK 5",
                        DAY,
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        Optional.empty()));
        assertThat(course.settle("2026-04-01T00:00")).containsExactly("endSuspension");
    }

    /** An objection that is granted gives back what was suspended for a condition before it was revoked, and no more. */
    @Test
    void what_was_suspended_before_the_revocation_is_suspended_again() {
        Course course = Course.of(Sample.yearly())
                .does(
                        "2026-03-09T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 5",
                                DAY,
                                Optional.empty(),
                                Optional.of(code("MENDED"))))
                .does(
                        "2026-03-09T10:00",
                        APPROVER,
                        SanctionCommand.Revoke.atOnce(
                                RevocationGround.FORGED_DOCUMENTS, code("FORGED"), "SK 6", DAY, Sample.paper("p")));
        assertThat(course.refusalsOfLed("2026-03-10T09:00", new LicenceCommand.Reinstate(2, OBJECTION)))
                .containsExactly("licensing.NOTHING_TO_TAKE_BACK");
        course.led("2026-03-10T09:00", new LicenceCommand.Reinstate(3, OBJECTION));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUSPENDED);
        assertThat(course.supervision().sanctions())
                .extracting(Sanction::state)
                .containsExactly(Sanction.State.TAKEN_BACK);
        course.led("2026-03-11T09:00", new LicenceCommand.Reinstate(2, OBJECTION));
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
    }

    /** A warning that is taken back no longer counts on the ladder, and its fine is no longer owed. */
    @Test
    void a_sanction_is_taken_back_where_the_licence_stands() {
        Course course = Course.of(Sample.unlimited())
                .does("2026-03-09T09:00", INSPECTOR, new SanctionCommand.ReportBreach(code("UNSAFE"), "LHP 1"))
                .does(
                        "2026-03-09T10:00",
                        APPROVER,
                        new SanctionCommand.Warn(code("UNSAFE"), code("WARNING_1"), "SP 1", DAY, Optional.empty()))
                .does("2026-03-09T11:00", APPROVER, new SanctionCommand.Deliver(3, Optional.empty()));
        assertThat(course.refusalsOfLed("2026-03-10T09:00", new LicenceCommand.TakeBack(2, OBJECTION)))
                .containsExactly("licensing.NOTHING_TO_TAKE_BACK");
        course.led("2026-03-10T09:00", new LicenceCommand.TakeBack(3, OBJECTION));
        assertThat(course.supervision().open()).isEmpty();
        assertThat(course.refusalsOfLed("2026-03-10T09:00", new LicenceCommand.TakeBack(3, OBJECTION)))
                .containsExactly("licensing.NOTHING_TO_TAKE_BACK");
    }

    /** Whoever reads the code of the licence meanwhile is told what holds, and not what is postponed. */
    @Test
    void a_suspension_without_effect_is_told_to_nobody() {
        Course course = Course.of(Sample.unlimited())
                .does(
                        "2026-03-09T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 1",
                                DAY,
                                Optional.empty(),
                                Optional.of(code("MENDED"))));
        assertThat(told(course)).isEqualTo("SUSPENDED");
        course.led("2026-03-10T09:00", new LicenceCommand.Stay(OBJECTION));
        assertThat(told(course)).isEqualTo("VALID");
        course.led("2026-03-11T09:00", new LicenceCommand.EndStay(OBJECTION));
        assertThat(told(course)).isEqualTo("SUSPENDED");
    }

    private static String told(Course course) {
        return VerifiedLicence.of(course.file())
                .at(Instant.parse("2026-03-11T03:00:00Z"), IndonesianTime.WIB)
                .name();
    }

    @Test
    void a_sanction_may_have_no_effect_while_an_objection_is_open() {
        Course course = Course.of(Sample.unlimited()).led("2026-03-10T09:00", new LicenceCommand.Stay(OBJECTION));
        assertThat(course.supervision().isStayed()).isTrue();
        course.led("2026-03-11T09:00", new LicenceCommand.EndStay(OBJECTION));
        assertThat(course.supervision().isStayed()).isFalse();
    }
}
