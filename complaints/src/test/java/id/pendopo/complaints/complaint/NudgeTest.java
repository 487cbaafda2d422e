package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.CITIZEN;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Sample.accusing;
import static id.pendopo.complaints.complaint.Sample.hold;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Sample.received;
import static id.pendopo.complaints.complaint.Sample.reporter;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.SUPERVISORS_HEAD;
import static id.pendopo.complaints.complaint.Work.alleged;
import static id.pendopo.complaints.complaint.Work.answered;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.sent;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The leaders ask what became of a complaint, and nothing moves by it. */
class NudgeTest {
    private static final Actor MAYOR = Actor.of("pimpinan-1", ComplaintRole.MONITOR);
    private static final Actor SECRETARY = Actor.of("pimpinan-2", ComplaintRole.MONITOR);
    private static final CaseworkCommand.Nudge ASK = new CaseworkCommand.Nudge(Optional.empty());
    private static final Narrative WORDS = Narrative.of("Bagaimana tindak lanjut trotoar di depan pasar?");

    private static CaseworkCommand.Nudge asking(String text) {
        return new CaseworkCommand.Nudge(Optional.of(Narrative.of(text)));
    }

    @Test
    void what_is_asked_is_kept_with_its_day_and_nobodys_name() {
        Journey<Complaint> complaint =
                sent().take("2025-06-04T09:00", MAYOR, new CaseworkCommand.Nudge(Optional.of(WORDS)));
        assertThat(complaint.data().casework().nudges())
                .containsExactly(new Nudge(LocalDate.parse("2025-06-04"), Optional.of(WORDS)));
        assertThat(complaint.last().events().toString()).doesNotContain("pimpinan-1");
    }

    /** The first follow-up is owed by whoever works on it: to be asked after is none. */
    @Test
    void no_stage_clock_mark_or_priority_changes_by_it() {
        for (Journey<Complaint> complaint : List.of(
                sent(),
                inProgress(),
                answered(inProgress(), "2025-06-05")
                        .take("2025-06-05T11:00", REPORTER, new AnsweringCommand.Reply(WORDS)))) {
            CaseFile<Complaint> before = complaint.file();
            complaint.take("2025-06-05T12:00", MAYOR, new CaseworkCommand.Nudge(Optional.of(WORDS)));
            CaseFile<Complaint> after = complaint.file();
            assertThat(after.stage()).isEqualTo(before.stage());
            assertThat(after.clocks()).isEqualTo(before.clocks());
            assertThat(after.flags()).isEqualTo(before.flags());
            assertThat(after.handling().priority()).isEqualTo(before.handling().priority());
            assertThat(after.handling().stageSince())
                    .isEqualTo(before.handling().stageSince());
            assertThat(after.handling().unit()).isEqualTo(before.handling().unit());
        }
        Journey<Complaint> late = sent().take("2025-06-12T10:00", MAYOR, ASK);
        assertThat(late.settle("2025-06-13T00:00")).containsExactly("noteFollowUpLate");
    }

    /** Whoever of the leaders asks, it is once a working day; what was asked on a day off counts with the working day after it. */
    @Test
    void the_office_is_asked_once_a_working_day() {
        Journey<Complaint> complaint = sent().take("2025-06-04T09:00", MAYOR, ASK);
        assertThat(complaint.tried("2025-06-04T16:59", MAYOR, ASK)).containsExactly("complaints.NUDGED_TODAY");
        assertThat(complaint.tried("2025-06-04T23:59", SECRETARY, ASK)).containsExactly("complaints.NUDGED_TODAY");
        assertThat(complaint.tried("2025-06-05T00:00", SECRETARY, ASK)).isEmpty();
        // Friday 6 and Monday 9 June 2025 are days off: from Friday to Tuesday it is one working day.
        complaint.take("2025-06-05T09:00", MAYOR, ASK).take("2025-06-07T09:00", MAYOR, ASK);
        assertThat(complaint.tried("2025-06-08T09:00", MAYOR, ASK)).containsExactly("complaints.NUDGED_TODAY");
        assertThat(complaint.tried("2025-06-10T23:59", MAYOR, ASK)).containsExactly("complaints.NUDGED_TODAY");
        assertThat(complaint.tried("2025-06-11T00:00", MAYOR, ASK)).isEmpty();
    }

