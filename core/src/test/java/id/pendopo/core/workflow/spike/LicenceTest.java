package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Licence.By.APPLICANT;
import static id.pendopo.core.workflow.spike.Licence.By.APPROVER;
import static id.pendopo.core.workflow.spike.Licence.By.FEE_ASSESSOR;
import static id.pendopo.core.workflow.spike.Licence.By.FRONT_OFFICE;
import static id.pendopo.core.workflow.spike.Licence.By.INSPECTOR;
import static id.pendopo.core.workflow.spike.Licence.By.INSPECTORATE;
import static id.pendopo.core.workflow.spike.Licence.By.OBJECTION_REVIEWER;
import static id.pendopo.core.workflow.spike.Licence.By.TECH_HEAD;
import static id.pendopo.core.workflow.spike.Licence.By.TREASURER;
import static id.pendopo.core.workflow.spike.Licence.By.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.WorkflowFlawed;
import id.pendopo.core.workflow.spike.Licence.At;
import id.pendopo.core.workflow.spike.Licence.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Licensing's clock on the engine; the dates are the worked examples of the domain (L numbers). */
class LicenceTest {
    private static final List<Role> ROLES = roles();

    private static List<Role> roles() {
        List<Role> roles = new ArrayList<>(List.of(Licence.By.values()));
        roles.add(Role.SYSTEM);
        return roles;
    }

    private static Actor who(Role role) {
        return role == Role.SYSTEM ? Actor.SYSTEM : Actor.of("p-" + role.name(), role);
    }

    private static Trial<Licence> submitted(int days, String when, boolean withFee) {
        return new Trial<>(Licence.within(days)).take(when, who(APPLICANT), new Licence.Submit(withFee));
    }

    private static Trial<Licence> reviewed(int days, String when, boolean withFee) {
        return submitted(days, when, withFee).take(when, who(FRONT_OFFICE), new Licence.ConfirmComplete());
    }

    private static Trial<Licence> awaitingApproval(int days, String when) {
        return reviewed(days, when, false)
                .take(when, who(VERIFIER), new Licence.CompleteReview())
                .take(when, who(TECH_HEAD), new Licence.Recommend());
    }

    /** L01 and L11: five working days around Nyepi and Idul Fitri; silence is approval from the first second after them. */
    @Test
    void silence_is_approval_after_the_last_day_and_not_within_it() {
        Trial<Licence> trial = reviewed(5, "2026-03-13T10:00", false);
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(trial.settle("2026-03-27T23:59")).containsOnly("escalate");
        assertThat(trial.isAt(At.TECHNICAL_REVIEW)).isTrue();
        assertThat(trial.settle("2026-03-28T00:00")).containsExactly("reachDeemedApproval");
        assertThat(trial.isAt(At.DEEMED_APPROVED)).isTrue();
        assertThat(trial.lastDay(Clock.ISSUING)).isEqualTo(LocalDate.of(2026, 4, 6));
        trial.take("2026-04-06T09:00", who(APPROVER), new Licence.ConfirmIssue())
                .take("2026-04-06T10:00", who(APPROVER), new Licence.Sign())
                .replays();
        assertThat(trial.isAt(At.ISSUED)).isTrue();
    }

    /** L06: the counter's silence is completeness, and the decision is counted from the submission all the same. */
    @Test
    void silence_at_the_counter_is_completeness_and_the_term_counts_from_the_submission() {
        Trial<Licence> trial = submitted(10, "2026-03-16T09:00", false);
        assertThat(trial.lastDay(Clock.COMPLETENESS)).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(trial.settle("2026-03-25T23:59")).isEmpty();
        assertThat(trial.settle("2026-03-26T00:00")).containsExactly("deemComplete");
        assertThat(trial.now().clocks().find(Clock.DECISION).orElseThrow().dayZero())
                .isEqualTo(LocalDate.of(2026, 3, 16));
        // After the cut-off the office counts the next day.
        Trial<Licence> late = submitted(10, "2026-03-16T16:01", false);
        assertThat(late.lastDay(Clock.COMPLETENESS)).isEqualTo(LocalDate.of(2026, 3, 26));
        // However late somebody looks, the stage's own term counts from when completeness was reached.
        Trial<Licence> unseen = submitted(10, "2026-03-16T09:00", false);
        assertThat(unseen.settle("2026-04-01T09:00")).containsExactly("deemComplete", "escalate");
    }

