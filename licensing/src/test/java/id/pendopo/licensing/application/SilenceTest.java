package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What silence grants, what it does not, and who then issues. */
class SilenceTest {
    private static Walk deemed(String type) {
        Walk walk = Walk.inRegion().at("2026-04-06T09:00").complete(Sample.form(type, Sample.until()));
        walk.settle("2026-04-14T00:00");
        return walk;
    }

    @Test
    void silence_is_approval_after_the_last_day_and_not_within_it() {
        Walk walk = Walk.inRegion().at("2026-04-06T09:00").complete(Sample.form("PENELITIAN", Sample.until()));
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(walk.settle("2026-04-13T23:59")).containsExactly("escalateStage");
        assertThat(walk.settle("2026-04-14T00:00")).containsExactly("reachDeemedApproval");
        assertThat(walk.data().ruling().bySilence()).isTrue();
        walk.does(APPROVER, new SilenceCommand.ConfirmIssue()).does(APPROVER, Sample.sign());
        assertThat(walk.data().ruling().paper().orElseThrow().origin()).isEqualTo(LicenceOrigin.DEEMED);
        assertThat(walk.followUps().get(0).command())
                .isInstanceOfSatisfying(LicenceCommand.Register.class, register -> {
                    assertThat(register.grant().provenance().origin()).isEqualTo(LicenceOrigin.DEEMED);
                    assertThat(register.grant().provenance().dates().decided()).isEqualTo(LocalDate.of(2026, 4, 14));
                    assertThat(register.grant().provenance().dates().inTime()).contains(false);
                });
    }

