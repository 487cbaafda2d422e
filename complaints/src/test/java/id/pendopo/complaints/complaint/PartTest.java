package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.*;
import static id.pendopo.complaints.complaint.ComplaintStage.*;
import static id.pendopo.complaints.complaint.FamilyWorld.*;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.plain;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A report that concerns two agencies: each answers for itself, and the whole is answered when both have. */
class PartTest {
    private static final String SPLIT = "2025-06-03T10:00";
    private static final Actor REPORTER = Actor.of("w1", ComplaintRole.REPORTER);
    private static final CaseId ROAD = CaseId.of("p-road");
    private static final CaseId TREE = CaseId.of("p-tree");

    private final FamilyWorld world = new FamilyWorld();

    private FamilyCommand.PartOrder part(CaseId id, Code agency) {
        return new FamilyCommand.PartOrder(id, world.code(), agency, Optional.empty(), Optional.empty());
    }

    private FamilyCommand.Split two() {
        return new FamilyCommand.Split(List.of(part(ROAD, DPU), part(TREE, DLH)));
    }

    private void split(Report report) {
        world.verified("p", "w1", report);
        world.does(SPLIT, "p", ADMIN, two());
    }

    private void bothAnswered() {
        split(plain());
        world.answers("2025-06-10T09:00", "p-road", DPU_ADMIN, DPU_LIAISON);
        world.answers("2025-06-12T09:00", "p-tree", DLH_ADMIN, DLH_LIAISON);
        world.settle("2025-06-12T09:01", "p");
    }

    private LocalDate last(String id, ComplaintClock clock) {
        return world.file(id).clocks().find(clock).map(ClockState::lastDay).orElseThrow();
    }

    private boolean isRunning(String id, ComplaintClock clock) {
        return world.file(id)
                .clocks()
                .find(clock)
                .filter(state -> state.phase() == Phase.RUNNING)
                .isPresent();
    }

    // Splitting.

