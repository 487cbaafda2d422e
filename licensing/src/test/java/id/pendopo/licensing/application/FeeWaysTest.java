package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Standing;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An objection to a fee once for each assessment and in time, and a way to the assessment from wherever a fee is owed. */
class FeeWaysTest {
    private static final FeeCommand.ObjectToFee OBJECT = new FeeCommand.ObjectToFee(Sample.document("OBJECTION"));
    private static final FeeCommand.Assess ASSESS = new FeeCommand.Assess(List.of(Sample.building()));
    private static final FeeCommand.AnswerFeeObjection ANSWER =
            new FeeCommand.AnswerFeeObjection(List.of(Sample.building()), Sample.WHY);
    private static final FeeCommand.RequestAssessment REQUEST = new FeeCommand.RequestAssessment(Sample.WHY);
    private static final Optional<DecisionCommand.Deviation> DEVIATION =
            Optional.of(new DecisionCommand.Deviation(Sample.WHY, PersonalText.of("Alasan contoh")));

    /** Reported on 2 March 2026, waiting for the recommendation. */
    private static Walk reported(Workflow<Application> workflow) {
        ReviewCommand.RecordInspection report =
                new ReviewCommand.RecordInspection(Sample.report(LocalDate.of(2026, 3, 2)));
        return new Walk(workflow)
                .complete(Sample.form("RUMIJA"))
                .judged()
                .does(
                        VERIFIER,
                        new ReviewCommand.ScheduleInspection(
                                LocalDate.of(2026, 3, 2),
                                Set.of(PersonRef.of("inspector"), PersonRef.of("inspector-2")),
                                Sample.document("ST")))
                .does(INSPECTOR, report)
                .does(Actor.of("inspector-2", INSPECTOR), report);
    }