    /** Between midnight and the job nobody approves what is already granted. */
    @Test
    void what_is_granted_already_is_not_decided_any_more() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("PENELITIAN", Sample.until()))
                .recommended();
        walk.settle("2026-04-13T23:00");
        walk.at("2026-04-14T00:00");
        assertThat(walk.refused(APPROVER, new DecisionCommand.Approve(Optional.empty())))
                .containsExactly("core.DUE_FIRST");
    }

    /** The decision's term runs until the signature: an approval that nobody signs does not stop the law. */
    @Test
    void an_approval_that_is_not_signed_in_time_counts_as_granted() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("PENELITIAN", Sample.until()))
                .approved();
        walk.settle("2026-04-14T00:00");
        assertThat(walk.isAt(DEEMED_APPROVED)).isTrue();
    }

    @Test
    void where_silence_means_nothing_it_is_only_told_upward() {
        for (String type : List.of("PEMAKAMAN", "REKLAME")) {
            Walk walk = Walk.inRegion().at("2026-04-06T09:00");
            walk.complete(type.equals("REKLAME") ? Sample.reklame() : Sample.form(type));
            assertThat(walk.settle("2026-05-04T09:00")).contains("noteOverdue");
            assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        }
        // A region that reads the act for terms of other rules too.
        Walk walk = new Walk(Region.workflow(Map.of("silenceOnRegulated", "true")))
                .at("2026-04-06T09:00")
                .complete(Sample.reklame());
        assertThat(walk.settle("2026-04-16T00:00")).contains("reachDeemedApproval");
    }

    @Test
    void what_waits_for_the_applicant_is_not_granted() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("PENELITIAN", Sample.until()))
                .does(VERIFIER, Sample.returning("PLACE"));
        assertThat(walk.settle("2026-04-15T09:00")).isEmpty();
        assertThat(walk.isAt(RETURNED)).isTrue();
    }

    @Test
    void the_approver_contests_within_five_days_and_the_superior_decides() {
        Walk walk = deemed("PENELITIAN").does(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty()));
        assertThat(walk.refused(APPROVER, new SilenceCommand.ConfirmIssue())).containsExactly("core.FLAGGED");
        walk.does(SUPERIOR, new SilenceCommand.DismissContest(Sample.WHY));
        assertThat(walk.isAt(AWAITING_SIGNATURE)).isTrue();
        Walk upheld = deemed("PENELITIAN").does(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty()));
        assertThat(upheld.refused(APPROVER, new SilenceCommand.UpholdContest(Sample.refusal())))
                .containsExactly("core.NOT_PERMITTED");
        upheld.does(SUPERIOR, new SilenceCommand.UpholdContest(Sample.refusal()));
        assertThat(upheld.isAt(REJECTED)).isTrue();
        Walk alone = deemed("PENELITIAN");
        assertThat(alone.refused(SUPERIOR, new SilenceCommand.DismissContest(Sample.WHY)))
                .containsExactly("licensing.NOT_CONTESTED");
        assertThat(alone.settle("2026-04-22T00:00")).containsExactly("escalateIssuing");
        assertThat(alone.refused(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty())))
                .containsExactly("licensing.CONTEST_LATE");
    }

    /** Whoever leaves a contest lying does not take from the citizen what the law gave him: it falls, once and for all. */
    @Test
    void a_contest_that_the_superior_does_not_decide_in_five_days_falls_and_is_not_repeated() {
        Walk walk = deemed("PENELITIAN").does(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty()));
        assertThat(walk.lastDay(ApplicationClock.CONTEST)).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(walk.settle("2026-04-21T23:59")).doesNotContain("lapseContest");
        assertThat(walk.refused(APPROVER, new SilenceCommand.ConfirmIssue())).containsExactly("core.FLAGGED");
        assertThat(walk.settle("2026-04-22T00:00")).contains("lapseContest");
        assertThat(walk.file().has(ApplicationFlag.CONTESTED)).isFalse();
        assertThat(walk.runs(ApplicationClock.ISSUING)).isTrue();
        assertThat(walk.refused(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty())))
                .containsExactly("licensing.CONTESTED_ONCE");
        assertThat(walk.refused(SUPERIOR, new SilenceCommand.UpholdContest(Sample.refusal())))
                .containsExactly("licensing.NOT_CONTESTED");
        walk.does(APPROVER, new SilenceCommand.ConfirmIssue()).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
    }

    /** Nothing is issued while it is looked into, by nobody; what is found meanwhile can still be contested. */
    @Test
    void an_inquiry_keeps_what_silence_granted_from_being_issued_until_it_ends() {
        Walk walk = deemed("KERAMAIAN").does(SUPERVISOR, new OversightCommand.OpenInquiry(Sample.WHY));
        SilenceCommand.AutoIssue issue = new SilenceCommand.AutoIssue(
                Sample.document("LICENCE"), id.pendopo.core.workflow.CaseId.of("licence-1"));
        assertThat(walk.refused(APPROVER, new SilenceCommand.ConfirmIssue())).containsExactly("core.FLAGGED");
        assertThat(walk.refused(SEAL, issue)).containsExactly("core.FLAGGED");
        assertThat(walk.settle("2026-04-28T23:59")).containsExactly("escalateIssuing");
        Walk found = deemed("PENELITIAN").does(SUPERVISOR, new OversightCommand.OpenInquiry(Sample.WHY));
        found.settle("2026-04-28T12:00");
        found.does(APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty()));
        assertThat(found.refused(SUPERIOR, new SilenceCommand.DismissContest(Sample.WHY)))
                .containsExactly("core.FLAGGED");
        found.does(SUPERIOR, new SilenceCommand.UpholdContest(Sample.refusal()));
        assertThat(found.isAt(REJECTED)).isTrue();
        assertThat(walk.settle("2026-04-29T00:00")).containsExactly("lapseInquiry");
        walk.does(APPROVER, new SilenceCommand.ConfirmIssue());
        assertThat(walk.isAt(AWAITING_SIGNATURE)).isTrue();
    }

    /** Silence does not make one pair of eyes of two: whoever confirms it does not cosign it as well. */
    @Test
    void what_silence_granted_above_the_amount_is_cosigned_by_another_than_who_confirmed_it() {
        Walk walk = new Walk(Region.workflow(Map.of("cosignAbove", "1000000000", "silenceOnRegulated", "true")))
                .complete(Sample.reklame(1_000_000_001, Track.HAYU));
        walk.settle("2026-06-30T00:00");
        assertThat(walk.isAt(DEEMED_APPROVED)).isTrue();
        walk.does(APPROVER, new SilenceCommand.ConfirmIssue());
        assertThat(walk.refused(APPROVER, new DecisionCommand.Cosign())).containsExactly("core.SEPARATION");
        walk.does(Actor.of("second", APPROVER), new DecisionCommand.Cosign()).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
    }

    @Test
    void the_seal_issues_only_where_the_region_ruled_so_and_only_a_seal() {
        SilenceCommand.AutoIssue issue = new SilenceCommand.AutoIssue(
                Sample.document("LICENCE"), id.pendopo.core.workflow.CaseId.of("licence-1"));
        assertThat(deemed("PENELITIAN").refused(SEAL, issue)).containsExactly("licensing.NO_AUTO_ISSUE");
        Walk walk = deemed("KERAMAIAN");
        for (var role : List.of(APPROVER, GATEWAY, BANK)) {
            assertThat(walk.refused(role, issue)).containsExactly("core.NOT_PERMITTED");
        }
        walk.does(SEAL, issue);
        assertThat(walk.isAt(ISSUED)).isTrue();
        assertThat(walk.data().ruling().paper().orElseThrow().origin()).isEqualTo(LicenceOrigin.DEEMED);
    }

    /** A seal is nobody: above the amount for which two must agree it issues nothing, and up to it as before. */
    @Test
    void above_the_amount_for_two_officials_the_seal_does_not_issue() {
        var pack = Region.with(
                Map.of("cosignAbove", "1000000000", "silenceOnRegulated", "true"),
                "REKLAME",
                "\"mode\": \"RECORD_AND_ESCALATE\"",
                """
                "mode": "AUTO_ISSUE", "regulation": {"regulation": "Perwal Contoh", "standing": "UNSURE"}""");
        SilenceCommand.AutoIssue issue = new SilenceCommand.AutoIssue(
                Sample.document("LICENCE"), id.pendopo.core.workflow.CaseId.of("licence-1"));
        Walk above = new Walk(Region.workflow(pack)).complete(Sample.reklame(1_000_000_001, Track.HAYU));
        above.settle("2026-06-30T00:00");
        assertThat(above.refused(SEAL, issue)).containsExactly("licensing.COSIGNATURE_MISSING");
        above.does(APPROVER, new SilenceCommand.ConfirmIssue())
                .does(Actor.of("second", APPROVER), new DecisionCommand.Cosign())
                .does(APPROVER, Sample.sign());
        assertThat(above.isAt(ISSUED)).isTrue();
        Walk upTo = new Walk(Region.workflow(pack)).complete(Sample.reklame(1_000_000_000, Track.HAYU));
        upTo.settle("2026-06-30T00:00");
        upTo.does(SEAL, issue);
        assertThat(upTo.isAt(ISSUED)).isTrue();
    }

    /** What the system may decide by itself outside OSS is unsettled, and is told so. */
    @Test
    void that_a_seal_may_issue_is_told_as_unsure() {
        assertThat(Region.WORKFLOW.steps().stream()
                        .filter(step -> step.command() == SilenceCommand.AutoIssue.class)
                        .flatMap(step -> step.sources().stream()))
                .singleElement()
                .extracting(source -> source.standing())
                .isEqualTo(id.pendopo.core.law.Standing.UNSURE);
    }

    /** L20: a year that is not loaded is an error, never a year without holidays. */
    @Test
    void a_term_that_runs_into_a_year_that_is_not_loaded_is_refused() {
        Walk walk = Walk.inRegion()
                .under(WorkingCalendar.national())
                .at("2026-12-23T09:00")
                .submitted(Sample.form(
                        "PENELITIAN",
                        new Dossier(Set.of(), List.of(), List.of(), Optional.of(LocalDate.of(2027, 6, 30)))));
        assertThat(walk.refused(FRONT_OFFICE, new CounterCommand.ConfirmComplete()))
                .containsExactly("core.CALENDAR_MISSING");
    }

    @Test
    void a_visit_that_is_not_made_is_gone_on_without_where_a_rule_says_so() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("TEBANG_POHON"))
                .judged()
                .does(
                        VERIFIER,
                        new ReviewCommand.ScheduleInspection(
                                LocalDate.of(2026, 4, 8),
                                Set.of(PersonRef.of("inspector"), PersonRef.of("inspector-2")),
                                Sample.document("ST")));
        assertThat(walk.lastDay(ApplicationClock.STAGE)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(walk.settle("2026-04-10T00:00")).containsExactly("proceedWithout");
        assertThat(walk.isAt(RECOMMENDATION)).isTrue();
    }

    @Test
    void a_fee_that_nobody_assesses_in_time_is_set_from_what_was_measured_and_unpaid_it_counts_as_withdrawn() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("TEBANG_POHON"))
                .judged()
                .does(
                        VERIFIER,
                        new ReviewCommand.ScheduleInspection(
                                LocalDate.of(2026, 4, 6),
                                Set.of(PersonRef.of("inspector"), PersonRef.of("inspector-2")),
                                Sample.document("ST")));
        ReviewCommand.RecordInspection report =
                new ReviewCommand.RecordInspection(Sample.report(LocalDate.of(2026, 4, 6)));
        Recommendation plain = Sample.recommendation(Recommendation.Outcome.GRANT);
        walk.does(INSPECTOR, report)
                .does(id.pendopo.core.actor.Actor.of("inspector-2", INSPECTOR), report)
                .does(
                        TECH_HEAD,
                        new ReviewCommand.Recommend(new Recommendation(
                                plain.outcome(),
                                plain.cause(),
                                plain.basis(),
                                plain.conditions(),
                                List.of(Sample.building()),
                                plain.document())));
        assertThat(walk.isAt(FEE_ASSESSMENT)).isTrue();
        assertThat(walk.settle("2026-04-08T00:00")).containsExactly("autoAssess");
        assertThat(walk.data().charge().assessment().orElseThrow().payable().value())
                .isEqualTo(14_400_000);
        assertThat(walk.lastDay(ApplicationClock.PAYMENT)).isEqualTo(LocalDate.of(2026, 4, 22));
        assertThat(walk.settle("2026-04-23T00:00")).containsExactly("lapseUnpaid");
        assertThat(walk.isAt(WITHDRAWN)).isTrue();
    }
}