    @Test
    void each_agency_is_sent_a_case_of_its_own_with_its_own_clocks() {
        split(plain());
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
        assertThat(world.data("p").family().parts())
                .extracting(Family.Part::id, Family.Part::agency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ROAD, DPU), org.assertj.core.groups.Tuple.tuple(TREE, DLH));
        for (String id : List.of("p-road", "p-tree")) {
            assertThat(world.isAt(id, DISPOSED)).isTrue();
            assertThat(world.data(id).family().partOf()).contains(CaseId.of("p"));
            assertThat(isRunning(id, FIRST_FOLLOW_UP)).isTrue();
            assertThat(last(id, SETTLEMENT)).isEqualTo(last("p", SETTLEMENT));
            assertThat(last(id, LEGAL_LIMIT)).isEqualTo(last("p", LEGAL_LIMIT));
        }
        assertThat(world.file("p-road").handling().unit()).contains(DPU);
        assertThat(isRunning("p", FIRST_FOLLOW_UP)).isFalse();
    }

    /** Who brought it stands with the whole alone, and so does the right to read it. */
    @Test
    void a_part_knows_nobody_who_brought_it() {
        split(plain());
        assertThat(world.data("p-road").report().reporter()).isEqualTo(Reporter.UNIDENTIFIED);
        assertThat(world.journal("p-road")).doesNotContain("w1");
        assertThat(world.isSeenBy(REPORTER, "p-road", SPLIT)).isFalse();
        assertThat(world.isSeenBy(DPU_ADMIN, "p-road", SPLIT)).isTrue();
        assertThat(world.data("p-road").report().story()).isEqualTo(plain().story());
    }

    @Test
    void a_part_hides_what_the_whole_hides_also_what_it_hides_later() {
        split(Sample.pavement().hiding(Secrecy.ANONYMOUS).done());
        assertThat(world.data("p-road").shielding().secrecy()).isEqualTo(Secrecy.ANONYMOUS);
        world.does(SPLIT, "p", REPORTER, new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL));
        assertThat(world.data("p-tree").shielding().secrecy()).isEqualTo(new Secrecy(true, true, false, false));
    }

    @Test
    void two_parts_have_two_cases_two_codes_and_two_agencies() {
        world.verified("p", "w1", plain());
        assertThat(world.tried(SPLIT, "p", ADMIN, new FamilyCommand.Split(List.of(part(ROAD, DPU), part(ROAD, DLH)))))
                .containsExactly("complaints.SPLIT_TWICE");
        assertThat(world.tried(
                        SPLIT,
                        "p",
                        ADMIN,
                        new FamilyCommand.Split(List.of(part(CaseId.of("p"), DPU), part(ROAD, DLH)))))
                .containsExactly("complaints.SPLIT_TWICE");
        assertThat(world.tried(SPLIT, "p", ADMIN, new FamilyCommand.Split(List.of(part(ROAD, DPU), part(TREE, DPU)))))
                .containsExactly("complaints.SPLIT_AGENCY");
        FamilyCommand.PartOrder unknown = new FamilyCommand.PartOrder(
                TREE, world.code(), DLH, Optional.of(Code.of("TIDAK_ADA")), Optional.empty());
        assertThat(world.tried(SPLIT, "p", ADMIN, new FamilyCommand.Split(List.of(part(ROAD, DPU), unknown))))
                .containsExactly("complaints.CATEGORY_UNKNOWN");
        assertThat(world.tried(SPLIT, "p", ADMIN, two())).isEmpty();
    }

    /** All of it or nothing: a whole whose part could not be sent on would wait for ever. */
    @Test
    void an_agency_that_is_gone_takes_no_part_and_then_nothing_is_split() {
        world.verified("p", "w1", plain());
        assertThat(world.tried(
                        SPLIT,
                        "p",
                        ADMIN,
                        new FamilyCommand.Split(List.of(part(ROAD, DPU), part(TREE, Code.of("DISHUB"))))))
                .containsExactly("core.FOLLOW_UP_REFUSED");
        assertThat(world.isAt("p", VERIFIED)).isTrue();
        assertThat(world.data("p").family().parts()).isEmpty();
    }

    @Test
    void what_is_alleged_of_an_official_is_not_split_and_a_part_is_not_parted_again() {
        world.received("g", "w2", Sample.accusing());
        world.does(
                SPLIT,
                "g",
                ADMIN,
                new FilingCommand.Verify(
                        id.pendopo.complaints.report.ReportKind.COMPLAINT_SUPERVISORY, Code.of("PUNGLI")));
        assertThat(world.tried(SPLIT, "g", ADMIN, two())).containsExactly("complaints.SPLIT_SUPERVISORY");
        split(plain());
        assertThat(world.tried(SPLIT, "p-road", ADMIN, two())).containsExactly("core.NOT_NOW");
        world.received("c", "w3", plain());
        assertThat(world.tried(SPLIT, "c", ADMIN, new FamilyCommand.Merge(ROAD)))
                .containsExactly("complaints.MERGE_PART");
        assertThat(world.tried(SPLIT, "p", ADMIN, new FamilyCommand.Merge(CaseId.of("c"))))
                .containsExactly("complaints.MERGE_FAMILY");
    }

    // Answering.

    @Test
    void the_whole_is_answered_when_the_last_part_has_answered() {
        split(plain());
        world.answers("2025-06-10T09:00", "p-road", DPU_ADMIN, DPU_LIAISON);
        world.settle("2025-06-10T09:01", "p");
        assertThat(world.isAt("p-road", RESPONDED)).isTrue();
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
        assertThat(isRunning("p", SETTLEMENT)).isTrue();
        world.answers("2025-06-12T09:00", "p-tree", DLH_ADMIN, DLH_LIAISON);
        world.settle("2025-06-16T09:00", "p");
        assertThat(world.isAt("p", RESPONDED)).isTrue();
        assertThat(world.data("p").answering().responses()).hasSize(2);
        assertThat(isRunning("p", SETTLEMENT)).isFalse();
        // Ten working days from the day of the last answer, on whatever day that was noticed.
        assertThat(last("p", FEEDBACK)).isEqualTo(LocalDate.of(2025, 6, 26));
        assertThat(last("p", NOTIFYING)).isEqualTo(LocalDate.of(2025, 6, 26));
    }

    @Test
    void a_part_gives_back_and_goes_to_another_agency_like_any_complaint() {
        split(plain());
        world.does("2025-06-04T09:00", "p-tree", DLH_ADMIN, new CaseworkCommand.HandBack(TEXT, DPU));
        assertThat(world.isAt("p-tree", RETURNED)).isTrue();
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
    }

    @Test
    void a_part_neither_closes_nor_is_sent_back_nor_opened_again_by_itself() {
        bothAnswered();
        world.settle("2025-06-24T20:00", "p-road");
        assertThat(world.isAt("p-road", RESPONDED)).isTrue();
        assertThat(world.tried("2025-06-13T09:00", "p-tree", ADMIN, new AnsweringCommand.SendBack(TEXT)))
                .containsExactly("complaints.IS_PART");
    }

    @Test
    void the_parts_close_with_the_whole() {
        bothAnswered();
        world.does("2025-06-13T09:00", "p", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        for (String id : List.of("p-road", "p-tree")) {
            assertThat(world.isAt(id, CLOSED)).isTrue();
            assertThat(world.data(id).answering().closing()).contains(ClosingReason.WITH_PARENT);
        }
        assertThat(world.tried("2025-06-16T09:00", "p-road", ADMIN, reopening()))
                .contains("complaints.IS_PART");
    }

    private static AnsweringCommand.ReopenByOffice reopening() {
        return new AnsweringCommand.ReopenByOffice(false, TEXT);
    }

    @Test
    void without_a_reply_time_closes_the_whole_and_its_parts() {
        bothAnswered();
        world.settle("2025-06-26T23:00", "p");
        assertThat(world.isAt("p", RESPONDED)).isTrue();
        world.settle("2025-06-28T09:00", "p");
        assertThat(world.isAt("p", CLOSED)).isTrue();
        assertThat(world.isAt("p-road", CLOSED)).isTrue();
        assertThat(world.isAt("p-tree", CLOSED)).isTrue();
    }

    @Test
    void a_reply_to_one_part_sends_that_one_back_to_work_and_the_other_keeps_its_answer() {
        bothAnswered();
        Narrative text = Narrative.of("Pohonnya belum dipangkas sama sekali.");
        FamilyCommand.ReplyToParts reply = new FamilyCommand.ReplyToParts(text, Set.of(TREE));
        assertThat(world.tried(
                        "2025-06-13T09:00",
                        "p",
                        REPORTER,
                        new FamilyCommand.ReplyToParts(text, Set.of(CaseId.of("other")))))
                .containsExactly("complaints.PART_UNKNOWN");
        world.does("2025-06-13T09:00", "p", REPORTER, reply);
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
        assertThat(world.isAt("p-tree", IN_PROGRESS)).isTrue();
        assertThat(world.isAt("p-road", RESPONDED)).isTrue();
        assertThat(isRunning("p-tree", SETTLEMENT)).isTrue();
        world.settle("2025-06-14T09:00", "p");
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
        world.answers("2025-06-17T09:00", "p-tree", DLH_ADMIN, DLH_LIAISON);
        world.settle("2025-06-17T09:01", "p");
        assertThat(world.isAt("p", RESPONDED)).isTrue();
        assertThat(world.data("p").answering().responses()).hasSize(3);
    }

    @Test
    void a_reply_to_the_whole_sends_every_part_back_to_work() {
        bothAnswered();
        world.does("2025-06-13T09:00", "p", REPORTER, new AnsweringCommand.Reply(TEXT));
        assertThat(world.isAt("p-tree", IN_PROGRESS)).isTrue();
        assertThat(world.isAt("p-road", IN_PROGRESS)).isTrue();
        world.settle("2025-06-14T09:00", "p");
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
    }

    @Test
    void a_complaint_that_was_never_split_has_no_parts_to_reply_to() {
        world.disposed("q", "w1", plain());
        world.answers("2025-06-10T09:00", "q", DPU_ADMIN, DPU_LIAISON);
        assertThat(world.tried("2025-06-11T09:00", "q", REPORTER, new FamilyCommand.ReplyToParts(TEXT, Set.of(TREE))))
                .contains("complaints.NOT_SPLIT");
    }

    @Test
    void what_is_opened_again_goes_back_to_the_parts_that_an_officer_names() {
        bothAnswered();
        world.does("2025-06-13T09:00", "p", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        world.does("2025-06-16T09:00", "p", ADMIN, reopening());
        assertThat(world.tried("2025-06-16T10:00", "p", ADMIN, new AnsweringCommand.RouteBack(Optional.empty())))
                .contains("complaints.HAS_PARTS");
        world.does("2025-06-16T10:00", "p", ADMIN, new FamilyCommand.ReworkParts(Set.of(ROAD)));
        assertThat(world.isAt("p", IN_PROGRESS)).isTrue();
        assertThat(world.isAt("p-road", IN_PROGRESS)).isTrue();
        assertThat(world.isAt("p-tree", CLOSED)).isTrue();
        world.answers("2025-06-18T09:00", "p-road", DPU_ADMIN, DPU_LIAISON);
        world.settle("2025-06-18T09:01", "p");
        assertThat(world.isAt("p", RESPONDED)).isTrue();
    }

    // Ending.

    @Test
    void the_parts_end_when_the_reporter_takes_the_whole_back() {
        split(plain());
        world.does("2025-06-05T09:00", "p", REPORTER, new FilingCommand.Withdraw(true));
        assertThat(world.isAt("p-road", WITHDRAWN)).isTrue();
        assertThat(world.isAt("p-tree", WITHDRAWN)).isTrue();
    }

    @Test
    void the_parts_are_put_away_when_the_whole_is_before_a_court() {
        split(plain());
        world.does("2025-06-05T09:00", "p", ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025", true));
        assertThat(world.isAt("p", ARCHIVED)).isTrue();
        assertThat(world.isAt("p-road", ARCHIVED)).isTrue();
        assertThat(world.data("p-tree").intake().ended().orElseThrow().reason()).isEqualTo(ReasonCode.IN_COURT);
    }
}
