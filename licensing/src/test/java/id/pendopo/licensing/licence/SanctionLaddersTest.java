package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each ladder is walked to its end, and each of its terms is tried on the last day that passes and the first that does not. */
class SanctionLaddersTest {
    private static Course reported(LicenceGrant grant) {
        return Course.of(grant)
                .does("2026-01-05T08:00", INSPECTOR, new SanctionCommand.ReportBreach(code("UNSAFE_FOOD"), "LHP 1"));
    }

    private static SanctionCommand.Warn warn(String rung, String date) {
        return new SanctionCommand.Warn(
                code("UNSAFE_FOOD"), code(rung), "SP " + rung, LocalDate.parse(date), Optional.empty());
    }

    private static SanctionCommand.Impose impose(String rung, String date) {
        return new SanctionCommand.Impose(
                code("UNSAFE_FOOD"),
                code(rung),
                "SK " + rung,
                LocalDate.parse(date),
                Optional.empty(),
                Optional.empty());
    }

    private static SanctionCommand.Impose fine(String rung, String cause, String date, long amount) {
        return new SanctionCommand.Impose(
                code(cause),
                code(rung),
                "SK " + rung,
                LocalDate.parse(date),
                Optional.empty(),
                Optional.of(Rupiah.of(amount)));
    }

