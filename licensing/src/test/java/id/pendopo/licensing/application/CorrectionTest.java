package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.catalogue.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two ways of sending back: before the term began, and while it stands still; only what was flagged may be changed. */
class CorrectionTest {
    private static final Code DESIGN = Code.of("DESIGN");

    private static ItemAnswer reply(Code item) {
        return new ItemAnswer(item, Optional.of(PersonalText.of("Sudah jelas")));
    }

    private static FilingCommand.Resubmit unchanged(Walk walk, Code... items) {
        return new FilingCommand.Resubmit(
                walk.data().form(),
                java.util.Arrays.stream(items).map(CorrectionTest::reply).toList());
    }

    private static ApplicationForm withDesign(ApplicationForm form, String document) {
        return form.with(List.of(Paper.of(DESIGN, Sample.document(document))));
    }

    /** What was returned as incomplete never started the term; the submission that mends it is day zero. */
    @Test
    void a_return_at_the_counter_moves_day_zero_and_one_after_it_does_not() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .submitted(Sample.reklame())
                .does(FRONT_OFFICE, Sample.returning("DESIGN"));
        assertThat(walk.file().clocks().find(ApplicationClock.DECISION)).isEmpty();
        walk.at("2026-04-08T09:00").does(APPLICANT, unchanged(walk, DESIGN));
        walk.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(walk.data().received().days().first()).isEqualTo(LocalDate.of(2026, 4, 6));
        walk.at("2026-04-09T09:00").does(VERIFIER, Sample.returning("DESIGN"));
        assertThat(walk.runs(ApplicationClock.DECISION)).isFalse();
        walk.at("2026-04-13T09:00").does(APPLICANT, unchanged(walk, DESIGN));
        // One of seven was used on the ninth; six follow after the thirteenth.
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(walk.data().received().days().latest()).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void the_applicants_own_time_knows_no_office_hours_and_ends_the_case_after_its_last_day() {
        Walk walk = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.reklame())
                .does(VERIFIER, Sample.returning("DESIGN"));
        assertThat(walk.lastDay(ApplicationClock.CORRECTION)).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(walk.settle("2026-04-15T23:59")).isEmpty();
        walk.does(APPLICANT, unchanged(walk, DESIGN));
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        Walk late = Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.reklame())
                .does(VERIFIER, Sample.returning("DESIGN"));
        assertThat(late.settle("2026-04-16T00:00")).containsExactly("lapseUncorrected");
        assertThat(late.isAt(LAPSED)).isTrue();
        assertThat(late.refused(APPLICANT, unchanged(late, DESIGN))).containsExactly("core.NOT_NOW");
        assertThat(late.file().clocks().states().values())
                .allMatch(clock -> clock.phase() == id.pendopo.core.calendar.Phase.STOPPED);
    }

    @Test
    void a_region_may_refuse_what_was_not_mended_as_the_government_regulation_does() {
        Walk walk = new Walk(Region.workflow(Map.of("correctionExpiry", "\"REJECTED\"")))
                .complete(Sample.reklame())
                .does(VERIFIER, Sample.returning("DESIGN"));
        walk.settle("2026-03-12T00:00");
        assertThat(walk.isAt(REJECTED)).isTrue();
    }

    @Test
    void only_what_was_flagged_may_change_and_every_item_is_answered() {
        Walk walk = Walk.inRegion()
                .complete(Sample.reklame())
                .does(
                        VERIFIER,
                        new CounterCommand.Return(List.of(
                                FlaggedItem.of(DESIGN, Code.of("BLURRED")),
                                FlaggedItem.of(FormSection.HOLDER.code(), Code.of("UNCLEAR")))));
        assertThat(walk.refused(APPLICANT, unchanged(walk, DESIGN))).containsExactly("licensing.ITEM_UNANSWERED");
        // Said to be mended, and nothing was changed.
        assertThat(walk.refused(
                        APPLICANT,
                        new FilingCommand.Resubmit(
                                walk.data().form(),
                                List.of(ItemAnswer.mended(DESIGN), reply(FormSection.HOLDER.code())))))
                .containsExactly("licensing.ITEM_UNANSWERED");
        ApplicationForm form = walk.data().form();
        ApplicationForm other = withDesign(
                form.with(form.track(), form.subject().with(Sample.activity(1).capital())), "NEW");
        assertThat(walk.refused(
                        APPLICANT,
                        new FilingCommand.Resubmit(other, List.of(reply(DESIGN), reply(FormSection.HOLDER.code())))))
                .containsExactly("licensing.ITEM_NOT_FLAGGED");
        assertThat(walk.refused(
                        APPLICANT,
                        new FilingCommand.Resubmit(
                                form.with(Track.SIMPLE, form.subject()),
                                List.of(reply(DESIGN), reply(FormSection.HOLDER.code())))))
                .containsExactly("licensing.OTHER_CASE");
        walk.does(
                APPLICANT,
                new FilingCommand.Resubmit(
                        withDesign(form, "NEW"), List.of(ItemAnswer.mended(DESIGN), reply(FormSection.HOLDER.code()))));
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        assertThat(walk.data().corrections().isOpen()).isFalse();
    }

    @Test
    void a_paper_that_went_missing_or_is_of_another_format_is_not_mended() {
        Walk walk = Walk.inRegion().complete(Sample.reklame()).does(VERIFIER, Sample.returning("DESIGN"));
        ApplicationForm form = walk.data().form();
        ApplicationForm without = new ApplicationForm(
                form.kind(), form.type(), form.track(), form.subject(), Dossier.EMPTY, form.earlier());
        assertThat(walk.refused(APPLICANT, new FilingCommand.Resubmit(without, List.of(reply(DESIGN)))))
                .containsExactly("licensing.REQUIREMENT_MISSING");
        var picture = new id.pendopo.core.document.DocumentRef("x", DESIGN, "image/png", 1, "1".repeat(64));
        assertThat(walk.refused(
                        APPLICANT,
                        new FilingCommand.Resubmit(
                                form.with(List.of(Paper.of(DESIGN, picture))), List.of(reply(DESIGN)))))
                .containsExactly("licensing.REQUIREMENT_FILE");
    }

    @Test
    void what_is_flagged_is_of_this_case_and_each_once() {
        Walk walk = Walk.inRegion().submitted(Sample.reklame());
        assertThat(walk.refused(FRONT_OFFICE, Sample.returning("PASSPORT"))).containsExactly("licensing.ITEM_UNKNOWN");
        FlaggedItem design = FlaggedItem.of(DESIGN, Sample.WHY);
        assertThat(walk.refused(FRONT_OFFICE, new CounterCommand.Return(List.of(design, design))))
                .containsExactly("licensing.ITEM_UNKNOWN");
        walk.does(FRONT_OFFICE, Sample.returning("HOLDER"));
        assertThat(walk.isAt(RETURNED)).isTrue();
    }

    @Test
    void a_region_may_forbid_returns_from_a_stage_and_after_the_recommendation_nobody_returns() {
        Walk walk = new Walk(Region.workflow(Map.of("returnsFrom", "[\"REGISTRATION\"]"))).complete(Sample.reklame());
        assertThat(walk.refused(VERIFIER, Sample.returning("DESIGN")))
                .containsExactly("licensing.RETURN_NOT_ALLOWED_HERE");
        Walk later = Walk.inRegion().complete(Sample.reklame()).reviewed();
        assertThat(later.refused(VERIFIER, Sample.returning("DESIGN"))).containsExactly("core.NOT_NOW");
    }

    /** What the applicant changed after it was judged must be judged anew. */
    @Test
    void what_was_mended_is_judged_anew() {
        Walk walk = Walk.inRegion().complete(Sample.reklame()).judged().does(VERIFIER, Sample.returning("DESIGN"));
        walk.does(
                APPLICANT,
                new FilingCommand.Resubmit(withDesign(walk.data().form(), "NEW"), List.of(ItemAnswer.mended(DESIGN))));
        assertThat(walk.refused(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())))
                .containsExactly("licensing.CHECKLIST_OPEN");
    }

    @Test
    void a_lapsed_file_is_taken_up_again_within_its_window_with_what_was_left_of_the_term() {
        Workflow<Application> workflow = Region.workflow(Map.of("resumption", "\"30d\""));
        Walk walk = new Walk(workflow).at("2026-04-06T09:00").complete(Sample.reklame());
        walk.settle("2026-04-08T09:00");
        walk.does(VERIFIER, Sample.returning("DESIGN"));
        walk.settle("2026-04-20T00:00");
        assertThat(walk.isAt(LAPSED)).isTrue();
        FilingCommand.Resume resume = new FilingCommand.Resume(walk.data().form(), List.of(reply(DESIGN)));
        assertThat(walk.settle("2026-05-18T23:59")).isEmpty();
        walk.does(APPLICANT, resume);
        assertThat(walk.isAt(TECHNICAL_REVIEW)).isTrue();
        // Two of seven were used; five follow after the nineteenth of May.
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 5, 26));
        Walk late = new Walk(workflow).complete(Sample.reklame()).does(VERIFIER, Sample.returning("DESIGN"));
        late.settle("2026-03-12T00:00");
        assertThat(late.settle("2026-04-12T00:00")).containsExactly("closeResumption");
        assertThat(late.refused(APPLICANT, resume)).containsExactly("licensing.RESUMPTION_CLOSED");
    }

    @Test
    void restarting_gives_the_whole_term_again_and_is_off_by_default() {
        Walk walk = new Walk(Region.workflow(Map.of("afterReturn", "\"RESTART\"")))
                .at("2026-04-06T09:00")
                .complete(Sample.reklame());
        walk.settle("2026-04-09T09:00");
        walk.does(VERIFIER, Sample.returning("DESIGN")).at("2026-04-10T09:00");
        walk.does(APPLICANT, unchanged(walk, DESIGN));
        assertThat(walk.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void the_days_of_a_region_that_counts_from_confirmation_or_receipt_are_others() {
        Walk confirmed = new Walk(Region.workflow(Map.of("dayZero", "\"COMPLETENESS_CONFIRMED\"")))
                .at("2026-04-06T09:00")
                .submitted(Sample.reklame())
                .at("2026-04-07T09:00")
                .does(FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        assertThat(confirmed.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 16));
        Walk received = new Walk(Region.workflow(Map.of("dayZero", "\"RECEIPT\"")))
                .at("2026-04-06T09:00")
                .submitted(Sample.reklame())
                .does(FRONT_OFFICE, Sample.returning("DESIGN"))
                .at("2026-04-08T09:00");
        received.does(APPLICANT, unchanged(received, DESIGN)).does(FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        assertThat(received.lastDay(ApplicationClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 15));
    }
}
