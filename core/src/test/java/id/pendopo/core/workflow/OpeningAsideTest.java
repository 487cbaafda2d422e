package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.AWAY;
import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.Open;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case that begins by waiting, because of what is known of it, or because nothing is: it is taken in all the same. */
class OpeningAsideTest {
    private static final int MOST = 5;

    private static final Workflow<Tiny> WORKFLOW = workflow(START, AWAY);

    private static Workflow<Tiny> workflow(Tiny.At unless, Tiny.At otherwise) {
        Step<Tiny> opening = Step.<Tiny>of("Dibuka")
                .under(Tiny.ARTICLE)
                .by(Tiny.By.CITIZEN)
                .opening(Open.class)
                .consulting(Tiny.LIMIT, c -> Optional.of("p1"))
                .toOneOf((file, c, o) -> isFew(o) ? unless : otherwise, START, AWAY)
                .starting(Tiny.Clock.TERM, Term.workingDays(3), (file, c, o) -> o.today())
                .creating((c, o) -> new Tiny.Noted());
        Step<Tiny> back = Tiny.move(Tiny.ComeBack.class, AWAY, START);
        Step<Tiny> late = Tiny.done(Tiny.expiring(Tiny.Clock.TERM).from(START).to(DONE));
        return Tiny.bare(List.of(opening, back, late, Tiny.approval()))
                .commands(Open.class)
                .commands(Tiny.ComeBack.class)
                .commands(Tiny.Expire.class)
                .commands(Approve.class)
                .rooms(Room.waiting(AWAY).withoutTerm("contoh").standingStill(Tiny.Clock.TERM))
                .endingWellAt(DONE)
                .build();
    }

    private static boolean isFew(Occasion o) {
        return o.facts()
                .find(Tiny.LIMIT, "p1")
                .flatMap(Reading::found)
                .filter(count -> count <= MOST)
                .isPresent();
    }

    private static Decision.Accepted<Tiny> open(Workflow<Tiny> workflow, Facts facts) {
        Occasion occasion = Occasion.of(
                OffsetDateTime.parse("2025-07-07T09:00:00+07:00").toInstant(),
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of("p1", Tiny.By.CITIZEN),
                CommandId.of("c1"));
        return (Decision.Accepted<Tiny>)
                workflow.open(CaseId.of("c1"), RegionCode.parse("32.73"), new Open(), occasion.with(facts));
    }

    private static Facts counted(int count) {
        return Facts.NONE.with(
                new FactRequest(Tiny.LIMIT, "p1"), new Reading.Found<>(count, Instant.EPOCH, "uji", "1"));
    }

    @Test
    void what_is_known_says_at_which_stage_a_case_begins() {
        assertThat(open(WORKFLOW, counted(MOST)).file().isAt(START)).isTrue();
        assertThat(open(WORKFLOW, counted(MOST + 1)).file().isAt(AWAY)).isTrue();
    }

    /** A count that nobody gave is no reason to turn a citizen away, and none to let everything in. */
    @Test
    void a_consulted_fact_that_is_missing_or_without_an_answer_refuses_nothing() {
        Decision.Accepted<Tiny> missing = open(WORKFLOW, Facts.NONE);
        assertThat(missing.file().isAt(AWAY)).isTrue();
        assertThat(missing.entry().facts()).isEmpty();
        Reading<Integer> silent = new Reading.Unavailable<>(Instant.EPOCH, "uji", "");
        Decision.Accepted<Tiny> unanswered = open(WORKFLOW, Facts.NONE.with(Tiny.LIMIT, silent));
        assertThat(unanswered.file().isAt(AWAY)).isTrue();
        assertThat(unanswered.entry().facts()).extracting(FactUse::reading).containsExactly(silent);
        assertThat(WORKFLOW.mayGoUnanswered(Optional.empty(), new Open(), Tiny.LIMIT))
                .isTrue();
    }

    @Test
    void a_clock_started_at_the_opening_stands_still_in_the_room_where_the_case_begins() {
        CaseFile<Tiny> waiting = open(WORKFLOW, Facts.NONE).file();
        assertThat(waiting.clocks().find(Tiny.Clock.TERM).orElseThrow().phase()).isEqualTo(Phase.PAUSED);
        CaseFile<Tiny> running = open(WORKFLOW, counted(0)).file();
        assertThat(running.clocks().find(Tiny.Clock.TERM).orElseThrow().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void a_choice_outside_the_named_stages_is_an_error_of_the_author() {
        Workflow<Tiny> wrong = workflow(START, Tiny.At.FAR);
        assertThatThrownBy(() -> open(wrong, Facts.NONE)).isInstanceOf(IllegalStateException.class);
    }
}
