package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Open;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an opening asks and whose the case becomes, and what a step does beside moving a case. */
class OpeningAndEffectsTest {
    private static final PersonRef OWNER = PersonRef.of("owner-1");

    private record Page(String book, String page) implements Posting {}

    private static Occasion at(String instant, String person, Role role) {
        return Occasion.of(
                OffsetDateTime.parse(instant).toInstant(),
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of(person, role),
                CommandId.of("c-" + person));
    }

    private static Occasion atNine(String person, Role role) {
        return at("2025-07-07T09:00:00+07:00", person, role);
    }

    private static Facts limit(Reading<Integer> reading) {
        return Facts.NONE.with(new FactRequest(Tiny.LIMIT, "open"), reading);
    }

    private static Reading<Integer> found(int value) {
        return new Reading.Found<>(value, Instant.EPOCH, "uji", "1");
    }

    private static Workflow<Tiny> opening(UnaryOperator<OpeningStep<Tiny, Open>> words) {
        OpeningStep<Tiny, Open> step = Step.<Tiny>of("Dibuka")
                .under(Tiny.ARTICLE)
                .by(By.CITIZEN)
                .opening(Open.class)
                .to(START);
        return Tiny.bare(List.of(words.apply(step).creating((c, o) -> new Tiny.Noted()), Tiny.approval()))
                .commands(Open.class)
                .commands(Approve.class)
                .endingWellAt(DONE)
                .build();
    }

    private static Workflow<Tiny> looking(UnaryOperator<ActingStep<Tiny, Look>> words) {
        return Tiny.of(
                        Tiny.done(words.apply(Tiny.act(Look.class).from(START).to(MIDDLE))),
                        Tiny.done(Tiny.by(By.HEAD, Approve.class).from(MIDDLE).to(DONE)))
                .parties(By.CITIZEN)
                .build();
    }

    private static Decision<Tiny> open(Workflow<Tiny> workflow, Occasion occasion) {
        return workflow.open(CaseId.of("c1"), RegionCode.parse("32.73"), new Open(), occasion);
    }

    private static Decision.Accepted<Tiny> accepted(Decision<Tiny> decision) {
        assertThat(decision.findings()).isEmpty();
        return (Decision.Accepted<Tiny>) decision;
    }

