package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way from the draft to the licence, and the ways beside it. */
class ApplicationWayTest {
    @Test
    void an_advertising_display_is_applied_for_looked_at_approved_and_signed() {
        Walk walk = Walk.inRegion().complete(Sample.reklame()).issued();
        assertThat(walk.isAt(ISSUED)).isTrue();
        IssuedPaper paper = walk.data().ruling().paper().orElseThrow();
        assertThat(paper.origin()).isEqualTo(LicenceOrigin.DECIDED);
        assertThat(paper.number()).isEqualTo("LICENCE_REKLAME-1");
        FollowUp opened = walk.followUps().get(0);
        assertThat(opened.procedure()).isEqualTo("licensing/licence");
        assertThat(opened.command()).isInstanceOfSatisfying(LicenceCommand.Register.class, register -> {
            assertThat(register.grant().kind().type()).isEqualTo(Code.of("REKLAME"));
            assertThat(register.grant().period().until()).contains(LocalDate.of(2027, 3, 2));
            assertThat(register.grant().provenance().dates().inTime()).contains(true);
            assertThat(register.predecessor()).isEmpty();
        });
        walk.does(FRONT_OFFICE, new DecisionCommand.Deliver(DecisionCommand.Channel.ELECTRONIC, Optional.empty()))
                .does(FRONT_OFFICE, new DecisionCommand.RequestSurvey());
        assertThat(walk.refused(FRONT_OFFICE, new DecisionCommand.RequestSurvey()))
                .containsExactly("licensing.ALREADY_SURVEYED");
        assertThat(walk.refused(
                        FRONT_OFFICE, new DecisionCommand.Deliver(DecisionCommand.Channel.POST, Optional.empty())))
                .containsExactly("licensing.ALREADY_DELIVERED");
    }

