package id.pendopo.testkit.workflow;

import static id.pendopo.testkit.workflow.CommandMatrixTest.CLERK;
import static id.pendopo.testkit.workflow.CommandMatrixTest.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A matrix that never cries out proves nothing: each fault is made once, and must be found and named with its cell. */
class MatrixFaultsTest {
    private static final Workflow<Charter> SOUND =
            Charter.builder(Charter.check()).build();
    private static final String NEXT = "2025-03-03T10:00";
    private static final List<Actor> CLERKS = List.of(CLERK);

    /** What is found when the clerk is asked to check in a workflow whose step does it so. */
    private static AbstractThrowableAssert<?, ?> found(Step<Charter> check) {
        Workflow<Charter> mutated = Charter.builder(check).build();
        return assertThatThrownBy(() -> asked(mutated)
                        .ask(CommandMatrix.of(mutated, Charter.Act.class), NEXT, CLERKS, List.of(new Charter.Check(5))))
                .isInstanceOf(AssertionError.class);
    }

    private static Step<Charter> recording(Event<Charter> event) {
        return Charter.checking().recording((file, check, o) -> event);
    }

    // What a workflow of an author may do wrong.

    @Test
    void a_rule_that_throws_is_found() {
        found(Charter.checking()
                        .provided("charter.OVER", (file, check, o) -> {
                            throw new IllegalStateException("broken");
                        })
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessage("charter/charter, ASKED Check CLERK: throws instead of answering")
                .hasRootCauseMessage("broken");
    }

    @Test
    void a_rule_for_which_not_even_the_options_can_be_told_is_found() {
        found(Charter.checking()
                        .given("charter.LOW", (file, o) -> {
                            throw new IllegalStateException("broken");
                        })
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessage("charter/charter: the options of CLERK at ASKED throw");
    }

    @Test
    void a_rule_that_gives_a_code_it_did_not_declare_is_found() {
        found(Charter.checking()
                        .provided("charter.OVER", (file, check, o) -> Charter.refused("charter.OTHER"))
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessage("charter/charter, ASKED Check CLERK: gives charter.OTHER, which its step does not declare");
    }

    /** What goes along unannounced is missing in charts and catalogues as much as what refuses. */
    @Test
    void a_warning_that_no_step_declares_is_found() {
        found(Charter.checking()
                        .provided(
                                "charter.OVER",
                                (file, check, o) -> Finding.warn("charter.OTHER")
                                        .at("score")
                                        .only(Charter.ARTICLE))
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessageEndingWith("gives charter.OTHER, which its step does not declare");
    }

    /** The limit of another step is not this step's. */
    @Test
    void a_rule_that_gives_the_limit_of_another_step_is_found() {
        assertThat(SOUND.findingCodes()).contains("charter.RETURNS");
        found(Charter.checking()
                        .provided("charter.OVER", (file, check, o) -> Charter.refused("charter.RETURNS"))
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessageEndingWith("gives charter.RETURNS, which its step does not declare");
    }

    @Test
    void a_rule_that_tells_a_stranger_more_than_that_he_may_not_is_found() {
        found(Charter.checking()
                        .provided("core.NOT_PERMITTED", (file, check, o) -> Charter.refused("core.NOT_PERMITTED"))
                        .provided("charter.OVER", (file, check, o) -> Charter.refused("charter.OVER"))
                        .recording((file, check, o) -> new Charter.Noted()))
                .hasMessageContaining("tells a stranger more than that he may not");
    }

    @Test
    void an_event_that_does_not_do_the_same_twice_is_found() {
        found(recording(new Charter.Drifting())).hasMessageEndingWith("gives another file than its entry does");
    }

    @Test
    void an_event_that_its_json_does_not_keep_is_found() {
        found(recording(new Charter.Mislaid(9)))
                .hasMessageContaining("ASKED Check CLERK: is accepted, but case charter-1, entry 2: payload mislaid");
    }

    @Test
    void an_event_that_is_read_back_as_another_is_found() {
        found(recording(new Charter.Swollen(9)))
                .hasMessageContaining("ASKED Check CLERK: is accepted, but its line replays to another file");
    }

    @Test
    void an_event_that_the_two_lines_of_jackson_write_apart_is_found() {
        found(recording(new Charter.Painted(Charter.Colour.RED))).hasMessageContaining("is accepted, but Painted:");
    }

    /** Who has Jackson 3 alone has all of it but the comparison. */
    @Test
    void without_jackson_2_an_entry_is_proven_over_jackson_3() {
        Decision.Accepted<Charter> painted = checked(Charter.builder(recording(new Charter.Painted(Charter.Colour.RED)))
                .build());
        assertThatCode(() -> new EntryProof<>(SOUND, false).prove(Optional.of(before(SOUND)), painted))
                .doesNotThrowAnyException();
    }

    @Test
    void cells_that_nobody_reached_are_named_and_those_that_were_reached_after_all() {
        CommandMatrix<Charter> matrix = CommandMatrix.of(SOUND, Charter.Act.class);
        asked(SOUND).ask(matrix, NEXT, CLERKS, List.of(new Charter.Check(5)));
        assertThat(matrix.accepted()).containsExactly("ASKED Check CLERK");
        assertThat(matrix.missed()).contains("ASKED SendBack CLERK").doesNotContain("ASKED Check CLERK");
        assertThatThrownBy(matrix::reachingAllBut)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("charter/charter: the matrix missed")
                .hasMessageContaining("ASKED SendBack CLERK");
        String[] missed = matrix.missed().toArray(String[]::new);
        assertThat(matrix.reachingAllBut(missed)).isSameAs(matrix);
        assertThat(asked(SOUND).ask(matrix, NEXT, CLERKS, List.of(new Charter.SendBack())))
                .hasSize(1);
        assertThatThrownBy(() -> matrix.reachingAllBut(missed)).isInstanceOf(AssertionError.class);
    }

    // What only an engine could do wrong: the answer is a sound one, held against what it is not the answer to.

    private static CaseFile<Charter> before(Workflow<Charter> workflow) {
        return asked(workflow).file();
    }

    private static Decision.Accepted<Charter> checked(Workflow<Charter> workflow) {
        return (Decision.Accepted<Charter>) asked(workflow).decide(NEXT, CLERK, new Charter.Check(5));
    }

    private static CellCheck<Charter> cell(CaseFile<Charter> file, Optional<Step<Charter>> step) {
        return new CellCheck<>(SOUND, file, step, "cell");
    }

    private static Optional<Step<Charter>> step(Class<?> command) {
        return SOUND.steps().stream().filter(one -> one.command() == command).findFirst();
    }

    private static AbstractThrowableAssert<?, ?> accepted(CellCheck<Charter> cell, Decision.Accepted<Charter> done) {
        return assertThatThrownBy(() -> cell.accepted(done, new EntryProof<>(SOUND)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_accepted_where_no_step_says_so_is_found() {
        accepted(cell(before(SOUND), Optional.empty()), checked(SOUND))
                .hasMessage("charter/charter, cell: is accepted, and no step says so");
    }

    @Test
    void a_stage_that_the_step_does_not_name_is_found_however_the_step_moves() {
        // To, aside, back to nowhere, staying, and a joint act that is whole without a signature.
        for (Class<?> other : List.of(
                Charter.Redo.class,
                Charter.SendBack.class,
                Charter.Mend.class,
                Charter.Hold.class,
                Charter.Sign.class)) {
            accepted(cell(before(SOUND), step(other)), checked(SOUND))
                    .as(other.getSimpleName())
                    .hasMessage("charter/charter, cell: leads to REVIEW, which its step does not say");
        }
    }

    /** A case goes back to where it came from and nowhere else, and one signature of several moves nothing. */
    @Test
    void going_back_and_signing_are_only_what_they_are() {
        Journey<Charter> journey = asked(SOUND).take(NEXT, CLERK, new Charter.Check(5));
        journey.take("2025-03-03T11:00", CLERK, new Charter.Present());
        CaseFile<Charter> signing = journey.file();
        Decision.Accepted<Charter> signature = (Decision.Accepted<Charter>)
                journey.decide("2025-03-03T12:00", Actor.of("member-1", Charter.As.MEMBER), new Charter.Sign(1));
        EntryProof<Charter> proof = new EntryProof<>(SOUND);
        assertThatCode(() -> cell(signing, step(Charter.Sign.class)).accepted(signature, proof))
                .doesNotThrowAnyException();
        accepted(cell(signing, step(Charter.SendBack.class)), signature)
                .hasMessageContaining("leads to SIGNING, which its step does not say");

        journey.take("2025-03-03T13:00", CLERK, new Charter.SendBack());
        CaseFile<Charter> aside = journey.file();
        Decision.Accepted<Charter> back = (Decision.Accepted<Charter>)
                journey.decide("2025-03-03T14:00", CommandMatrixTest.CITIZEN, new Charter.Mend(7));
        assertThat(back.file().isAt(Charter.At.SIGNING)).isTrue();
        assertThatCode(() -> cell(aside, step(Charter.Mend.class)).accepted(back, proof))
                .doesNotThrowAnyException();
        accepted(cell(aside, step(Charter.Hold.class)), back).hasMessageContaining("leads to SIGNING");
    }

    @Test
    void an_entry_that_does_not_follow_its_case_is_found() {
        Journey<Charter> journey = asked(SOUND);
        Actor auditor = Actor.of("auditor-1", Charter.As.AUDITOR);
        CaseFile<Charter> later =
                journey.take(NEXT, auditor, new Charter.Hold()).file();
        accepted(cell(later, step(Charter.Check.class)), checked(SOUND))
                .hasMessageContaining("gives entry 2 after version 2");
        Decision.Accepted<Charter> mismatched =
                new Decision.Accepted<>(checked(SOUND).entry(), before(SOUND));
        accepted(cell(before(SOUND), step(Charter.Check.class)), mismatched)
                .hasMessageContaining("gives another file than its entry does");
    }

    private static AbstractThrowableAssert<?, ?> refused(Optional<Step<Charter>> step, List<Finding> findings) {
        return assertThatThrownBy(() -> cell(before(SOUND), step).refused(findings))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_refusal_without_a_reason_is_found() {
        refused(step(Charter.Check.class), List.of()).hasMessageContaining("is refused without a reason");
        refused(
                        step(Charter.Check.class),
                        Finding.warn("charter.LOW").at("score").only(Charter.ARTICLE))
                .hasMessageContaining("is refused without a reason");
    }

    /** Where there is no step there is no rule either, so that nothing but who and when can be said, and only one of it. */
    @Test
    void another_reason_than_who_and_when_is_found_where_there_is_no_step() {
        refused(Optional.empty(), Charter.refused("charter.LOW"))
                .hasMessage("charter/charter, cell: has no step, and is refused for [charter.LOW]");
        refused(Optional.empty(), Charter.refused("core.FACT_MISSING")).hasMessageContaining("has no step");
        List<Finding> two = List.of(
                Charter.refused("core.DUE_FIRST").get(0),
                Charter.refused("core.NOT_NOW").get(0));
        refused(Optional.empty(), two).hasMessageContaining("[core.DUE_FIRST, core.NOT_NOW]");
        assertThatCode(() -> cell(before(SOUND), Optional.empty()).refused(Charter.refused("core.CASE_UNKNOWN")))
                .doesNotThrowAnyException();
    }
}