    private static CaseFile<Tiny> opened(Workflow<Tiny> workflow) {
        return accepted(open(workflow, atNine("p1", By.CITIZEN))).file();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    // Opening.

    @Test
    void an_opening_that_must_know_a_fact_asks_it_about_its_subject_and_keeps_the_answer() {
        Workflow<Tiny> workflow = opening(step -> step.needing(Tiny.LIMIT, open -> "open"));
        Occasion o = atNine("p1", By.CITIZEN);
        assertThat(workflow.needs(Optional.empty(), new Open(), o))
                .containsExactly(new FactRequest(Tiny.LIMIT, "open"));
        assertThat(codes(open(workflow, o).findings())).containsExactly("core.FACT_MISSING");
        Reading<Integer> nothing = new Reading.NotFound<>(Instant.EPOCH, "uji", "");
        assertThat(codes(open(workflow, o.with(limit(nothing))).findings())).containsExactly("core.FACT_NOT_FOUND");
        assertThat(accepted(open(workflow, o.with(limit(found(7))))).entry().facts())
                .extracting(FactUse::reading)
                .containsExactly(found(7));
    }

    @Test
    void an_opening_to_which_any_answer_will_do_is_refused_by_silence_alone() {
        Workflow<Tiny> workflow = opening(step -> step.needingAnyAnswer(Tiny.LIMIT, open -> "open"));
        Occasion o = atNine("p1", By.CITIZEN);
        Reading<Integer> nothing = new Reading.NotFound<>(Instant.EPOCH, "uji", "");
        Reading<Integer> silence = new Reading.Unavailable<>(Instant.EPOCH, "uji", "");
        assertThat(workflow.needs(Optional.empty(), new Open(), o))
                .containsExactly(new FactRequest(Tiny.LIMIT, "open"));
        assertThat(accepted(open(workflow, o.with(limit(nothing)))).entry().facts())
                .hasSize(1);
        assertThat(codes(open(workflow, o.with(limit(silence))).findings())).containsExactly("core.FACT_UNAVAILABLE");
    }

    /** Whoever writes it down at the counter owns nothing: the case is his for whom it was written. */
    @Test
    void a_case_is_owned_by_whom_the_opening_names() {
        Workflow<Tiny> workflow = opening(step -> step.ownedBy((c, o) -> List.of(OWNER)));
        assertThat(opened(workflow).participation().parties()).containsExactly(OWNER);
    }

    @Test
    void an_opening_that_counts_over_a_year_nobody_loaded_is_refused_and_says_so() {
        Workflow<Tiny> workflow = opening(step -> step.provided(
                "contoh.LATE",
                (c, o) -> o.calendar().isWorkingDay(o.today())
                        ? List.of()
                        : Finding.block("contoh.LATE").only(Tiny.ARTICLE)));
        Decision<Tiny> decision = open(workflow, at("1999-07-07T09:00:00+07:00", "p1", By.CITIZEN));
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.CALENDAR_MISSING");
            assertThat(finding.found()).contains("1999");
        });
    }

    // Effects.

    @Test
    void a_step_tells_inbox_and_books_what_they_shall_know() {
        Workflow<Tiny> workflow =
                looking(step -> step.handling((file, c, o) -> file.handling().withUnit(Code.of("DINAS_A")))
                        .handling((file, c, o) -> file.handling().withPriority(3))
                        .posting((file, c, o) -> List.of(new Page("ledger", "p-1"))));
        Decision.Accepted<Tiny> looked =
                accepted(workflow.decide(opened(workflow), new Look(), atNine("o1", By.OFFICER)));
        assertThat(looked.file().handling().unit()).contains(Code.of("DINAS_A"));
        assertThat(looked.file().handling().priority()).isEqualTo(3);
        assertThat(looked.entry().postings()).isEqualTo(List.of(new Page("ledger", "p-1")));
    }

    /** An entry of a day is on the page of that day as soon as it is there, so that a second one meets it. */
    @Test
    void an_opening_tells_books_what_the_new_case_takes() {
        Workflow<Tiny> workflow = opening(step -> step.posting(
                (file, c, o) -> List.of(new Page("ledger", file.id().value()))));
        Decision.Accepted<Tiny> opened = accepted(open(workflow, atNine("p1", By.CITIZEN)));
        assertThat(opened.entry().postings())
                .isEqualTo(List.of(new Page("ledger", opened.file().id().value())));
    }

    /** A new chair of the organisation owns its case too; an officer who has acted in it never becomes a party. */
    @Test
    void persons_who_join_become_parties_unless_they_acted_as_officers() {
        Workflow<Tiny> workflow = looking(step -> step.joinedBy((file, c, o) -> List.of(OWNER)));
        CaseFile<Tiny> file = opened(workflow);
        assertThat(accepted(workflow.decide(file, new Look(), atNine("o1", By.OFFICER)))
                        .file()
                        .participation()
                        .parties())
                .contains(OWNER);
        Workflow<Tiny> head = Tiny.of(
                        Tiny.done(Tiny.by(By.HEAD, Tiny.Pass.class).from(START).staying()),
                        Tiny.done(Tiny.act(Look.class)
                                .from(START)
                                .to(DONE)
                                .joinedBy((one, c, o) -> List.of(PersonRef.of("h1")))))
                .parties(By.CITIZEN)
                .build();
        CaseFile<Tiny> passed = accepted(head.decide(opened(head), new Tiny.Pass(), atNine("h1", By.HEAD)))
                .file();
        assertThat(head.decide(passed, new Look(), atNine("o1", By.OFFICER)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.SEPARATION");
                    assertThat(finding.where()).contains("parties");
                    assertThat(finding.found()).contains("HEAD");
                });
    }

    private enum Mark implements Flag {
        HELD,
        OTHER
    }

    @Test
    void a_case_tells_which_flags_lie_over_it() {
        Workflow<Tiny> workflow = looking(step -> step.raising(Mark.HELD));
        CaseFile<Tiny> file = opened(workflow);
        assertThat(file.has(Mark.HELD)).isFalse();
        CaseFile<Tiny> held = accepted(workflow.decide(file, new Look(), atNine("o1", By.OFFICER)))
                .file();
        assertThat(held.has(Mark.HELD)).isTrue();
        assertThat(held.has(Mark.OTHER)).isFalse();
    }

    /** A step that starts a clock anew may lengthen it in the same breath, though it did not run before. */
    @Test
    void a_clock_that_the_step_itself_starts_may_be_lengthened_by_it() {
        Workflow<Tiny> workflow = Tiny.of(
                        Tiny.done(Tiny.act(Look.class)
                                .from(START)
                                .to(MIDDLE)
                                .starting(Tiny.Clock.TERM, id.pendopo.core.calendar.Term.calendarDays(3))
                                .extending(Tiny.Clock.TERM, id.pendopo.core.calendar.Term.calendarDays(2))),
                        Tiny.move(Approve.class, MIDDLE, DONE))
                .watching(Tiny.Clock.TERM)
                .build();
        CaseFile<Tiny> looked = accepted(workflow.decide(opened(workflow), new Look(), atNine("o1", By.OFFICER)))
                .file();
        assertThat(looked.clocks().find(Tiny.Clock.TERM).orElseThrow().lastDay())
                .isEqualTo(java.time.LocalDate.of(2025, 7, 12));
    }

    // What a rule may ask.

    @Test
    void a_rule_that_asks_what_its_step_never_declared_is_told_the_word_that_is_missing() {
        Occasion o = atNine("p1", By.CITIZEN);
        assertThatThrownBy(() -> o.reading(Tiny.LIMIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the step must say needing(LIMIT");
        assertThatThrownBy(() -> o.reading(Tiny.LIMIT, "open"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the step must say needing(LIMIT");
        Reading<Integer> nothing = new Reading.NotFound<>(Instant.EPOCH, "uji", "");
        assertThatThrownBy(() -> o.with(limit(nothing)).fact(Tiny.LIMIT, "open"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was not found");
        assertThat(o.with(limit(found(7))).reading(Tiny.LIMIT, "open")).isEqualTo(found(7));
        assertThat(o.with(limit(found(7))).fact(Tiny.LIMIT, "open")).isEqualTo(7);
    }
}
