package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.workflow.CaseCommand.Recount;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** E04: the decree of 7 August 2025 made Monday 18 August a day of joint leave, while reports waited to be sorted. */
class LaterDecreeTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final WorkingCalendar BEFORE = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 6));
    private static final WorkingCalendar AFTER = WorkingCalendar.nationalAsOf(LocalDate.of(2025, 8, 7));

    private static Journey<Complaint> received() {
        return Journey.of(Region.WORKFLOW, "aduan-1", BEFORE)
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .open("2025-08-14T10:00", REPORTER, submit(plain()));
    }

    private static Occasion under(WorkingCalendar calendar, String at, Actor actor) {
        return Occasion.of(
                LocalDateTime.parse(at).toInstant(WIB),
                WIB,
                OfficeHours.DEFAULT,
                calendar,
                actor,
                CommandId.of("later-" + at));
    }

    private static List<Due> due(CaseFile<Complaint> file, String at) {
        return Region.WORKFLOW.due(file, under(AFTER, at, Actor.SYSTEM));
    }

    @Test
    void what_still_runs_moves_by_the_day_and_is_counted_anew_once() {
        CaseFile<Complaint> file = received().file();
        assertThat(file.clocks().find(VERIFYING).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 8, 19));
        // The answer on completeness runs by calendar days and does not move.
        List<Due> due = due(file, "2025-08-15T09:00");
        assertThat(due.stream().filter(one -> one.command().orElseThrow() instanceof Recount))
                .extracting(one -> ((Recount) one.command().orElseThrow()).after())
                .contains(LocalDate.of(2025, 8, 20));
        for (Due one : due) {
            Decision<Complaint> counted = Region.WORKFLOW.decide(
                    file, one.command().orElseThrow(), under(AFTER, "2025-08-15T09:00", Actor.SYSTEM));
            assertThat(counted.isAccepted()).isTrue();
            file = ((Decision.Accepted<Complaint>) counted).file();
        }
        assertThat(file.clocks().find(VERIFYING).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 8, 20));
        assertThat(due(file, "2025-08-15T10:00")).isEmpty();
    }

    @Test
    void what_was_sorted_before_is_not_touched() {
        CaseFile<Complaint> file =
                received().take("2025-08-15T09:00", ADMIN, verify()).file();
        assertThat(due(file, "2025-08-19T09:00").stream().flatMap(one -> one.clock().stream()))
                .doesNotContain(VERIFYING.code());
    }
}
