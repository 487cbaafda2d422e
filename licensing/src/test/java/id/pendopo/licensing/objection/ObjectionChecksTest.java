package id.pendopo.licensing.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.Outside;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Objections go their random ways: every stage, command and person is decided, and every case replays from its journal. */
class ObjectionChecksTest {
    /** The contested decision is as it is told, whoever asks. */
    private static final class Contested implements Outside {
        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(Course.refused("2026-03-06", Optional.of("2026-03-09")), at, "store", "7");
        }
    }

    @Tag("walk")
    @Test
    void wandering_objections_replay_and_options_tell_the_truth() {
        WalkReport report = WorkflowChecks.of(Region.WORKFLOW)
                .beginning(Instant.parse("2026-03-10T02:00:00Z"), ZoneOffset.ofHours(7), Region.CALENDAR)
                .outside(Contested::new)
                .opening(Course.APPLICANT.value(), ObjectionRole.APPLICANT, turn -> Course.objecting())
                .opening(
                        "counter",
                        ObjectionRole.FRONT_OFFICE,
                        turn -> entered(turn.occasion().today()))
                .giving(ObjectionCommand.FileObjection.class, turn -> Course.objecting())
                .giving(
                        ObjectionCommand.EnterObjection.class,
                        turn -> entered(turn.occasion().today()))
                .giving(ObjectionCommand.TakeUp.class, turn -> new ObjectionCommand.TakeUp())
                .giving(
                        ObjectionCommand.Advise.class,
                        turn -> new ObjectionCommand.Advise(
                                turn.oneOf(Objection.Outcome.values()), Course.paper("opinion")))
                .giving(
                        ObjectionCommand.Grant.class,
                        turn -> new ObjectionCommand.Grant(
                                "KB 1", turn.occasion().today()))
                .giving(
                        ObjectionCommand.Deny.class,
                        turn -> new ObjectionCommand.Deny(
                                Code.of("UNFOUNDED"), "KB 1", turn.occasion().today()))
                .giving(
                        ObjectionCommand.IssueDeemed.class,
                        turn -> new ObjectionCommand.IssueDeemed(
                                "KB 2", turn.occasion().today()))
                .giving(
                        ObjectionCommand.RecordReceipt.class,
                        turn -> new ObjectionCommand.RecordReceipt(
                                turn.occasion().today()))
                .giving(
                        ObjectionCommand.FileAppeal.class,
                        turn -> new ObjectionCommand.FileAppeal(List.of(Code.of("FACTS")), Course.paper("letter")))
                .giving(ObjectionCommand.Withdraw.class, turn -> new ObjectionCommand.Withdraw(Code.of("SETTLED")))
                .giving(
                        ObjectionCommand.RecordLawsuit.class,
                        turn -> new ObjectionCommand.RecordLawsuit(
                                "PTUN Contoh", "12/G/2026", turn.occasion().today()))
                .giving(
                        ObjectionCommand.RecordJudgment.class,
                        turn -> new ObjectionCommand.RecordJudgment(
                                turn.oneOf(Objection.Outcome.values()), "12/G/2026", Course.paper("judgment")))
                .rarely(
                        ObjectionCommand.Withdraw.class,
                        ObjectionCommand.Grant.class,
                        ObjectionCommand.RecordJudgment.class)
                .walks(120, 40);
        report.reachingAllBut();
        assertThat(report.stages())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ObjectionStage.values()).map(Enum::name).toList());
    }

    private static ObjectionCommand.EnterObjection entered(LocalDate day) {
        return new ObjectionCommand.EnterObjection(
                Course.CONTESTED,
                Optional.empty(),
                List.of(PersonRef.of("applicant-1")),
                day,
                List.of(Code.of("FACTS")),
                Course.paper("letter"),
                Optional.empty());
    }

    /** Jackson 2 needs the list; the compiler does not keep it current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(ObjectionCommand.class).named();
        SealedFamily.of(ObjectionEvent.class).named();
    }
}
