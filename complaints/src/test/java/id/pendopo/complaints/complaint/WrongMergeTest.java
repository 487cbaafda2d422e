package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.SECOND_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseId;
import org.junit.jupiter.api.Test;

/** Who says that his report is not the same as the one into which it was merged is heard, and by somebody else. */
class WrongMergeTest {
    private static final Actor HIS = Actor.of("w2", ComplaintRole.REPORTER);
    private static final FamilyCommand.Merge MERGE = new FamilyCommand.Merge(CaseId.of("p"));
    private static final FilingCommand.UpholdObjection UPHOLD = new FilingCommand.UpholdObjection();

    private final FamilyWorld world = new FamilyWorld();

    private static FilingCommand.ObjectToRejection objecting() {
        return new FilingCommand.ObjectToRejection(Sample.WORDS);
    }

    /** The second was merged into the first before anybody worked on it. */
    private void merged() {
        world.disposed("p", "w1", Sample.plain());
        world.received("c", "w2", Sample.plain());
        world.does("2025-06-04T09:00", "c", ADMIN, MERGE);
    }

    @Test
    void upheld_it_goes_its_own_way_again_and_the_other_no_longer_counts_it() {
        merged();
        world.does("2025-06-05T09:00", "c", HIS, objecting());
        assertThat(world.tried("2025-06-05T10:00", "c", ADMIN, UPHOLD)).containsExactly("core.SEPARATION");
        world.does("2025-06-05T10:00", "c", SECOND_ADMIN, UPHOLD);
        assertThat(world.isAt("c", RECEIVED)).isTrue();
        assertThat(world.data("c").family().mergedInto()).isEmpty();
        assertThat(world.data("p").family().children()).isEmpty();
        assertThat(world.tried("2025-06-05T11:00", "c", ADMIN, MERGE)).containsExactly("complaints.MERGE_AGAIN");
        world.does("2025-06-05T11:00", "c", ADMIN, Sample.verify());
        world.does("2025-06-05T12:00", "c", ADMIN, Work.to(FamilyWorld.DPU));
    }

    @Test
    void dismissed_it_stays_where_it_is_and_goes_on_hearing() {
        merged();
        world.does("2025-06-05T09:00", "c", HIS, objecting());
        world.does("2025-06-05T10:00", "c", SECOND_ADMIN, new FilingCommand.DismissObjection(Sample.WORDS));
        assertThat(world.isAt("c", MERGED)).isTrue();
        assertThat(world.data("p").family().children()).containsExactly(CaseId.of("c"));
        assertThat(world.tried("2025-06-05T11:00", "c", HIS, objecting())).containsExactly("complaints.OBJECTING_OVER");
    }

    /** Silence upholds, as with any other objection: ten working days, and as many again. */
    @Test
    void what_nobody_answers_is_upheld() {
        merged();
        world.does("2025-06-05T09:00", "c", HIS, objecting());
        world.settle("2025-08-01T09:00", "c");
        assertThat(world.data("c").family().mergedInto()).isEmpty();
        assertThat(world.data("p").family().children()).isEmpty();
    }

    @Test
    void the_window_is_that_of_a_rejection_and_he_is_told_its_last_day() {
        world.disposed("p", "w1", Sample.plain());
        world.received("c", "w2", Sample.plain());
        assertThat(world.told("2025-06-04T09:00", "c", ADMIN, MERGE))
                .extracting(notice -> notice.body().id())
                .anyMatch(text -> text.contains("20 Juni 2025"));
        assertThat(world.tried("2025-06-21T00:00", "c", HIS, objecting())).containsExactly("complaints.OBJECTING_OVER");
    }

    /** Where an agency has worked on it, it would be sorted as if nobody had: its answer is that of the other. */
    @Test
    void what_was_worked_on_is_not_sorted_anew() {
        world.disposed("p", "w1", Sample.plain());
        world.disposed("c", "w2", Sample.plain());
        world.does("2025-06-04T09:00", "c", ADMIN, MERGE);
        assertThat(world.tried("2025-06-05T09:00", "c", HIS, objecting())).containsExactly("complaints.OBJECTING_OVER");
    }

    /** The other may have ended by then. */
    @Test
    void it_is_let_go_also_by_what_is_closed() {
        world.closed("p", "w1", "2025-06-04T09:00");
        world.received("c", "w2", Sample.plain());
        world.does("2025-06-05T09:00", "c", ADMIN, MERGE);
        world.does("2025-06-06T09:00", "c", HIS, objecting());
        world.does("2025-06-09T09:00", "c", SECOND_ADMIN, UPHOLD);
        assertThat(world.data("p").family().children()).isEmpty();
    }

    @Test
    void what_was_asked_before_is_asked_no_more() {
        world.disposed("p", "w1", Sample.plain());
        world.received("c", "w2", Sample.plain());
        world.does("2025-06-03T09:00", "c", ADMIN, Sample.hold("BUKTI"));
        world.does("2025-06-04T09:00", "c", ADMIN, MERGE);
        world.does("2025-06-05T09:00", "c", HIS, objecting());
        world.does("2025-06-05T10:00", "c", SECOND_ADMIN, UPHOLD);
        assertThat(world.data("c").intake().openHold()).isEmpty();
    }
}