    /** L07: a return pauses; what was used stays used, and the day of the resubmission is not counted. */
    @Test
    void a_return_pauses_the_term_to_the_day() {
        Trial<Licence> trial = reviewed(7, "2026-03-09T09:00", false);
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 25));
        trial.take("2026-03-12T09:00", who(VERIFIER), new Licence.Return());
        assertThat(trial.now().clocks().find(Clock.DECISION).orElseThrow().consumed())
                .isEqualTo(3);
        assertThat(trial.now().clocks().find(Clock.STAGE).orElseThrow().phase()).isEqualTo(Phase.PAUSED);
        trial.take("2026-03-30T15:00", who(APPLICANT), new Licence.Resubmit());
        assertThat(trial.isAt(At.TECHNICAL_REVIEW)).isTrue();
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(trial.now().data().received()).isEqualTo(LocalDate.of(2026, 3, 9));
        trial.replays();
    }

    /** What was returned as incomplete never started the term; the submission that mends it is day zero. */
    @Test
    void a_return_from_the_counter_moves_day_zero() {
        Trial<Licence> trial = submitted(7, "2026-03-09T09:00", false)
                .take("2026-03-10T09:00", who(FRONT_OFFICE), new Licence.Return())
                .take("2026-03-12T09:00", who(APPLICANT), new Licence.Resubmit())
                .take("2026-03-12T10:00", who(FRONT_OFFICE), new Licence.ConfirmComplete());
        assertThat(trial.now().clocks().find(Clock.DECISION).orElseThrow().dayZero())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    /** L10, and the applicant's own term: the last day is in time, the next one ends the case. */
    @Test
    void a_file_is_returned_twice_at_most_and_lapses_when_nothing_comes() {
        Trial<Licence> trial = reviewed(15, "2026-04-06T09:00", false)
                .take("2026-04-07T09:00", who(VERIFIER), new Licence.Return())
                .take("2026-04-16T23:59", who(APPLICANT), new Licence.Resubmit())
                .take("2026-04-17T09:00", who(VERIFIER), new Licence.Return())
                .take("2026-04-20T09:00", who(APPLICANT), new Licence.Resubmit());
        assertThat(trial.tried("2026-04-20T10:00", who(VERIFIER), new Licence.Return()))
                .containsExactly("contoh.RETURN_LIMIT");
        Trial<Licence> lapsed =
                reviewed(15, "2026-04-06T09:00", false).take("2026-04-07T09:00", who(VERIFIER), new Licence.Return());
        assertThat(lapsed.settle("2026-04-16T23:59")).isEmpty();
        assertThat(lapsed.settle("2026-04-17T00:00")).containsExactly("lapse");
        assertThat(lapsed.now().clocks().states().values()).allMatch(state -> state.phase() == Phase.STOPPED);
    }

    /** Terms of stages stand beside the total term: a missed one is told upward and decides nothing. */
    @Test
    void a_missed_stage_escalates_once_and_the_case_goes_on() {
        Trial<Licence> trial = reviewed(15, "2026-04-06T09:00", false);
        assertThat(trial.lastDay(Clock.STAGE)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(trial.settle("2026-04-10T00:00")).containsExactly("escalate");
        assertThat(trial.settle("2026-04-13T00:00")).isEmpty();
        trial.take("2026-04-13T09:00", who(VERIFIER), new Licence.CompleteReview());
        assertThat(trial.lastDay(Clock.STAGE)).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(trial.now().data().escalated()).isEqualTo(1);
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    /** Two inspectors sign one report; the applicant's wish to postpone stands against nobody. */
    @Test
    void two_inspectors_sign_the_same_report_and_a_postponement_pauses() {
        Trial<Licence> trial = reviewed(15, "2026-04-06T09:00", false)
                .take("2026-04-06T10:00", who(VERIFIER), new Licence.ScheduleInspection())
                .take("2026-04-07T09:00", who(APPLICANT), new Licence.Postpone());
        assertThat(trial.runs(Clock.DECISION)).isFalse();
        trial.take("2026-04-14T09:00", who(VERIFIER), new Licence.Reschedule());
        // One of fifteen was used on 7 April, fourteen follow after 14 April.
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 5, 5));
        trial.take("2026-04-15T09:00", Actor.of("i1", INSPECTOR), new Licence.RecordInspection("BAP 1"));
        assertThat(trial.isAt(At.FIELD_INSPECTION)).isTrue();
        assertThat(trial.tried("2026-04-15T09:10", Actor.of("i1", INSPECTOR), new Licence.RecordInspection("BAP 1")))
                .containsExactly("core.ALREADY_SIGNED");
        assertThat(trial.tried("2026-04-15T09:10", Actor.of("i2", INSPECTOR), new Licence.RecordInspection("BAP 2")))
                .containsExactly("core.JOINT_DIFFERS");
        trial.take("2026-04-15T09:20", Actor.of("i2", INSPECTOR), new Licence.RecordInspection("BAP 1"));
        assertThat(trial.isAt(At.RECOMMENDATION)).isTrue();
        trial.replays();
    }

    /** L14: nothing is issued on silence while the fee is unpaid; unpaid to the end it lapses. */
    @Test
    void deemed_approval_with_a_fee_waits_for_the_payment() {
        Trial<Licence> trial = reviewed(5, "2026-04-06T09:00", true);
        assertThat(trial.settle("2026-04-14T00:00")).containsExactly("escalate", "reachDeemedApproval");
        assertThat(trial.isAt(At.DEEMED_UNPAID)).isTrue();
        assertThat(trial.lastDay(Clock.PAYMENT)).isEqualTo(LocalDate.of(2026, 5, 14));
        Trial<Licence> paid = reviewed(5, "2026-04-06T09:00", true)
                .take("2026-05-14T23:00", who(TREASURER), new Licence.SettleDeemedFee());
        assertThat(paid.isAt(At.DEEMED_APPROVED)).isTrue();
        assertThat(trial.settle("2026-05-15T00:00")).containsExactly("lapseUnpaid");
        assertThat(trial.isAt(At.LAPSED)).isTrue();
    }

    /** While the applicant pays, the office's term stands still; it goes on with what was left. */
    @Test
    void waiting_for_the_fee_pauses_the_decision() {
        Trial<Licence> trial = reviewed(10, "2026-04-06T09:00", true)
                .take("2026-04-07T09:00", who(VERIFIER), new Licence.CompleteReview())
                .take("2026-04-08T09:00", who(TECH_HEAD), new Licence.Recommend())
                .take("2026-04-08T10:00", who(FEE_ASSESSOR), new Licence.Assess());
        assertThat(trial.settle("2026-05-08T00:00")).isEmpty();
        trial.take("2026-05-08T09:00", who(TREASURER), new Licence.ConfirmPayment());
        // Two of ten were used; eight follow after 8 May, with Ascension and its joint leave off.
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(trial.isAt(At.AWAITING_APPROVAL)).isTrue();
    }

    /** An inquiry blocks what silence would grant; officers are not stopped by it, and afterwards silence has its way. */
    @Test
    void a_blocked_consequence_takes_no_precedence() {
        Trial<Licence> trial = reviewed(5, "2026-04-06T09:00", false)
                .take("2026-04-07T09:00", who(INSPECTORATE), new Licence.OpenInquiry());
        assertThat(trial.settle("2026-04-20T09:00")).containsExactly("escalate");
        assertThat(trial.late("2026-04-20T09:00")).containsExactly("DECISION");
        trial.take("2026-04-20T10:00", who(VERIFIER), new Licence.CompleteReview())
                .take("2026-04-20T11:00", who(INSPECTORATE), new Licence.CloseInquiry());
        assertThat(trial.settle("2026-04-20T11:01")).containsExactly("reachDeemedApproval");
    }

    /** L15: the last day of the objection is in time; the day after it is refused by its name. */
    @Test
    void an_objection_is_in_time_until_the_last_day() {
        Trial<Licence> trial =
                awaitingApproval(10, "2026-03-06T09:00").take("2026-03-09T09:00", who(APPROVER), new Licence.Reject());
        assertThat(trial.lastDay(Clock.OBJECTION_WINDOW)).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(trial.runs(Clock.DECISION)).isFalse();
        assertThat(trial.tried("2026-04-16T00:00", who(APPLICANT), new Licence.FileObjection()))
                .containsExactly("contoh.OBJECTION_LATE");
        Trial<Licence> inTime = awaitingApproval(10, "2026-03-06T09:00")
                .take("2026-03-09T09:00", who(APPROVER), new Licence.Reject())
                .take("2026-04-15T23:59", who(APPLICANT), new Licence.FileObjection());
        assertThat(inTime.lastDay(Clock.OBJECTION_DECISION)).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(inTime.settle("2026-05-02T09:00")).containsExactly("deemObjection");
        assertThat(inTime.isAt(At.DEEMED_APPROVED)).isTrue();
    }

    @Test
    void a_granted_objection_is_decided_anew_within_a_fresh_term() {
        Trial<Licence> trial = awaitingApproval(10, "2026-03-06T09:00")
                .take("2026-03-09T09:00", who(APPROVER), new Licence.Reject())
                .take("2026-04-06T09:00", who(APPLICANT), new Licence.FileObjection())
                .take("2026-04-08T09:00", who(OBJECTION_REVIEWER), new Licence.GrantObjection());
        assertThat(trial.lastDay(Clock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(trial.tried("2026-04-08T10:00", Actor.of("p-VERIFIER", APPROVER), new Licence.Approve()))
                .containsExactly("core.SEPARATION");
        trial.take("2026-04-08T10:00", who(APPROVER), new Licence.Approve())
                .take("2026-04-08T11:00", who(APPROVER), new Licence.Sign())
                .replays();
    }

    /** Deemed approval into unpaid into paid would skip assessment and recommendation: the model check says how. */
    @Test
    void one_room_for_both_kinds_of_unpaid_is_refused_at_the_build() {
        WorkflowFlawed flawed = catchThrowableOfType(
                WorkflowFlawed.class, () -> Licence.builder(5, false).build());
        assertThat(flawed.flaws())
                .extracting(flaw -> flaw.what().en())
                .anySatisfy(path -> assertThat(path)
                        .contains("approve only after recommend, but:", "reachDeemedApproval", "confirmPayment"));
    }

    @Tag("walk")
    @Property(tries = 40)
    void wandering_cases_replay_and_options_tell_the_truth(@ForAll long seed) {
        Random random = new Random(seed);
        submitted(5 + random.nextInt(10), "2025-03-03T09:00", random.nextBoolean())
                .wander(random, 40, ROLES, new Cast());
    }

    /** Who may do what where: read beside section 3.2, it is the table of the domain. */
    @Test
    void the_table_of_stages_commands_and_roles_is_this() {
        Map<String, Set<String>> table = new TreeMap<>();
        looking(table, true)
                .take("2026-04-06T09:00", who(FRONT_OFFICE), new Licence.Return())
                .take("2026-04-06T09:10", who(APPLICANT), new Licence.Resubmit())
                .take("2026-04-06T09:20", who(FRONT_OFFICE), new Licence.ConfirmComplete())
                .take("2026-04-06T09:30", who(VERIFIER), new Licence.ScheduleInspection())
                .take("2026-04-06T09:40", Actor.of("i1", INSPECTOR), new Licence.RecordInspection("BAP 1"))
                .take("2026-04-06T09:40", Actor.of("i2", INSPECTOR), new Licence.RecordInspection("BAP 1"))
                .take("2026-04-06T09:50", who(TECH_HEAD), new Licence.Recommend())
                .take("2026-04-06T10:00", who(FEE_ASSESSOR), new Licence.Assess())
                .take("2026-04-06T10:10", who(TREASURER), new Licence.ConfirmPayment())
                .take("2026-04-06T10:20", who(APPROVER), new Licence.Reject())
                .take("2026-04-06T10:30", who(APPLICANT), new Licence.FileObjection())
                .take("2026-04-06T10:40", who(OBJECTION_REVIEWER), new Licence.GrantObjection())
                .take("2026-04-06T10:50", who(APPROVER), new Licence.Approve())
                .take("2026-04-06T11:00", who(APPROVER), new Licence.Sign());
        looking(table, true)
                .take("2026-04-06T09:20", who(FRONT_OFFICE), new Licence.ConfirmComplete())
                .take("2026-04-20T09:20", who(TREASURER), new Licence.SettleDeemedFee())
                .take("2026-04-20T09:30", who(APPROVER), new Licence.ConfirmIssue());
        assertThat(Trial.text(table)).isEqualTo(TABLE);
    }

    private static Trial<Licence> looking(Map<String, Set<String>> table, boolean withFee) {
        return new Trial<>(Licence.within(5))
                .filling(table, ROLES, new Cast())
                .take("2026-04-06T08:30", who(APPLICANT), new Licence.Submit(withFee));
    }

    private static final String TABLE = """
            AWAITING_APPROVAL approve: APPROVER
            AWAITING_APPROVAL closeInquiry: INSPECTORATE
            AWAITING_APPROVAL openInquiry: INSPECTORATE
            AWAITING_APPROVAL reject: APPROVER
            AWAITING_APPROVAL sendBack: APPROVER
            AWAITING_APPROVAL withdraw: APPLICANT
            AWAITING_PAYMENT closeInquiry: INSPECTORATE
            AWAITING_PAYMENT confirmPayment: TREASURER
            AWAITING_PAYMENT openInquiry: INSPECTORATE
            AWAITING_PAYMENT withdraw: APPLICANT
            AWAITING_SIGNATURE closeInquiry: INSPECTORATE
            AWAITING_SIGNATURE openInquiry: INSPECTORATE
            AWAITING_SIGNATURE sign: APPROVER
            DEEMED_APPROVED closeInquiry: INSPECTORATE
            DEEMED_APPROVED confirmIssue: APPROVER
            DEEMED_APPROVED openInquiry: INSPECTORATE
            DEEMED_UNPAID closeInquiry: INSPECTORATE
            DEEMED_UNPAID openInquiry: INSPECTORATE
            DEEMED_UNPAID settleDeemedFee: TREASURER
            DEEMED_UNPAID withdraw: APPLICANT
            FEE_ASSESSMENT assess: FEE_ASSESSOR
            FEE_ASSESSMENT closeInquiry: INSPECTORATE
            FEE_ASSESSMENT openInquiry: INSPECTORATE
            FEE_ASSESSMENT withdraw: APPLICANT
            FIELD_INSPECTION closeInquiry: INSPECTORATE
            FIELD_INSPECTION openInquiry: INSPECTORATE
            FIELD_INSPECTION postpone: APPLICANT
            FIELD_INSPECTION recordInspection: INSPECTOR
            FIELD_INSPECTION reschedule: VERIFIER
            FIELD_INSPECTION return: VERIFIER
            FIELD_INSPECTION withdraw: APPLICANT
            OBJECTION closeInquiry: INSPECTORATE
            OBJECTION denyObjection: OBJECTION_REVIEWER
            OBJECTION grantObjection: OBJECTION_REVIEWER
            OBJECTION openInquiry: INSPECTORATE
            RECOMMENDATION closeInquiry: INSPECTORATE
            RECOMMENDATION openInquiry: INSPECTORATE
            RECOMMENDATION recommend: TECH_HEAD
            RECOMMENDATION withdraw: APPLICANT
            REJECTED fileObjection: APPLICANT
            RETURNED closeInquiry: INSPECTORATE
            RETURNED openInquiry: INSPECTORATE
            RETURNED resubmit: APPLICANT
            RETURNED withdraw: APPLICANT
            SUBMITTED closeInquiry: INSPECTORATE
            SUBMITTED confirmComplete: FRONT_OFFICE
            SUBMITTED openInquiry: INSPECTORATE
            SUBMITTED return: FRONT_OFFICE
            SUBMITTED withdraw: APPLICANT
            TECHNICAL_REVIEW closeInquiry: INSPECTORATE
            TECHNICAL_REVIEW completeReview: VERIFIER
            TECHNICAL_REVIEW openInquiry: INSPECTORATE
            TECHNICAL_REVIEW return: VERIFIER
            TECHNICAL_REVIEW scheduleInspection: VERIFIER
            TECHNICAL_REVIEW withdraw: APPLICANT
            """;

    private static final class Cast implements Trial.Cast<Licence> {
        @Override
        public List<Command> commands(CaseFile<Licence> file) {
            return Samples.of(Licence.Act.class, Map.of(String.class, "BAP 1", boolean.class, true));
        }

        @Override
        public Actor actor(CaseFile<Licence> file, Role role) {
            return who(role);
        }
    }
}
