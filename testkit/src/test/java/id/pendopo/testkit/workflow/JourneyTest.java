package id.pendopo.testkit.workflow;

import static id.pendopo.testkit.workflow.CommandMatrixTest.CITIZEN;
import static id.pendopo.testkit.workflow.CommandMatrixTest.CLERK;
import static id.pendopo.testkit.workflow.CommandMatrixTest.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A case goes its way act by act, and its journal gives it again. */
class JourneyTest {
    private static final Workflow<Charter> WORKFLOW =
            Charter.builder(Charter.check()).build();
    private static final Charter.Ask ASK = new Charter.Ask(5, PersonalText.of("Warga Rahasia"));

    private static Journey<Charter> fresh() {
        return Journey.of(WORKFLOW, "charter-1", WorkingCalendar.national()).knowing(Charter.LIMIT, 100);
    }

    @Test
    void what_is_taken_moves_the_case_and_what_is_only_tried_does_not() {
        Journey<Charter> journey = fresh();
        assertThat(journey.unopened("2025-03-03T09:00", CLERK, ASK)).containsExactly("core.NOT_PERMITTED");
        assertThat(journey.unopened("2025-03-03T09:00", CITIZEN, ASK)).isEmpty();
        assertThatThrownBy(journey::file)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("case charter-1: nothing was opened");
        assertThatThrownBy(journey::last).isInstanceOf(IllegalStateException.class);

        journey.open("2025-03-03T09:00", CITIZEN, ASK);
        assertThat(journey.tried("2025-03-03T10:00", CLERK, new Charter.Check(500)))
                .containsExactly("charter.OVER");
        assertThat(journey.tried("2025-03-03T10:00", CLERK, new Charter.Check(5)))
                .isEmpty();
        assertThat(journey.isAt(Charter.At.ASKED)).isTrue();
        assertThatThrownBy(() -> journey.take("2025-03-03T10:00", CLERK, new Charter.Check(500)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("case charter-1: is refused for [charter.OVER]");

        journey.take("2025-03-03T10:00", CLERK, new Charter.Check(5));
        assertThat(journey.isAt(Charter.At.REVIEW)).isTrue();
        assertThat(journey.data().score()).isEqualTo(5);
        assertThat(journey.last().act()).isEqualTo("check");
        assertThat(journey.entries()).hasSize(2);
    }

    @Test
    void what_is_not_known_is_refused_as_the_outside_left_it() {
        Journey<Charter> journey = fresh().open("2025-03-03T09:00", CITIZEN, ASK)
                .answering(Charter.LIMIT, at -> new Reading.Unavailable<>(at, "test", ""));
        assertThat(journey.tried("2025-03-03T10:00", CLERK, new Charter.Check(5)))
                .containsExactly("core.FACT_UNAVAILABLE");
        assertThat(journey.knowing(Charter.LIMIT, 4).tried("2025-03-03T10:00", CLERK, new Charter.Check(5)))
                .containsExactly("charter.OVER");
    }

    @Test
    void what_time_demands_is_taken_and_named() {
        Journey<Charter> journey =
                fresh().open("2025-03-03T09:00", CITIZEN, ASK).take("2025-03-03T10:00", CLERK, new Charter.Check(5));
        assertThat(journey.settle("2025-03-07T23:59")).isEmpty();
        assertThat(journey.settle("2025-04-14T00:00")).containsExactly("lapse");
        assertThat(journey.isAt(Charter.At.LAPSED)).isTrue();
    }

    @Test
    void a_warning_goes_along_and_is_told() {
        Workflow<Charter> warning = Charter.builder(Charter.checking()
                        .provided(
                                "charter.OVER",
                                (file, check, o) ->
                                        Finding.warn("charter.OVER").at("score").only(Charter.ARTICLE))
                        .recording((file, check, o) -> new Charter.Noted()))
                .build();
        Journey<Charter> journey = asked(warning);
        assertThat(journey.warned("2025-03-03T10:00", CLERK, new Charter.Check(5)))
                .containsExactly("charter.OVER");
        assertThat(journey.isAt(Charter.At.ASKED)).isTrue();
        assertThatThrownBy(() -> journey.warned("2025-03-03T10:00", CITIZEN, new Charter.Check(5)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_moment_is_of_the_region_and_an_attempt_never_comes_twice() {
        Journey<Charter> jakarta = fresh();
        Occasion first = jakarta.occasion("2025-03-03T09:00", CLERK);
        assertThat(first.at()).isEqualTo(Instant.parse("2025-03-03T02:00:00Z"));
        assertThat(jakarta.occasion("2025-03-03T09:00", CLERK).commandId()).isNotEqualTo(first.commandId());
        assertThat(Cause.of(jakarta.led("2025-03-03T09:00").commandId())).isPresent();
        Journey<Charter> jayapura = fresh().in(RegionCode.parse("91.71"), ZoneOffset.ofHours(9));
        assertThat(jayapura.occasion("2025-03-03T09:00", CLERK).at()).isEqualTo(Instant.parse("2025-03-03T00:00:00Z"));
        assertThat(jayapura.open("2025-03-03T09:00", CITIZEN, ASK).last().region())
                .isEqualTo(RegionCode.parse("91.71"));
    }

    /** What only another case leads to is refused to everybody who comes by himself. */
    @Test
    void what_another_case_leads_to_is_followed() {
        Journey<Charter> journey = fresh().open("2025-03-03T09:00", CITIZEN, ASK);
        assertThatThrownBy(() -> journey.follow("2025-03-03T10:00", new Charter.Check(5)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("core.NOT_PERMITTED");
        journey.take("2025-03-03T10:00", CLERK, new Charter.Check(5));
        assertThat(journey.follow("2025-04-14T00:00", new Charter.Lapse()).isAt(Charter.At.LAPSED))
                .isTrue();
    }

    @Test
    void a_journal_gives_the_case_again_and_holds_no_person() {
        Journey<Charter> journey =
                fresh().open("2025-03-03T09:00", CITIZEN, ASK).take("2025-03-03T10:00", CLERK, new Charter.Check(5));
        CaseJournal<Charter> journal = journey.journal().replaysTo(journey.file());
        assertThat(journal.lines()).hasSize(2).noneMatch(line -> line.contains("Rahasia"));
        assertThat(journal.entries()).hasSize(2);
        assertThat(journal.entries().get(1).previousHash())
                .isEqualTo(journal.entries().get(0).hash());
        assertThat(journal.secrets()).containsExactly("Warga Rahasia");
        assertThat(journey.journal().lines()).isEqualTo(journal.lines());
    }

    @Test
    void a_journal_that_gives_another_case_or_none_is_found() {
        Journey<Charter> journey = fresh().open("2025-03-03T09:00", CITIZEN, ASK);
        CaseJournal<Charter> first = journey.journal();
        journey.take("2025-03-03T10:00", CLERK, new Charter.Check(5));
        assertThatThrownBy(() -> first.replaysTo(journey.file()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("case charter-1: its journal replays to another file")
                .hasMessageNotContaining("Rahasia");
        CaseJournal<Charter> gap = CaseJournal.of(WORKFLOW).write(journey.last());
        assertThatThrownBy(() -> gap.replaysTo(journey.file()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("case charter-1: its journal does not replay");
        Decision<Charter> refused = journey.decide("2025-03-03T11:00", CITIZEN, new Charter.Check(5));
        assertThatThrownBy(() -> journey.done(refused)).isInstanceOf(AssertionError.class);
    }
}
