package id.pendopo.performance.activity;

import static id.pendopo.testkit.json.TwoJacksons.survives;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class ActivityJsonTest {
    @Test
    void every_command_survives_json() {
        for (ActivityCommand command : Commands.all(Course.DAY, new Random(7))) {
            survives(command, ActivityCommand.class);
        }
    }

    @Test
    void every_event_survives_json() {
        Work work = Commands.work(Course.DAY, new Random(7));
        List<PersonRef> chain = List.of(PersonRef.of("boss-1"), PersonRef.of("boss-2"));
        Code cause = Code.of("UNCLEAR");
        List<ActivityEvent> events = List.of(
                new ActivityEvent.EntryRecorded(Course.EMPLOYEE, Course.placed().unit(), work, 60),
                new ActivityEvent.EntrySubmitted(List.of(Evidence.of(Commands.report())), chain),
                new ActivityEvent.EntryWithdrawn(),
                new ActivityEvent.EntryApproved(50, chain.get(0), Optional.of(cause)),
                new ActivityEvent.EntryReturned(cause, Optional.of(PersonalText.of(Commands.REMARK))),
                new ActivityEvent.EntryResubmitted(work, 55),
                new ActivityEvent.EntryRejected(cause),
                new ActivityEvent.EntryPassedOn(chain),
                new ActivityEvent.EntryEscalated(),
                new ActivityEvent.SilenceTaken(SilenceEffect.AUTO_APPROVED_FLAGGED),
                new ActivityEvent.EntryExpired(),
                new ActivityEvent.ApprovalRevoked(cause));
        assertThat(events.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ActivityEvent.class.getPermittedSubclasses());
        for (ActivityEvent event : events) {
            survives(event, ActivityEvent.class);
        }
    }

    @Test
    void data_and_facts_survive_json() {
        survives(
                new Course()
                        .submitted()
                        .does("2026-04-09T09:00", Course.FIRST, Course.approving(60))
                        .data(),
                Activity.class);
        survives(Course.present(), DutyReading.class);
        survives(Course.placed(Course.superior("boss-1"), Course.absent("boss-2")), PlacementReading.class);
        survives(
                new DayPage(List.of(new DayPage.Slot(
                        CaseId.of("entry-1"), TimeSpan.of("08:00", "09:00"), 60, 50, DayPage.State.APPROVED))),
                DayPage.class);
        survives(new ApprovalPage(Set.of(PersonRef.of("a")), Set.of(PersonRef.of("b"))), ApprovalPage.class);
        survives(new ApprovedEntry(CaseId.of("entry-1"), Course.DAY, 50, false), ApprovedEntry.class);
    }
}
