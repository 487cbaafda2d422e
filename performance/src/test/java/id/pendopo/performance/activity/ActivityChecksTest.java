package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.Outside;
import id.pendopo.testkit.workflow.Turn;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entries go their random ways: every stage, command and person is decided, and every case replays from its journal. */
class ActivityChecksTest {
    /** The world as the course tells it, with books that keep what is written. */
    private static final class World implements Outside {
        private final Map<String, DayPage> days = new HashMap<>();
        private int asked;

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(value(request), at, "world", "1");
        }

        private Object value(FactRequest request) {
            if (request.fact().equals(DutyReading.FACT)) {
                return Course.present();
            }
            if (request.fact().equals(PlacementReading.FACT)) {
                // Whoever was there when it was handed in may be away when the office asks again.
                asked++;
                return asked % 4 == 0
                        ? Course.placed(Course.absent("superior-1"))
                        : Course.placed(Course.superior("superior-1"), Course.superior("superior-2"));
            }
            if (request.fact().equals(DayPage.FACT)) {
                return days.getOrDefault(request.subject(), DayPage.EMPTY);
            }
            return request.fact().equals(ApprovalPage.FACT) ? ApprovalPage.EMPTY : SigningState.UNSIGNED;
        }

        @Override
        public boolean post(List<Posting> postings) {
            for (Posting posting : postings) {
                if (posting instanceof DayPosting day) {
                    days.merge(day.page(), DayPage.EMPTY.after(day), (before, fresh) -> before.after(day));
                }
            }
            return true;
        }
    }

    private static Work work(Turn<Activity> turn) {
        return Commands.work(
                turn.file()
                        .map(file -> file.data().work().date())
                        .orElseGet(() -> turn.occasion()
                                .today()
                                .minusDays(1 + turn.random().nextInt(3))),
                turn.random());
    }

    private static <C extends ActivityCommand> C one(Class<C> kind, Turn<Activity> turn) {
        return Commands.all(Course.DAY, turn.random()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Tag("walk")
    @Test
    void wandering_entries_replay_and_options_tell_the_truth() {
        WalkReport report = WorkflowChecks.of(Region.WORKFLOW)
                .beginning(Instant.parse("2026-04-29T09:00:00Z"), ZoneOffset.ofHours(7), Region.CALENDAR)
                .outside(World::new)
                .opening(
                        "emp-1",
                        ActivityRole.EMPLOYEE,
                        turn -> new ActivityCommand.RecordEntry(Course.EMPLOYEE, work(turn)))
                .with(Course.OWNER, Course.actorNamed("superior-1"), Course.actorNamed("superior-2"))
                .giving(ActivityCommand.RecordEntry.class, turn -> one(ActivityCommand.RecordEntry.class, turn))
                .giving(ActivityCommand.Submit.class, turn -> one(ActivityCommand.Submit.class, turn))
                .giving(ActivityCommand.Withdraw.class, turn -> new ActivityCommand.Withdraw())
                .giving(ActivityCommand.Approve.class, turn -> one(ActivityCommand.Approve.class, turn))
                .giving(ActivityCommand.Return.class, turn -> one(ActivityCommand.Return.class, turn))
                .giving(ActivityCommand.Resubmit.class, turn -> new ActivityCommand.Resubmit(work(turn)))
                .giving(ActivityCommand.Reject.class, turn -> one(ActivityCommand.Reject.class, turn))
                .giving(ActivityCommand.PassOn.class, turn -> new ActivityCommand.PassOn())
                .giving(ActivityCommand.Revoke.class, turn -> one(ActivityCommand.Revoke.class, turn))
                .rarely(ActivityCommand.Withdraw.class, ActivityCommand.Approve.class, ActivityCommand.Reject.class)
                .walks(250, 30);
        report.reachingAllBut();
        assertThat(report.stages())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ActivityStage.values()).map(Enum::name).toList());
    }

    /** Jackson 2 needs the list; the compiler does not keep it current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(ActivityCommand.class).named();
        SealedFamily.of(ActivityEvent.class).named();
    }
}