    private static Walk assessed(Workflow<Application> workflow) {
        return reported(workflow)
                .does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT))
                .does(FEE_ASSESSOR, ASSESS);
    }

    /** Otherwise whoever objects again and again never pays and never lapses. */
    @Test
    void an_assessment_is_objected_to_once_and_so_is_no_answer() {
        Walk walk = assessed(Region.WORKFLOW);
        assertThat(walk.lastDay(ApplicationClock.PAYMENT)).isEqualTo(LocalDate.of(2026, 4, 1));
        walk.at("2026-03-30T09:00").does(APPLICANT, OBJECT);
        assertThat(walk.refused(APPLICANT, OBJECT)).containsExactly("licensing.FEE_ALREADY_OBJECTED");
        assertThat(walk.settle("2026-04-06T09:00")).isEmpty();
        walk.does(FEE_ASSESSOR, ANSWER);
        assertThat(walk.lastDay(ApplicationClock.PAYMENT)).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(walk.refused(APPLICANT, OBJECT)).containsExactly("licensing.FEE_ALREADY_OBJECTED");
        assertThat(walk.settle("2026-05-06T23:59")).isEmpty();
        assertThat(walk.settle("2026-05-07T00:00")).containsExactly("lapseUnpaid");
    }

    /** Two months as sample regional regulations have it, whether or not the day of payment has passed. */
    @Test
    void a_fee_is_objected_to_within_two_months_of_its_assessment() {
        Workflow<Application> waiting = Region.workflow(Map.of("unpaidFee", "\"DEMAND\""));
        Walk inTime = assessed(waiting);
        inTime.settle("2026-05-02T09:00");
        inTime.does(APPLICANT, OBJECT);
        Walk late = assessed(waiting);
        late.settle("2026-05-04T09:00");
        List<Finding> found = late.ask(Walk.who(APPLICANT), OBJECT).findings();
        assertThat(found).extracting(Finding::code).containsExactly("licensing.FEE_OBJECTION_LATE");
        assertThat(found.get(0).source().citation()).contains("contoh Perda").doesNotContain("UU 1/2022");
        assertThat(found.get(0).source().standing()).isEqualTo(Standing.SEEN);
    }

    @Test
    void what_silence_granted_and_was_assessed_is_objected_to_like_any_other() {
        Walk walk = Walk.inRegion().at("2026-04-06T09:00").complete(Sample.form("RUMIJA"));
        walk.settle("2026-04-14T00:00");
        assertThat(walk.isAt(DEEMED_UNPAID)).isTrue();
        assertThat(walk.refused(APPLICANT, OBJECT)).containsExactly("licensing.FEE_NOT_ASSESSED");
        SilenceCommand.AssessDeemed assess = new SilenceCommand.AssessDeemed(List.of(Sample.building()));
        walk.at("2026-04-14T09:00").does(FEE_ASSESSOR, assess).does(APPLICANT, OBJECT);
        assertThat(walk.refused(FEE_ASSESSOR, assess)).containsExactly("core.FLAGGED");
        assertThat(walk.settle("2026-05-29T09:00")).isEmpty();
        walk.does(FEE_ASSESSOR, ANSWER);
        assertThat(walk.refused(APPLICANT, OBJECT)).containsExactly("licensing.FEE_ALREADY_OBJECTED");
        walk.does(TREASURER, new SilenceCommand.SettleDeemedFee(Sample.payment(14_400_000, LocalDate.of(2026, 5, 29))));
        assertThat(walk.isAt(DEEMED_APPROVED)).isTrue();
    }

    /** Approval against the unit's recommendation: the fee is assessed and paid, and nothing is sent back. */
    @Test
    void who_grants_against_the_recommendation_has_the_fee_assessed() {
        Walk walk = reported(Region.WORKFLOW).does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.REFUSE));
        assertThat(walk.isAt(AWAITING_APPROVAL)).isTrue();
        assertThat(walk.refused(APPROVER, new DecisionCommand.Approve(DEVIATION)))
                .containsExactly("licensing.FEE_UNPAID");
        walk.does(APPROVER, REQUEST);
        assertThat(walk.isAt(FEE_ASSESSMENT)).isTrue();
        walk.does(FEE_ASSESSOR, ASSESS)
                .does(TREASURER, new FeeCommand.ConfirmPayment(Sample.payment(14_400_000, LocalDate.of(2026, 3, 2))));
        assertThat(walk.isAt(AWAITING_APPROVAL)).isTrue();
        assertThat(walk.refused(APPROVER, REQUEST)).containsExactly("licensing.FEE_SETTLED");
        walk.does(APPROVER, new DecisionCommand.Approve(DEVIATION)).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
    }

    /** Going on without a recommendation leads to the assessment where a fee is owed, and to the approver where none is. */
    @Test
    void what_goes_on_without_a_recommendation_is_assessed_first() {
        String rule = """
                "silence": [{"at": "RECOMMENDATION", "term": "1wd", "effect": "PROCEED_WITHOUT",
                "source": {"regulation": "Perwal Contoh", "standing": "UNSURE"}}]""";
        Walk owing = reported(Region.workflow(Region.with(Map.of(), "RUMIJA", "\"silence\": []", rule)));
        assertThat(owing.settle("2026-03-04T00:00")).containsExactly("proceedWithout");
        assertThat(owing.isAt(FEE_ASSESSMENT)).isTrue();
        owing.at("2026-03-04T09:00").does(FEE_ASSESSOR, ASSESS);
        assertThat(owing.isAt(AWAITING_PAYMENT)).isTrue();
        Walk free = new Walk(Region.workflow(Region.with(Map.of(), "PENELITIAN", "\"silence\": []", rule)))
                .complete(Sample.form("PENELITIAN", Sample.until()))
                .reviewed();
        assertThat(free.settle("2026-03-04T00:00")).containsExactly("proceedWithout");
        assertThat(free.isAt(AWAITING_APPROVAL)).isTrue();
    }
}