    @Test
    void nobody_of_the_office_is_asked_while_its_reporter_owes_something() {
        Journey<Complaint> held = received().take("2025-06-03T09:00", ADMIN, hold("FOTO"));
        assertThat(held.tried("2025-06-04T09:00", MAYOR, ASK)).containsExactly("complaints.REPORTER_OWES");
        assertThat(answered(inProgress(), "2025-06-05").tried("2025-06-06T09:00", MAYOR, ASK))
                .isNotEmpty();
    }

    /** What the guard holds for a person waits for the office from the first day, what it asked the reporter once the time is over. */
    @Test
    void what_is_held_for_a_person_may_be_asked_after() {
        String links = "Lihat https://contoh.test/a dan https://contoh.test/b dan https://contoh.test/c sekarang juga.";
        Journey<Complaint> spam = received(
                "2025-06-02T09:00",
                Report.of(StatedKind.COMPLAINT, Channel.WEB, Narrative.of(links), reporter())
                        .title("Lihat tautan")
                        .category(Sample.PAVEMENT)
                        .done());
        assertThat(spam.isAt(HELD)).isTrue();
        assertThat(spam.tried("2025-06-03T08:00", MAYOR, ASK)).isEmpty();
        Journey<Complaint> challenged =
                Objects.requireNonNull(Situations.every().get("HELD at the door"));
        assertThat(challenged.tried("2025-06-03T08:00", MAYOR, ASK)).containsExactly("complaints.REPORTER_OWES");
        challenged.settle("2025-07-03T08:00");
        assertThat(challenged.file().has(ComplaintFlag.LEFT_TO_OFFICER)).isTrue();
        assertThat(challenged.tried("2025-07-03T08:00", MAYOR, ASK)).isEmpty();
    }

    @Test
    void a_question_is_short_and_may_be_left_out() {
        Journey<Complaint> complaint = sent();
        assertThat(complaint.tried("2025-06-04T09:00", MAYOR, asking("a".repeat(Nudge.LIMIT))))
                .isEmpty();
        assertThat(complaint.tried("2025-06-04T09:00", MAYOR, asking("a".repeat(Nudge.LIMIT + 1))))
                .containsExactly("complaints.NUDGE_LONG");
    }

    /** A number is refused; a name is taken and cleaned where it is shown, since a refusal would tell that it was guessed. */
    @Test
    void a_question_tells_no_number_and_its_refusal_tells_no_name() {
        Journey<Complaint> hidden = received(
                "2025-06-02T09:00", pavement().hiding(Secrecy.ANONYMOUS).done());
        assertThat(hidden.tried("2025-06-03T09:00", MAYOR, asking("Hubungi 0812-3456-7890.")))
                .containsExactly("complaints.IDENTITY_TOLD");
        assertThat(hidden.tried("2025-06-03T09:00", MAYOR, asking("Hubungi sari@contoh.id.")))
                .containsExactly("complaints.IDENTITY_TOLD");
        for (String name : List.of("Sari Contohwati", "Tono Contohnama")) {
            assertThat(hidden.tried("2025-06-03T09:00", MAYOR, asking("Apakah ini dari " + name + "?")))
                    .isEmpty();
        }
        hidden.take("2025-06-03T09:00", MAYOR, asking("Apakah ini dari Sari Contohwati?"));
        assertThat(Views.of(hidden.file())
                        .forViewer(Viewer.ADMIN)
                        .orElseThrow()
                        .handling()
                        .nudges())
                .hasSize(1)
                .allSatisfy(nudge -> assertThat(nudge.text().orElseThrow())
                        .contains("Apakah ini dari")
                        .doesNotContain("Sari", "Contohwati"));
    }

