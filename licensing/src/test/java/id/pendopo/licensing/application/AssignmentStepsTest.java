package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.SUPERVISOR;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.licensing.assignment.Draw;
import id.pendopo.licensing.assignment.Exclusion;
import id.pendopo.licensing.assignment.ExclusionReason;
import id.pendopo.licensing.assignment.OfficerPool;
import id.pendopo.licensing.assignment.PoolMember;
import id.pendopo.licensing.assignment.RedrawReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentStepsTest {
    private static final AssignmentCommand.Assign VERIFIERS = new AssignmentCommand.Assign(VERIFIER.code());
    private static final AssignmentCommand.Assign INSPECTORS = new AssignmentCommand.Assign(INSPECTOR.code());

    /** The same submission, the same roster, the same day: who comes out is known to whoever repeats it, and to nobody before. */
    @Test
    void lots_are_drawn_and_the_file_lies_with_whom_they_named() {
        Walk walk = atReview().with(pool(5)).does(FRONT_OFFICE, VERIFIERS);
        Draw draw = draw(walk);
        assertThat(draw.verify(pool(5).pool())).isEmpty();
        assertThat(draw.order().day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(walk.file().handling().assignee()).isEqualTo(draw.first());
        assertThat(walk.data().assignments().of(VERIFIER.code()).orElseThrow().officers())
                .isEqualTo(draw.drawn());
        assertThat(draw(atReview().with(pool(5)).does(FRONT_OFFICE, VERIFIERS))).isEqualTo(draw);
    }

    /** To another verifier the step is not there; nobody learns whose it is. */
    @Test
    void another_officer_of_the_role_is_not_permitted() {
        Walk walk = atReview().with(pool(5)).does(FRONT_OFFICE, VERIFIERS);
        PersonRef drawn = draw(walk).first().orElseThrow();
        PersonRef other = pool(5).pool().members().stream()
                .map(PoolMember::officer)
                .filter(one -> !one.equals(drawn))
                .findFirst()
                .orElseThrow();
        assertThat(walk.refused(Actor.of(other, VERIFIER), Sample.returning("DESIGN")))
                .containsExactly("core.NOT_PERMITTED");
        walk.does(Actor.of(drawn, VERIFIER), Sample.returning("DESIGN"));
        assertThat(walk.isAt(ApplicationStage.RETURNED)).isTrue();
    }

    @Test
    void nobody_draws_twice_without_a_reason_and_who_was_replaced_is_out() {
        Walk walk = atReview().with(pool(3)).does(FRONT_OFFICE, VERIFIERS);
        PersonRef first = draw(walk).first().orElseThrow();
        assertThat(walk.refused(FRONT_OFFICE, VERIFIERS)).containsExactly("licensing.ALREADY_DRAWN");
        assertThat(walk.refused(FRONT_OFFICE, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.ABSENT)))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(walk.refused(SUPERVISOR, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.POOL_CHANGED)))
                .containsExactly("licensing.REDRAW_REASON");
        walk.does(SUPERVISOR, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.ABSENT));
        Draw second = draw(walk);
        assertThat(second.order().number()).isEqualTo(2);
        assertThat(second.order().reason()).contains(RedrawReason.ABSENT);
        assertThat(second.excluded()).contains(new Exclusion(first, List.of(ExclusionReason.RELIEVED)));
        assertThat(second.drawn()).doesNotContain(first);
        assertThat(lastEntry(walk).command().reason()).contains(Code.of("ABSENT"));
    }

    /** Otherwise whoever has the lots drawn goes on until the two he does not want are past. */
    @Test
    void nobody_who_was_ever_drawn_is_drawn_again_and_in_the_end_nobody_is_left() {
        Walk walk = atReview().with(pool(3)).does(FRONT_OFFICE, VERIFIERS);
        AssignmentCommand.Redraw again = new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.NOT_ACTED);
        Set<PersonRef> drawn = new java.util.TreeSet<>(draw(walk).drawn());
        for (int number = 2; number <= 3; number++) {
            walk.does(SUPERVISOR, again);
            assertThat(drawn).doesNotContainAnyElementsOf(draw(walk).drawn());
            drawn.addAll(draw(walk).drawn());
        }
        walk.does(SUPERVISOR, again);
        assertThat(draw(walk).isEscalated()).isTrue();
        assertThat(draw(walk).excluded())
                .extracting(Exclusion::reasons)
                .containsOnly(List.of(ExclusionReason.RELIEVED))
                .hasSize(3);
        assertThat(walk.data().assignments().of(VERIFIER.code()).orElseThrow().relieved())
                .containsExactlyElementsOf(drawn);
        // A substitute enters the roster; those who were relieved stay out.
        walk.with(pool(4)).does(SUPERVISOR, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.POOL_CHANGED));
        assertThat(draw(walk).drawn()).containsExactly(PersonRef.of("o-4"));
    }

    /** Otherwise whoever starts it tries in his head, and waits for a day that suits him. */
    @Test
    void the_day_of_a_draw_is_that_of_the_complete_submission_whenever_it_is_drawn() {
        Walk early = atReview().with(pool(5)).does(FRONT_OFFICE, VERIFIERS);
        Walk late = atReview().with(pool(5)).at("2026-03-03T09:00").does(SUPERVISOR, VERIFIERS);
        assertThat(draw(late)).isEqualTo(draw(early));
        Walk confirmedLater = Walk.inRegion()
                .submitted(Sample.reklame())
                .at("2026-03-03T09:00")
                .does(FRONT_OFFICE, new CounterCommand.ConfirmComplete())
                .with(pool(5))
                .does(FRONT_OFFICE, VERIFIERS);
        assertThat(draw(confirmedLater).order().day()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void before_the_file_is_complete_lots_are_drawn_for_the_counter_alone() {
        Walk walk = Walk.inRegion().submitted(Sample.reklame()).with(pool(5));
        assertThat(walk.refused(FRONT_OFFICE, VERIFIERS)).containsExactly("licensing.NOT_YET_COMPLETE");
        walk.at("2026-03-03T09:00").does(SUPERVISOR, new AssignmentCommand.Assign(FRONT_OFFICE.code()));
        assertThat(draw(walk).order().day()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void lots_are_drawn_again_only_where_they_were_drawn() {
        Walk walk = atReview().with(pool(3));
        assertThat(walk.refused(SUPERVISOR, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.ABSENT)))
                .containsExactly("licensing.NOT_YET_DRAWN");
        assertThat(walk.refused(FRONT_OFFICE, new AssignmentCommand.Assign(ApplicationRole.APPROVER.code())))
                .containsExactly("licensing.ROLE_NOT_DRAWN");
    }

    /** The counter acted, the owner is a party, one declared a conflict: each is out with his reason, and nobody is left. */
    @Test
    void when_nobody_is_left_it_goes_to_the_superior_and_to_no_excluded_person() {
        Walk walk = atReview();
        walk.does(Actor.of("conflicted", VERIFIER), new OversightCommand.DeclareConflict(Sample.WHY));
        PoolReading pool = new PoolReading(
                new OfficerPool(
                        Code.of("REVIEW"),
                        "v1",
                        List.of(member("front_office"), member("owner"), member("conflicted"))),
                Optional.empty());
        walk.with(pool).does(FRONT_OFFICE, VERIFIERS);
        Draw draw = draw(walk);
        assertThat(draw.isEscalated()).isTrue();
        assertThat(draw.excluded())
                .containsExactly(
                        new Exclusion(PersonRef.of("conflicted"), List.of(ExclusionReason.CONFLICT_OF_INTEREST)),
                        new Exclusion(PersonRef.of("front_office"), List.of(ExclusionReason.ACTED_IN_FILE)),
                        new Exclusion(PersonRef.of("owner"), List.of(ExclusionReason.SELF)));
        assertThat(lastEntry(walk).warnings()).extracting(one -> one.code()).containsExactly("licensing.NOBODY_LEFT");
        assertThat(walk.file().handling().assignee()).isEmpty();
        assertThat(walk.refused(Actor.of("verifier", VERIFIER), Sample.returning("DESIGN")))
                .containsExactly("core.NOT_PERMITTED");
        // A substitute by deed enters the roster, and the lots are drawn again.
        walk.with(pool(1)).does(SUPERVISOR, new AssignmentCommand.Redraw(VERIFIER.code(), RedrawReason.POOL_CHANGED));
        assertThat(draw(walk).drawn()).containsExactly(PersonRef.of("o-1"));
    }

    @Test
    void two_inspectors_are_drawn_and_they_and_no_others_go() {
        Walk walk = atReview().judged().with(pool(4)).does(FRONT_OFFICE, INSPECTORS);
        List<PersonRef> two = draw(walk).drawn();
        assertThat(two).hasSize(2).doesNotHaveDuplicates();
        assertThat(walk.file().handling().assignee()).isEmpty();
        Set<PersonRef> others = Set.of(PersonRef.of("inspector-a"), PersonRef.of("inspector-b"));
        assertThat(walk.refused(VERIFIER, visit(others))).contains("licensing.INSPECTORS_NOT_DRAWN");
        walk.does(VERIFIER, visit(Set.copyOf(two)));
        assertThat(walk.isAt(ApplicationStage.FIELD_INSPECTION)).isTrue();
    }

    /** Rotation: nobody inspects the same holder twice in a row. The verifier of the file is out too. */
    @Test
    void who_inspected_the_same_holder_last_time_is_out() {
        Walk walk = atReview().judged().with(pool(4)).with(new DrawBasis("1".repeat(64), Set.of(PersonRef.of("o-2"))));
        walk.does(FRONT_OFFICE, INSPECTORS);
        assertThat(draw(walk).excluded())
                .containsExactly(new Exclusion(PersonRef.of("o-2"), List.of(ExclusionReason.SAME_HOLDER_LAST_TIME)));
        assertThat(draw(walk).order().submission()).isEqualTo("1".repeat(64));
    }

    @Test
    void nobody_is_named_where_lots_are_drawn() {
        Walk walk = atReview().with(pool(3));
        assertThat(walk.refused(
                        SUPERVISOR,
                        new AssignmentCommand.Name(
                                VERIFIER.code(), List.of(PersonRef.of("o-1")), RedrawReason.ORDERED)))
                .containsExactly("licensing.NAMING_OFF");
    }

    /** Without a roster nobody is drawn, and a roster that does not answer is not an empty one. */
    @Test
    void without_a_roster_nobody_is_drawn() {
        assertThat(atReview().refused(FRONT_OFFICE, VERIFIERS)).containsExactly("core.FACT_NOT_FOUND");
    }

    private static Walk atReview() {
        return Walk.inRegion().complete(Sample.reklame());
    }

    private static ReviewCommand.ScheduleInspection visit(Set<PersonRef> going) {
        return new ReviewCommand.ScheduleInspection(LocalDate.of(2026, 3, 3), going, Sample.document("ASSIGNMENT"));
    }

    private static PoolMember member(String person) {
        return PoolMember.of(PersonRef.of(person), 10, 0);
    }

    private static PoolReading pool(int size) {
        return new PoolReading(
                new OfficerPool(
                        Code.of("REVIEW"),
                        "2026-03-02.1",
                        IntStream.rangeClosed(1, size)
                                .mapToObj(number -> member("o-" + number))
                                .toList()),
                Optional.empty());
    }

    private static Entry<Application> lastEntry(Walk walk) {
        return walk.entries().get(walk.entries().size() - 1);
    }

    private static Draw draw(Walk walk) {
        for (Event<Application> event : lastEntry(walk).events()) {
            if (event instanceof AssignmentEvent.OfficersDrawn drawn) {
                return drawn.draw();
            }
        }
        throw new AssertionError("the last entry drew nobody");
    }
}