    private static SanctionCommand.Suspend suspend(String rung, String date) {
        return new SanctionCommand.Suspend(
                code("UNSAFE_FOOD"),
                code(rung),
                "SK " + rung,
                LocalDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code("STANDARD_MET")));
    }

    private static SanctionCommand.Revoke revoke(String rung, String date) {
        return SanctionCommand.Revoke.onLadder(code(rung), code("UNSAFE_FOOD"), "SK " + rung, LocalDate.parse(date));
    }

    private static String at(String date) {
        return date + "T09:00";
    }

    /** L34: the second warning comes on 4 February at the latest; suspension from 7 March, because thirty days end on the 6th. */
    @Test
    void the_standard_ladder_is_walked_to_its_end() {
        Course course = reported(Sample.unlimited()).does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"));
        assertThat(course.lastDay(LicenceClock.NEXT_RUNG)).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(course.refusals(at("2026-02-05"), APPROVER, warn("WARNING_2", "2026-02-05")))
                .containsExactly("licensing.RUNG_NOT_NEXT");
        course.does(at("2026-02-04"), APPROVER, warn("WARNING_2", "2026-02-04"));
        assertThat(course.lastDay(LicenceClock.FOLLOWING)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(course.refusals(at("2026-03-06"), APPROVER, suspend("SUSPENSION", "2026-03-06")))
                .containsExactly("licensing.SANCTION_RUNS");
        course.does(at("2026-03-07"), APPROVER, suspend("SUSPENSION", "2026-03-07"));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUSPENDED);
        course.does(at("2026-03-09"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-03-09", 5_000_000))
                .does(at("2026-04-06"), APPROVER, revoke("REVOCATION", "2026-04-06"));
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
        assertThat(course.supervision().open()).hasSize(5);
        assertThat(course.supervision().obligations())
                .containsExactly(new Supervision.Obligation(code("FINE"), "SK FINE"));
    }

    /** The fine of the standard ladder may be left out: revocation then follows the suspension. */
    @Test
    void a_rung_that_may_be_left_out_is_left_out() {
        Course course = suspended();
        course.does(at("2026-04-06"), APPROVER, revoke("REVOCATION", "2026-04-06"));
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
    }

    private static Course suspended() {
        return reported(Sample.unlimited())
                .does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"))
                .does(at("2026-02-04"), APPROVER, warn("WARNING_2", "2026-02-04"))
                .does(at("2026-03-07"), APPROVER, suspend("SUSPENSION", "2026-03-07"));
    }

    /** A second warning that never came lets the first lapse, and the ladder begins anew. */
    @Test
    void too_late_a_second_warning_begins_the_ladder_anew() {
        Course course = reported(Sample.unlimited())
                .does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"))
                .does(at("2026-02-05"), APPROVER, warn("WARNING_1", "2026-02-05"));
        assertThat(course.supervision().sanctions())
                .extracting(Sanction::state)
                .containsExactly(Sanction.State.LAPSED, Sanction.State.OPEN);
    }

    @Test
    void the_food_ladder_is_walked_to_its_end() {
        Course course = reported(Sample.under("FOOD"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"))
                .does(at("2026-02-04"), APPROVER, warn("WARNING_2", "2026-02-04"))
                .does(at("2026-03-07"), APPROVER, suspend("SUSPENSION", "2026-03-07"))
                .does(at("2026-03-09"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-03-09", 1));
        assertThat(course.refusals(at("2026-04-06"), APPROVER, revoke("REVOCATION", "2026-04-06")))
                .contains("licensing.RUNG_OF_ANOTHER_KIND");
    }

    /** In case of grave injury or danger to life the fine comes at once [S: art. 462]. */
    @Test
    void a_fine_for_grave_injury_needs_no_ladder() {
        Course course = reported(Sample.under("FOOD"));
        assertThat(course.refusals(at("2026-01-05"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-01-05", 1)))
                .containsExactly("licensing.RUNG_NOT_NEXT");
        course.does(at("2026-01-05"), APPROVER, fine("FINE", "GRAVE_INJURY", "2026-01-05", 1));
        assertThat(course.entry().amounts()).containsEntry("fine", Rupiah.of(1));
    }

    @Test
    void the_trade_ladder_is_walked_to_its_end() {
        Course course = reported(Sample.under("TRADE"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"))
                .does(at("2026-01-06"), APPROVER, impose("COERCION", "2026-01-06"))
                .does(at("2026-01-07"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-01-07", 10))
                .does(at("2026-01-08"), APPROVER, suspend("FREEZING", "2026-01-08"))
                .does(at("2026-01-09"), APPROVER, revoke("REVOCATION", "2026-01-09"));
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
    }

    @Test
    void the_ladders_of_buildings_go_on_after_the_revocation() {
        Course approval = reported(Sample.under("BUILDING_APPROVAL"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"))
                .does(at("2026-01-06"), APPROVER, impose("LIMITED_WORKS", "2026-01-06"))
                .does(at("2026-01-07"), APPROVER, impose("PERMANENT_STOP", "2026-01-07"))
                .does(at("2026-01-08"), APPROVER, suspend("FREEZING", "2026-01-08"))
                .does(at("2026-01-09"), APPROVER, revoke("REVOCATION", "2026-01-09"))
                .does(at("2026-01-12"), APPROVER, impose("DEMOLITION", "2026-01-12"));
        assertThat(approval.stage()).isEqualTo(LicenceStage.REVOKED);
        Course fitness = reported(Sample.under("BUILDING_FITNESS"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"))
                .does(at("2026-01-06"), APPROVER, suspend("FREEZING", "2026-01-06"))
                .does(at("2026-01-07"), APPROVER, revoke("REVOCATION", "2026-01-07"))
                .does(at("2026-01-08"), APPROVER, impose("DEMOLITION", "2026-01-08"));
        assertThat(fitness.supervision().open()).hasSize(4);
    }

    /** Three warnings of ten working days, then freezing with three months to comply, then revocation [S: arts. 384-385]. */
    @Test
    void the_ladder_of_nuclear_sources_is_walked_to_its_end() {
        Course course = reported(Sample.under("NUCLEAR_SOURCE"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"));
        // Ten working days after 5 January, with Isra Mikraj on the 16th, end on the 20th.
        assertThat(course.lastDay(LicenceClock.FOLLOWING)).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(course.refusals(at("2026-01-20"), APPROVER, warn("WARNING_2", "2026-01-20")))
                .containsExactly("licensing.SANCTION_RUNS");
        course.does(at("2026-01-21"), APPROVER, warn("WARNING_2", "2026-01-21"))
                .does(at("2026-02-05"), APPROVER, warn("WARNING_3", "2026-02-05"))
                .does(at("2026-02-24"), APPROVER, suspend("FREEZING", "2026-02-24"));
        assertThat(course.refusals(at("2026-05-24"), APPROVER, revoke("REVOCATION", "2026-05-24")))
                .containsExactly("licensing.SANCTION_RUNS");
        course.does(at("2026-05-25"), APPROVER, revoke("REVOCATION", "2026-05-25"));
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
    }

    @Test
    void nobody_sanctions_what_supervision_did_not_report() {
        assertThat(Course.of(Sample.unlimited()).refusals(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05")))
                .containsExactly("licensing.NO_BREACH_REPORTED");
    }

    /** Who followed is at the foot of the ladder again, and a new breach must be reported first. */
    @Test
    void what_was_followed_ends_the_ladder() {
        Course course = reported(Sample.unlimited())
                .does(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-05"))
                .does(at("2026-01-06"), INSPECTOR, new SanctionCommand.RecordFollowed("LHP 2"));
        assertThat(course.supervision().open()).isEmpty();
        assertThat(course.refusals(at("2026-01-07"), INSPECTOR, new SanctionCommand.RecordFollowed("LHP 3")))
                .containsExactly("licensing.NO_SANCTION_OPEN");
        assertThat(course.refusals(at("2026-01-07"), APPROVER, warn("WARNING_1", "2026-01-07")))
                .containsExactly("licensing.NO_BREACH_REPORTED");
    }

    /** A fine is followed when it is paid, and not before. */
    @Test
    void a_suspension_is_lifted_when_the_fine_is_paid() {
        Course course = suspended().does(at("2026-03-09"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-03-09", 5));
        assertThat(course.refusals(at("2026-03-10"), APPROVER, new SanctionCommand.Lift("SK 9")))
                .containsExactly("licensing.OBLIGATIONS_OPEN");
        course.does(
                        at("2026-03-10"),
                        INSPECTOR,
                        new LicenceCommand.ClearObligation("SK FINE", Sample.paper("receipt-1")))
                .does(at("2026-03-10"), APPROVER, new SanctionCommand.Lift("SK 9"));
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.supervision().suspension()).isEmpty();
    }

    @Test
    void a_fine_has_its_amount_and_nothing_else_has_one() {
        Course course = reported(Sample.under("TRADE")).does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"));
        assertThat(course.refusals(at("2026-01-06"), APPROVER, fine("COERCION", "UNSAFE_FOOD", "2026-01-06", 1)))
                .containsExactly("licensing.FINE_AMOUNT");
        course.does(at("2026-01-06"), APPROVER, impose("COERCION", "2026-01-06"));
        assertThat(course.refusals(at("2026-01-07"), APPROVER, impose("FINE", "2026-01-07")))
                .containsExactly("licensing.FINE_AMOUNT");
        assertThat(course.refusals(at("2026-01-07"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-01-07", 0)))
                .containsExactly("licensing.FINE_AMOUNT");
        assertThat(course.refusals(at("2026-01-07"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-01-07", -1)))
                .containsExactly("licensing.FINE_AMOUNT");
    }

    /** A letter may give more days than the ladder, and still must leave room for the next rung. */
    @Test
    void the_day_to_follow_fits_the_ladder() {
        Course course = reported(Sample.unlimited());
        for (String day : List.of("2026-01-05", "2026-02-04")) {
            assertThat(course.refusals(at("2026-01-05"), APPROVER, following(day)))
                    .as(day)
                    .containsExactly("licensing.FOLLOW_DAY");
        }
        course.does(at("2026-01-05"), APPROVER, following("2026-02-03"));
        assertThat(course.refusals(at("2026-02-03"), APPROVER, warn("WARNING_2", "2026-02-03")))
                .containsExactly("licensing.SANCTION_RUNS");
        course.does(at("2026-02-04"), APPROVER, warn("WARNING_2", "2026-02-04"));
    }

    private static SanctionCommand.Warn following(String day) {
        return new SanctionCommand.Warn(
                code("UNSAFE_FOOD"),
                code("WARNING_1"),
                "SP 1",
                LocalDate.of(2026, 1, 5),
                Optional.of(LocalDate.parse(day)));
    }

    @Test
    void a_suspension_until_a_day_ends_by_itself() {
        Course course = reported(Sample.under("TRADE"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"))
                .does(at("2026-01-06"), APPROVER, impose("COERCION", "2026-01-06"))
                .does(at("2026-01-07"), APPROVER, fine("FINE", "UNSAFE_FOOD", "2026-01-07", 10));
        SanctionCommand.Suspend until = new SanctionCommand.Suspend(
                code("UNSAFE_FOOD"),
                code("FREEZING"),
                "SK 1",
                LocalDate.of(2026, 1, 8),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.empty());
        course.does(at("2026-01-08"), APPROVER, until);
        assertThat(course.settle("2026-01-31T23:59")).isEmpty();
        assertThat(course.settle("2026-02-01T00:00")).containsExactly("endSuspension");
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        // The ladder stays where it was until the holder has followed.
        assertThat(course.supervision().open()).hasSize(4);
    }

    @Test
    void a_suspension_names_its_day_or_its_condition() {
        Course course = reported(Sample.under("BUILDING_FITNESS"))
                .does(at("2026-01-05"), APPROVER, warn("WARNING", "2026-01-05"));
        List<SanctionCommand.Suspend> wrong = new ArrayList<>();
        wrong.add(freezing(Optional.empty(), Optional.empty()));
        wrong.add(freezing(Optional.of(LocalDate.of(2026, 1, 31)), Optional.of(code("MENDED"))));
        wrong.add(freezing(Optional.of(LocalDate.of(2026, 1, 5)), Optional.empty()));
        wrong.forEach(suspend -> assertThat(course.refusals(at("2026-01-06"), APPROVER, suspend))
                .containsExactly("licensing.SUSPENSION_END"));
        assertThat(course.refusals(
                        at("2026-01-06"), APPROVER, freezing(Optional.of(LocalDate.of(2026, 1, 6)), Optional.empty())))
                .isEmpty();
    }

    private static SanctionCommand.Suspend freezing(Optional<LocalDate> until, Optional<Code> condition) {
        return new SanctionCommand.Suspend(
                code("UNSAFE_FOOD"),
                code("FREEZING"),
                "SK 1",
                LocalDate.of(2026, 1, 6),
                Optional.empty(),
                until,
                condition);
    }

    /** Without a ladder only for forged documents, a court's order or danger to life, and never without proof [D]. */
    @Test
    void a_revocation_at_once_needs_its_ground_and_proof() {
        Course course = Course.of(Sample.unlimited());
        LocalDate day = LocalDate.of(2026, 1, 5);
        SanctionCommand.Revoke unproven = new SanctionCommand.Revoke(
                RevocationGround.FORGED_DOCUMENTS, Optional.empty(), code("FORGED"), "SK 1", day, Optional.empty());
        assertThat(course.refusals(at("2026-01-05"), APPROVER, unproven))
                .containsExactly("licensing.REVOCATION_GROUND");
        SanctionCommand.Revoke court = SanctionCommand.Revoke.atOnce(
                RevocationGround.COURT_ORDER, code("JUDGMENT"), "SK 1", day, Sample.paper("judgment-1"));
        assertThat(course.refusals(at("2026-01-05"), APPROVER, court)).containsExactly("licensing.NO_COURT_ORDER");
        assertThat(course.refusals(at("2026-01-05"), APPROVER, revoke("REVOCATION", "2026-01-05")))
                .contains("licensing.NO_BREACH_REPORTED", "licensing.RUNG_NOT_NEXT");
        for (RevocationGround ground : List.of(RevocationGround.FORGED_DOCUMENTS, RevocationGround.DANGER_TO_LIFE)) {
            Course at = Course.of(Sample.unlimited())
                    .does(
                            at("2026-01-05"),
                            APPROVER,
                            SanctionCommand.Revoke.atOnce(ground, code("PROVEN"), "SK 1", day, Sample.paper("p")));
            assertThat(at.stage()).isEqualTo(LicenceStage.REVOKED);
        }
        course.does(
                        at("2026-01-06"),
                        APPROVER,
                        new DefectCommand.ReceiveCourtOrder(
                                CourtOrder.REVOKE, day, "12/G/2026", Sample.paper("judgment-1")))
                .does(at("2026-01-06"), APPROVER, court);
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
        assertThat(course.supervision().defect()).isEmpty();
    }

    @Test
    void a_letter_is_never_of_a_day_to_come() {
        assertThat(reported(Sample.unlimited()).refusals(at("2026-01-05"), APPROVER, warn("WARNING_1", "2026-01-06")))
                .containsExactly("licensing.DAY_TO_COME");
    }

    @Test
    void a_ladder_has_each_rung_once() {
        SanctionRung rung = SanctionRung.of(code("WARNING"), SanctionKind.WARNING);
        LegalSource source = LegalSource.ownDecision("Contoh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SanctionLadder(code("TWICE"), Text.of("a", "a"), source, List.of(rung, rung)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SanctionLadder(code("NONE"), Text.of("a", "a"), source, List.of()));
    }

    /** Every ladder that a type may choose is there, with what it rests on. */
    @Test
    void the_ladders_of_the_law_are_these() {
        assertThat(Region.POLICY.ladders().value().all())
                .extracting(ladder -> ladder.code().value())
                .containsExactly(
                        "STANDARD", "FOOD", "TRADE", "BUILDING_APPROVAL", "BUILDING_FITNESS", "NUCLEAR_SOURCE");
        assertThat(Region.POLICY.ladder().value()).isEqualTo(code("STANDARD"));
    }

    /** Monday 12 January is the last of five working days after the 5th: until then a letter counts from the day on it. */
    @Test
    void a_letter_entered_within_its_days_counts_from_the_day_on_it() {
        Course course = reported(Sample.unlimited()).does(at("2026-01-12"), APPROVER, warn("WARNING_1", "2026-01-05"));
        assertThat(course.entry().warnings()).isEmpty();
        assertThat(course.lastDay(LicenceClock.NEXT_RUNG)).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    /** A warning of two months ago, entered today, does not open the suspension tomorrow: the holder has his whole thirty days. */
    @Test
    void a_letter_entered_later_counts_from_the_day_of_its_entry() {
        Course late = reported(Sample.unlimited()).does(at("2026-01-13"), APPROVER, warn("WARNING_1", "2026-01-05"));
        assertThat(late.entry().warnings()).extracting(Finding::code).containsExactly("licensing.LETTER_ENTRY_LATE");
        assertThat(late.lastDay(LicenceClock.NEXT_RUNG)).isEqualTo(LocalDate.of(2026, 2, 12));
        late.does(at("2026-02-12"), APPROVER, warn("WARNING_2", "2026-02-12"));
        Course months = reported(Sample.unlimited())
                .does(at("2026-01-13"), APPROVER, warn("WARNING_1", "2026-01-13"))
                .does(at("2026-02-12"), APPROVER, warn("WARNING_2", "2026-01-14"));
        assertThat(months.refusals(at("2026-03-14"), APPROVER, suspend("SUSPENSION", "2026-03-14")))
                .containsExactly("licensing.SANCTION_RUNS");
        months.does(at("2026-03-15"), APPROVER, suspend("SUSPENSION", "2026-03-15"));
        // Nor does a day of long ago save a ladder that has run out: the letter counts as one of today.
        Course anew = reported(Sample.unlimited()).does(at("2026-01-13"), APPROVER, warn("WARNING_1", "2026-01-13"));
        assertThat(anew.refusals(at("2026-03-02"), APPROVER, warn("WARNING_2", "2026-02-12")))
                .containsExactly("licensing.RUNG_NOT_NEXT");
    }

    /** Which decision was delivered is said: each has a term of its own in which it may be contested. */
    @Test
    void what_is_delivered_is_a_decision_of_this_case() {
        Course course = suspended();
        for (long other : new long[] {1, 2, 6, 7}) {
            assertThat(course.refusals(at("2026-03-09"), APPROVER, delivered(other)))
                    .containsExactly("licensing.DECISION_UNKNOWN");
        }
        for (long decision : new long[] {3, 4, 5}) {
            course.does(at("2026-03-09"), APPROVER, delivered(decision));
            assertThat(course.entry().events()).containsExactly(new SanctionEvent.DecisionDelivered(decision));
        }
    }

    private static SanctionCommand delivered(long entry) {
        return new SanctionCommand.Deliver(entry, Optional.empty());
    }
}
