package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever brought it has his receipt at once and is told of every question and decision, without a word of what he wrote. */
class FilingNoticesTest {
    private static final CaseId ID = CaseId.of("aduan-1");

    private SubmissionCounts counts = SubmissionCounts.NONE;
    private int attempts;
    private final Office office = Office.in(Region.PACK)
            .with(new InMemoryStore())
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(new FactSource() {
                @Override
                public Set<Fact<?>> facts() {
                    return Set.of(SubmissionCounts.FACT, PersonComparison.FACT);
                }

                @Override
                public Reading<?> read(FactRequest request, Instant at) {
                    boolean counting = request.fact().equals(SubmissionCounts.FACT);
                    return new Reading.Found<>(counting ? counts : PersonComparison.NOBODY, at, "test", "1");
                }
            })
            .procedures(new ComplaintProcedure())
            .open();

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private List<Notice> does(String when, Actor actor, Command command) {
        Answer answer =
                office.handle(ComplaintPolicy.PROCEDURE, ID, command, actor, at(when), CommandId.of("c-" + ++attempts));
        assertThat(answer.accepted()).as("%s", answer.findings()).isTrue();
        return office.notices(answer);
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream()
                .map(one ->
                        one.key().replace("complaints.", "") + " " + one.to().key())
                .toList();
    }

    private List<Notice> brings(Report report) {
        return does("2025-06-02T09:00", REPORTER, submit(report));
    }

    @Test
    void the_receipt_comes_at_once_with_code_and_day() {
        List<Notice> notices = brings(plain());
        assertThat(keys(notices)).containsExactly("received warga-1", "toSort INSTANCE_ADMIN");
        assertThat(notices.get(0).body().id()).contains(TRACKING.value(), "2 Juni 2025", "5 Juni 2025");
        assertThat(notices).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Trotoar", "Sari"));
    }

    @Test
    void who_is_held_at_the_door_is_told_that_nothing_is_lost() {
        counts = new SubmissionCounts(Optional.of(5), Optional.empty(), Optional.empty(), Optional.empty(), false);
        List<Notice> notices = brings(plain());
        assertThat(keys(notices)).startsWith("heldAtDoor warga-1");
        assertThat(notices.get(0).body().en()).contains(TRACKING.value(), "not lost", "2 July 2025");
    }

    @Test
    void a_question_a_rejection_and_an_objection_are_told() {
        brings(plain());
        assertThat(keys(does("2025-06-03T09:00", ADMIN, hold("PHOTO")))).startsWith("held warga-1");
        assertThat(keys(does(
                        "2025-06-04T09:00",
                        REPORTER,
                        new FilingCommand.Complete(pavement().title("Foto").done()))))
                .containsExactly("goesOn warga-1", "toSort INSTANCE_ADMIN");
        List<Notice> rejected = does("2025-06-05T09:00", ADMIN, reject(ReasonCode.SPAM));
        assertThat(keys(rejected)).startsWith("rejected warga-1");
        assertThat(rejected.get(0).body().id()).contains("23 Juni 2025").doesNotContain(WORDS.reveal());
        assertThat(keys(does("2025-06-10T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS))))
                .containsExactly("objectionTaken warga-1", "objectedTold INSTANCE_ADMIN");
        assertThat(keys(does("2025-06-11T09:00", SECOND_ADMIN, new FilingCommand.UpholdObjection())))
                .containsExactly("objectionUpheld warga-1", "toSort INSTANCE_ADMIN");
    }

    /** What has the weight of supervision is not deemed withdrawn, and so nobody is told that it will be. */
    @Test
    void who_alleges_something_is_told_what_follows_where_he_does_not_complete() {
        brings(accusing());
        List<Notice> held = does("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        assertThat(keys(held)).startsWith("heldForSupervisors warga-1");
        assertThat(held.get(0).body().id()).contains("3 Juli 2025", "APIP").doesNotContain("dicabut");
    }

    /** E18: no further contact. */
    @Test
    void who_stepped_back_is_told_nothing_more() {
        brings(accusing());
        assertThat(keys(does("2025-06-03T09:00", REPORTER, new FilingCommand.StepBack(true))))
                .containsExactly("steppedBackTold APIP_HEAD");
        assertThat(keys(does("2025-06-04T09:00", ADMIN, reject(ReasonCode.INVALID))))
                .noneMatch(key -> key.endsWith("warga-1"));
    }

    @Test
    void what_is_late_is_told_to_whoever_must_mend_it() {
        brings(plain());
        assertThat(keys(office.notices(office.settle(ComplaintPolicy.PROCEDURE, ID, at("2025-06-06T00:00")))))
                .containsExactly("unacknowledgedTold INSTANCE_ADMIN", "verificationLateTold INSTANCE_ADMIN");
        assertThat(keys(office.notices(office.settle(ComplaintPolicy.PROCEDURE, ID, at("2025-06-17T00:00")))))
                .containsExactly("completenessLateTold INSTANCE_ADMIN");
    }

    /** It was sent to nobody, and so no agency learns that there was anything. */
    @Test
    void what_is_withdrawn_before_it_was_sent_on_is_told_to_its_reporter_alone() {
        brings(plain());
        assertThat(keys(does("2025-06-02T10:00", REPORTER, new FilingCommand.Withdraw(true))))
                .containsExactly("withdrawn warga-1");
    }

    @Test
    void nothing_comes_of_what_was_not_completed() {
        brings(plain());
        does("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        assertThat(keys(office.notices(office.settle(ComplaintPolicy.PROCEDURE, ID, at("2025-07-04T00:00")))))
                .containsExactly("deemedWithdrawn warga-1");
    }
}
