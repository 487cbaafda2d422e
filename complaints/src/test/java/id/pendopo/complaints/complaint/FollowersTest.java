package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Sample.plain;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.notice.NoticeRecipient;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever follows a report, or brought one that was merged into it, is told what becomes of it, and never more than he may know. */
class FollowersTest {
    private static final String DAY = "2025-06-04T09:00";
    private static final FamilyCommand.Merge INTO = new FamilyCommand.Merge(CaseId.of("p"));

    private final FamilyWorld world = new FamilyWorld();

    private static Actor reporter(String account) {
        return Actor.of(account, ComplaintRole.REPORTER);
    }

    /** The parent of w1 with a supporter, a plain child of w2 and a confidential one of w3. */
    private void family() {
        world.disposed("p", "w1", plain());
        world.does(
                DAY,
                "p",
                Actor.of("w9", ComplaintRole.SUPPORTER),
                new FamilyCommand.Support(VerificationLevel.CONTACT));
        world.received("c", "w2", plain());
        world.received("h", "w3", pavement().hiding(Secrecy.CONFIDENTIAL).done());
        world.does(DAY, "c", ADMIN, INTO);
        world.does(DAY, "h", ADMIN, INTO);
    }

    private static List<String> citizens(List<Notice> notices) {
        return notices.stream()
                .filter(one -> !(one.to() instanceof NoticeRecipient.Holders))
                .map(one ->
                        one.key().replace("complaints.", "") + " " + one.to().key())
                .toList();
    }

    private List<Notice> answered() {
        return answeredOn("2025-06-05");
    }

    private List<Notice> answeredOn(String day) {
        world.does(
                day + "T09:00",
                "p",
                FamilyWorld.DPU_ADMIN,
                new AnsweringCommand.DraftAnswer(
                        FamilyWorld.TEXT, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()));
        return world.told(day + "T10:00", "p", FamilyWorld.DPU_LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    @Test
    void all_who_follow_it_are_told_that_it_was_answered_each_once() {
        family();
        assertThat(citizens(answered()))
                .containsExactlyInAnyOrder(
                        "answered w1", "followedAnswered w2", "followedAnswered w9", "parentMoved w3");
    }

    @Test
    void they_are_told_that_it_was_closed_by_its_reporter_or_by_time() {
        family();
        answered();
        assertThat(citizens(world.told(
                        "2025-06-06T09:00", "p", reporter("w1"), new AnsweringCommand.Confirm(Optional.empty()))))
                .containsExactlyInAnyOrder("closed w1", "followedClosed w2", "followedClosed w9", "parentMoved w3");
    }

    @Test
    void they_are_told_where_time_closes_it() {
        family();
        answered();
        world.settle("2025-06-23T23:59", "p");
        assertThat(world.isAt("p", ComplaintStage.RESPONDED)).isTrue();
        assertThat(citizens(world.toldByTime("2025-06-24T00:00", "p")))
                .contains("closed w1", "followedClosed w2", "followedClosed w9");
        assertThat(world.journal("h")).contains("hearClosed");
    }

    @Test
    void they_are_told_that_it_goes_on_no_more() {
        family();
        assertThat(citizens(world.told("2025-06-05T09:00", "p", reporter("w1"), new FilingCommand.Withdraw(true))))
                .containsExactlyInAnyOrder("withdrawn w1", "followedEnded w2", "followedEnded w9", "parentMoved w3");
    }

    /** What is hidden is there for no supporter; whoever brought a part of it hears under his own number that there is news. */
    @Test
    void of_a_report_that_is_hidden_no_follower_hears_and_its_children_hear_neutral_words() {
        family();
        world.does("2025-06-04T10:00", "p", reporter("w1"), new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL));
        List<Notice> told = answered();
        assertThat(citizens(told)).containsExactlyInAnyOrder("answered w1", "parentMoved w2", "parentMoved w3");
        String parent = world.data("p").intake().tracking().value();
        told.stream().filter(one -> one.key().equals("complaints.parentMoved")).forEach(one -> {
            assertThat(one.subject().toString() + one.body())
                    .doesNotContain(parent, "ditanggapi", "answered", "digabung", "merged", "induk");
            assertThat(one.forCase()).isNotEqualTo(CaseId.of("p"));
        });
    }

    @Test
    void no_notice_names_another_or_repeats_a_word_of_a_report() {
        family();
        List<Notice> told = answered();
        assertThat(told)
                .allSatisfy(one -> assertThat(one.subject().toString() + one.body() + one.values())
                        .doesNotContain("Trotoar", "Warga", "w1", "w2", "w3", "w9"));
    }

    @Test
    void who_stepped_away_from_supporting_hears_no_more() {
        family();
        world.does(DAY, "p", Actor.of("w9", ComplaintRole.SUPPORTER), new FamilyCommand.WithdrawSupport());
        assertThat(citizens(answered())).doesNotContain("followedAnswered w9");
    }

    /** A merged report may lie in the archive before the other is answered, once its reporter may object to the merge no more. */
    @Test
    void what_lies_in_the_archive_hears_of_the_other_too() {
        family();
        FilingCommand.TransferRecord transfer = new FilingCommand.TransferRecord(Sample.document("BERITA_ACARA"));
        assertThat(world.tried("2025-06-05T08:00", "h", Sample.ARCHIVIST, transfer))
                .containsExactly("complaints.STILL_OPEN_TO_REPORTER");
        world.does("2025-06-25T08:00", "h", Sample.ARCHIVIST, transfer);
        assertThat(citizens(answeredOn("2025-06-25"))).contains("parentMoved w3");
    }
}