    /** Whoever drafts for himself and never comes back leaves nothing behind. */
    @Test
    void a_draft_is_kept_for_ninety_days_and_thrown_away_after() {
        Walk walk = Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(Sample.reklame()));
        assertThat(walk.settle("2026-05-31T23:59")).isEmpty();
        assertThat(walk.settle("2026-06-01T00:00")).containsExactly("expireDraft");
        assertThat(walk.isAt(DISCARDED)).isTrue();
        Walk thrown = Walk.inRegion()
                .does(APPLICANT, new FilingCommand.Draft(Sample.form("PENELITIAN")))
                .does(APPLICANT, new FilingCommand.Attach(List.of(Paper.of(Code.of("DESIGN"), Sample.document("X")))))
                .does(APPLICANT, new FilingCommand.Edit(Sample.reklame()))
                .does(APPLICANT, new FilingCommand.Discard());
        assertThat(thrown.isAt(DISCARDED)).isTrue();
    }

    @Test
    void the_simple_track_asks_no_technical_team_and_needs_fewer_papers() {
        ApplicationForm simple = new ApplicationForm(
                id.pendopo.licensing.catalogue.ApplicationKind.NEW,
                Code.of("REKLAME"),
                Track.SIMPLE,
                ApplicationSubject.of(Sample.holder(), Sample.activity(500_000_000)),
                Dossier.EMPTY,
                Optional.empty());
        Walk walk = Walk.inRegion().complete(simple).judged();
        assertThat(walk.refused(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())))
                .containsExactly("licensing.TECHNICAL_TEAM_NOT_ASKED");
        walk.does(VERIFIER, new ReviewCommand.ConcludeReview(Optional.empty()));
        assertThat(walk.isAt(AWAITING_APPROVAL)).isTrue();
        walk.does(APPROVER, new DecisionCommand.Approve(Optional.empty())).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
        Walk full = Walk.inRegion().complete(Sample.reklame()).judged();
        assertThat(full.refused(VERIFIER, new ReviewCommand.ConcludeReview(Optional.empty())))
                .containsExactly("licensing.TECHNICAL_TEAM_ASKED");
    }

    @Test
    void withdrawing_is_free_until_the_decision_awaits_its_signature() {
        FilingCommand.Withdraw withdraw = new FilingCommand.Withdraw(Sample.WHY);
        Walk early = Walk.inRegion().submitted(Sample.reklame()).does(APPLICANT, withdraw);
        assertThat(early.isAt(WITHDRAWN)).isTrue();
        Walk last = Walk.inRegion().complete(Sample.reklame()).recommended().does(APPLICANT, withdraw);
        assertThat(last.isAt(WITHDRAWN)).isTrue();
        Walk late = Walk.inRegion().complete(Sample.reklame()).approved();
        assertThat(late.refused(APPLICANT, withdraw)).containsExactly("core.NOT_NOW");
    }

    @Test
    void what_belongs_elsewhere_is_redirected_with_its_target() {
        Walk walk = Walk.inRegion().submitted(Sample.reklame());
        assertThat(walk.refused(
                        FRONT_OFFICE,
                        new CounterCommand.Redirect(CounterCommand.Target.OTHER_REGION, Optional.empty())))
                .containsExactly("licensing.REDIRECT_TARGET");
        assertThat(walk.refused(
                        FRONT_OFFICE,
                        new CounterCommand.Redirect(
                                CounterCommand.Target.OTHER_REGION,
                                Optional.of(id.pendopo.core.region.RegionCode.parse("32.73.01")))))
                .containsExactly("licensing.REDIRECT_TARGET");
        walk.does(
                FRONT_OFFICE,
                new CounterCommand.Redirect(
                        CounterCommand.Target.OTHER_REGION,
                        Optional.of(id.pendopo.core.region.RegionCode.parse("32.04"))));
        assertThat(walk.isAt(REDIRECTED)).isTrue();
    }

    /** Declared capital later found above the limit: papers and day zero stay. */
    @Test
    void a_simple_file_of_larger_capital_goes_on_on_the_full_track_with_its_day() {
        ApplicationForm simple = Sample.reklame(400_000_000, Track.SIMPLE);
        Walk walk = Walk.inRegion().submitted(simple);
        var found = Sample.activity(500_000_001).capital();
        assertThat(walk.refused(
                        FRONT_OFFICE,
                        new CounterCommand.Reroute(Sample.activity(500_000_000).capital(), Sample.WHY)))
                .containsExactly("licensing.TRACK_STAYS");
        walk.does(FRONT_OFFICE, new CounterCommand.Reroute(found, Sample.WHY));
        assertThat(walk.data().received().track()).isEqualTo(Track.HAYU);
        assertThat(walk.data().received().days().first()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(walk.data().form().dossier()).isEqualTo(simple.dossier());
        assertThat(walk.refused(FRONT_OFFICE, new CounterCommand.Reroute(found, Sample.WHY)))
                .containsExactly("licensing.TRACK_STAYS");
    }

    @Test
    void what_cannot_be_looked_at_is_refused_at_the_counter_and_everything_else_by_the_approver_alone() {
        Walk walk = Walk.inRegion().submitted(Sample.reklame());
        walk.does(FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal()));
        assertThat(walk.isAt(REJECTED)).isTrue();
        Walk later = Walk.inRegion().complete(Sample.reklame());
        assertThat(later.refused(FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal())))
                .containsExactly("core.NOT_NOW");
        later.recommended();
        for (Role role : List.of(VERIFIER, TECH_HEAD, FRONT_OFFICE, SUPERVISOR)) {
            assertThat(later.refused(role, new DecisionCommand.Reject(Sample.refusal(), Optional.empty())))
                    .containsExactly("core.NOT_PERMITTED");
        }
        // The technical unit was for it, so a refusal says why.
        assertThat(later.refused(APPROVER, new DecisionCommand.Reject(Sample.refusal(), Optional.empty())))
                .containsExactly("licensing.DEVIATION_UNFOUNDED");
        later.does(
                APPROVER,
                new DecisionCommand.Reject(
                        Sample.refusal(),
                        Optional.of(new DecisionCommand.Deviation(
                                Sample.WHY, id.pendopo.core.identity.PersonalText.of("Alasan")))));
        assertThat(later.isAt(REJECTED)).isTrue();
    }

    /** An objection that was granted: decided anew within five working days, by the step of another case. */
    @Test
    void a_granted_objection_reopens_what_was_decided_with_five_working_days() {
        DecisionCommand.Reopen reopen = new DecisionCommand.Reopen(id.pendopo.core.workflow.CaseId.of("objection-1"));
        Walk decided = Walk.inRegion()
                .complete(Sample.reklame())
                .reviewed()
                .does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.REFUSE))
                .does(APPROVER, new DecisionCommand.Reject(Sample.refusal(), Optional.empty()))
                .at("2026-04-06T09:00")
                .follows(reopen);
        assertThat(decided.isAt(AWAITING_APPROVAL)).isTrue();
        assertThat(decided.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 13));
        decided.does(
                        APPROVER,
                        new DecisionCommand.Approve(Optional.of(new DecisionCommand.Deviation(
                                Sample.WHY, id.pendopo.core.identity.PersonalText.of("Keberatan")))))
                .does(APPROVER, Sample.sign());
        assertThat(decided.isAt(ISSUED)).isTrue();
        Walk unseen = Walk.inRegion()
                .submitted(Sample.reklame())
                .does(FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal()))
                .follows(reopen);
        assertThat(unseen.isAt(TECHNICAL_REVIEW)).isTrue();
        assertThat(unseen.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void the_approver_sends_back_once_and_no_term_stands_still() {
        Walk walk = Walk.inRegion()
                .complete(Sample.reklame())
                .recommended()
                .does(APPROVER, new DecisionCommand.SendBack(Sample.WHY));
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        assertThat(walk.runs(ApplicationClock.DECISION)).isTrue();
        assertThat(walk.data().examination().recommendation()).isEmpty();
        walk.does(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty()))
                .does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
        assertThat(walk.refused(APPROVER, new DecisionCommand.SendBack(Sample.WHY)))
                .containsExactly("licensing.SENT_BACK_ONCE");
    }
}
