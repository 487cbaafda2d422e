package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A procedure that lives by what other cases lead to is walked like any other, each act as it may come. */
class FollowUpWalkTest {
    @Tag("walk")
    @Test
    void steps_that_follow_are_walked_and_no_person_takes_them() {
        WalkReport report = WorkflowChecks.of(Card.workflow())
                .opening(
                        "wish",
                        Role.SYSTEM,
                        turn -> new Card.Register(Wish.SMALL, "1/S", CaseId.of("wish"), WishOffice.HOLDER))
                .giving(Card.Lengthen.class, turn -> new Card.Lengthen(turn.oneOf(1, 30)))
                .giving(Card.End.class, turn -> new Card.End(CaseId.of("wish")))
                .giving(Card.Look.class, turn -> new Card.Look())
                .rarely(Card.End.class)
                .walks(40, 30)
                .reachingAllBut();
        assertThat(report.stages()).containsExactlyInAnyOrder("ACTIVE", "EXPIRED", "ENDED");
    }
}