    @Test
    void the_office_sees_that_they_asked_and_nobody_else_does() {
        CaseFile<Complaint> file = sent().take("2025-06-04T09:00", MAYOR, new CaseworkCommand.Nudge(Optional.of(WORDS)))
                .file();
        ComplaintView.Nudged shown =
                new ComplaintView.Nudged(LocalDate.parse("2025-06-04"), Optional.of(WORDS.reveal()));
        for (Viewer viewer : Viewer.values()) {
            List<ComplaintView.Nudged> nudges = Views.of(file)
                    .forViewer(viewer)
                    .map(view -> view.handling().nudges())
                    .orElse(List.of());
            boolean inside = List.of(Viewer.HANDLER, Viewer.LIAISON, Viewer.ADMIN, Viewer.APIP)
                    .contains(viewer);
            assertThat(nudges).as(viewer.name()).isEqualTo(inside ? List.of(shown) : List.of());
        }
        assertThat(Views.of(file).publicPage().orElseThrow().toString()).doesNotContain("depan pasar?");
    }

    /** What is alleged and what is both anonymous and confidential the leaders only count, at whatever stage it is. */
    @Test
    void what_is_not_there_for_the_leaders_is_not_asked_after() {
        Journey<Complaint> both = received(
                "2025-06-02T09:00",
                pavement().hiding(new Secrecy(true, true, false, false)).done());
        Journey<Complaint> accused = received("2025-06-02T09:00", accusing());
        for (Journey<Complaint> hidden : List.of(both, accused, alleged())) {
            assertThat(hidden.tried("2025-06-04T09:00", MAYOR, ASK)).containsExactly("core.CASE_UNKNOWN");
        }
        assertThat(received(
                                "2025-06-02T09:00",
                                pavement().hiding(Secrecy.CONFIDENTIAL).done())
                        .tried("2025-06-03T09:00", MAYOR, ASK))
                .isEmpty();
    }

    @Test
    void only_the_leaders_ask_and_never_about_themselves() {
        Journey<Complaint> complaint = sent();
        for (Actor actor : List.of(REPORTER, ADMIN, DPU_ADMIN, SUPERVISORS_HEAD)) {
            assertThat(complaint.tried("2025-06-04T09:00", actor, ASK)).containsExactly("core.NOT_PERMITTED");
        }
        Journey<Complaint> about = received(
                "2025-06-02T09:00",
                pavement()
                        .about(new SubjectParty(
                                Optional.of(Work.DPU),
                                SubjectOffice.REGION_HEAD,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(MAYOR.person())))
                        .done());
        // He who is complained about is no leader here, and the report of an official who is accused need not be there
        // for him at all.
        assertThat(about.tried("2025-06-03T09:00", SECRETARY, ASK)).isEmpty();
        assertThat(about.tried("2025-06-03T09:00", MAYOR, ASK)).isNotEmpty();
        assertThat(complaint.tried("2025-06-04T09:00", Actor.of(CITIZEN, ComplaintRole.MONITOR), ASK))
                .as("who brought it himself asks as its reporter")
                .containsExactly("core.SEPARATION");
    }

    @Test
    void whoever_owes_the_next_act_is_told() {
        assertThat(NudgeRules.liesWithAgency(sent().file())).isTrue();
        assertThat(NudgeRules.liesWithAgency(inProgress().file())).isTrue();
        assertThat(NudgeRules.liesWithAgency(received().file())).isFalse();
        Journey<Complaint> back = sent().take("2025-06-04T09:00", DPU_ADMIN, Work.back());
        assertThat(back.isAt(RETURNED)).isTrue();
        assertThat(NudgeRules.liesWithAgency(back.file())).isFalse();
    }
}
