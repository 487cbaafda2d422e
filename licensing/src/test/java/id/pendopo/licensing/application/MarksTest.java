package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.licensing.catalogue.BaseRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mark keeps silence from granting for its term and once: an office that could mark without end would be bound by nothing. */
class MarksTest {
    private static final OversightCommand.OpenInquiry OPEN = new OversightCommand.OpenInquiry(Sample.WHY);
    private static final OversightCommand.CloseInquiry CLOSE = new OversightCommand.CloseInquiry(Sample.WHY);
    private static final OversightCommand.MarkBaseMissing MISSING =
            new OversightCommand.MarkBaseMissing(BaseRequirement.KKPR);

    /** Complete on 6 April, decided by 13 April. */
    private static Walk complete() {
        return Walk.inRegion().at("2026-04-06T09:00").complete(Sample.form("PENELITIAN", Sample.until()));
    }

    @Test
    void an_inquiry_holds_silence_for_ten_working_days_and_then_falls() {
        Walk walk = complete().does(SUPERVISOR, OPEN);
        assertThat(walk.lastDay(ApplicationClock.INQUIRY_TERM)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(walk.settle("2026-04-20T23:59")).containsExactly("escalateStage", "noteOverdue");
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        assertThat(walk.settle("2026-04-21T00:00")).containsExactly("lapseInquiry", "grantUnmarked");
        assertThat(walk.isAt(DEEMED_APPROVED)).isTrue();
        assertThat(walk.data().ruling().bySilence()).isTrue();
        assertThat(walk.file().flags()).isEmpty();
        walk.does(APPROVER, new SilenceCommand.ConfirmIssue()).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
    }

    @Test
    void the_mark_of_a_missing_base_requirement_holds_silence_for_its_term_and_then_falls() {
        Walk walk = complete().does(VERIFIER, MISSING);
        assertThat(walk.lastDay(ApplicationClock.BASE_TERM)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(walk.settle("2026-04-20T23:59")).containsExactly("escalateStage", "noteOverdue");
        assertThat(walk.settle("2026-04-21T00:00")).containsExactly("lapseBaseMark", "grantUnmarked");
        assertThat(walk.isAt(DEEMED_APPROVED)).isTrue();
    }

    @Test
    void a_mark_that_goes_in_time_leaves_the_term_as_it_was() {
        Walk walk = complete().does(SUPERVISOR, OPEN).does(SUPERVISOR, CLOSE);
        assertThat(walk.runs(ApplicationClock.INQUIRY_TERM)).isFalse();
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(walk.settle("2026-04-14T00:00")).contains("reachDeemedApproval");
    }

    /** Of two marks the last that goes lets silence grant, and nobody lays the same one twice. */
    @Test
    void silence_grants_when_the_last_mark_is_gone_and_no_mark_is_laid_twice() {
        Walk walk = complete().does(SUPERVISOR, OPEN).does(VERIFIER, MISSING);
        assertThat(walk.settle("2026-04-17T09:00")).containsExactly("escalateStage", "noteOverdue");
        walk.does(SUPERVISOR, CLOSE);
        assertThat(walk.refused(SUPERVISOR, CLOSE)).containsExactly("licensing.NO_SUCH_MARK");
        assertThat(walk.refused(SUPERVISOR, OPEN)).containsExactly("licensing.MARKED_ONCE");
        assertThat(walk.settle("2026-04-17T10:00")).isEmpty();
        walk.does(VERIFIER, new OversightCommand.ClearBaseMissing());
        assertThat(walk.settle("2026-04-17T11:00")).containsExactly("grantUnmarked");
        Walk again = complete().does(VERIFIER, MISSING).does(VERIFIER, new OversightCommand.ClearBaseMissing());
        assertThat(again.refused(VERIFIER, MISSING)).containsExactly("licensing.MARKED_ONCE");
    }

    /** Where silence grants nothing, a mark changes nothing: the lateness is noted and no more. */
    @Test
    void where_silence_grants_nothing_it_grants_nothing_after_a_mark_either() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("PEMAKAMAN"))
                .does(SUPERVISOR, OPEN);
        assertThat(walk.settle("2026-05-04T09:00")).containsExactly("escalateStage", "noteOverdue", "lapseInquiry");
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
    }

    /** What was decided meanwhile stands: the mark only keeps silence from deciding. */
    @Test
    void the_office_decides_while_a_mark_lies_there() {
        Walk walk = complete().does(SUPERVISOR, OPEN).reviewed();
        walk.does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.REFUSE))
                .does(APPROVER, new DecisionCommand.Reject(Sample.refusal(), Optional.empty()));
        assertThat(walk.isAt(REJECTED)).isTrue();
        assertThat(walk.settle("2026-05-29T09:00")).containsExactly("escalateDelivery");
        // Reopened, it is bound by its new term and by no old mark.
        walk.follows(new DecisionCommand.Reopen(id.pendopo.core.workflow.CaseId.of("objection-1")));
        assertThat(walk.file().flags()).isEmpty();
        assertThat(walk.settle("2026-06-30T00:00")).contains("reachDeemedApproval");
    }

    /** A file that waits for its applicant is not complete; once it is, what passed under the mark has its effect. */
    @Test
    void what_the_applicant_still_mends_is_granted_when_he_has() {
        Walk walk = new Walk(Region.workflow(Map.of("pauseOnReturn", "false")))
                .at("2026-04-06T09:00")
                .complete(Sample.form("PENELITIAN", Sample.until()))
                .does(SUPERVISOR, OPEN)
                .at("2026-04-07T09:00")
                .does(VERIFIER, Sample.returning("PLACE"));
        assertThat(walk.settle("2026-04-14T09:00")).containsExactly("noteOverdue");
        walk.does(SUPERVISOR, CLOSE);
        assertThat(walk.settle("2026-04-14T10:00")).isEmpty();
        assertThat(walk.isAt(RETURNED)).isTrue();
        walk.does(
                APPLICANT,
                new FilingCommand.Resubmit(
                        walk.data().form(),
                        List.of(new ItemAnswer(
                                id.pendopo.core.law.Code.of("PLACE"),
                                Optional.of(id.pendopo.core.identity.PersonalText.of("Sudah benar"))))));
        assertThat(walk.settle("2026-04-14T11:00")).containsExactly("grantUnmarked");
    }
}
