package id.pendopo.complaints.publication;

import static id.pendopo.complaints.publication.Hall.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ProceedingCommand;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ScanState;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.InboxItem;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The ways by which what is hidden came out of other systems, one by one; those that are not here have tests where they are made: coordinates
 * in {@link GeoGridTest}, merging and supporters in {@link FamilyLeakTest}, subjects, data and order of events and their retraction in
 * {@code ComplaintEventsTest}, ids of devices in {@code GeoReportTest}, figures in {@link DifferencingTest}, codes in {@code TrackingIdTest}.
 */
class LeakPathsTest {
    private static final PersonalText WHY = PersonalText.of("untuk menindaklanjuti laporan ini");
    private final Hall hall = new Hall(new Random(3));
    private final Planted one = new Planted(5, DLH);

    private LeakPathsTest brought(Secrecy secrecy) {
        hall.does(
                one.caseId,
                new FilingCommand.Submit(one.report(secrecy), hall.tracking(), true, Optional.empty()),
                Run.reporter(one));
        return this;
    }

    private LeakPathsTest disposed(Secrecy secrecy) {
        brought(secrecy);
        return does(new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT), ADMIN)
                .does(new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
    }

    private LeakPathsTest does(Command command, Actor actor) {
        hall.does(one.caseId, command, actor);
        return this;
    }

    private CaseFile<Complaint> file() {
        return hall.file(one.caseId);
    }

    private String seenBy(Actor actor) {
        return Views.of(file())
                .within(POLICY)
                .forActor(actor, hall.today())
                .map(Object::toString)
                .orElse("");
    }

    // Attachments.

    private static DocumentRef stored(String id, char digit, long size) {
        return new DocumentRef(
                id, Code.of("PHOTO"), "image/jpeg", size, String.valueOf(digit).repeat(64));
    }

    /** What was not scanned, is infected or was not made anew is nobody's; of the rest neither name, id, size nor hash of the original. */
    @Test
    void of_attachments_only_what_was_made_anew_is_shown_and_nothing_that_links_to_the_original() {
        DocumentRef shown = stored("turunan-rahasia", 'd', 4_321);
        Attachment whole = new Attachment(
                stored("asli-rahasia", 'e', 987_654),
                Optional.of(PersonalText.of("IMG_Qorvi_2025.jpg")),
                ScanState.CLEAN,
                Optional.of(shown));
        Attachment raw = new Attachment(stored("mentah", 'f', 11), Optional.empty(), ScanState.CLEAN, Optional.empty());
        ScanState bad = java.util.Arrays.stream(ScanState.values())
                .filter(state -> state != ScanState.CLEAN)
                .findFirst()
                .orElseThrow();
        Attachment unclean = new Attachment(stored("kotor", '9', 12), Optional.empty(), bad, Optional.of(shown));
        for (Secrecy secrecy : List.of(Secrecy.PLAIN, Secrecy.ANONYMOUS)) {
            Hall other = new Hall(new Random(4));
            other.does(
                            one.caseId,
                            new FilingCommand.Submit(
                                    one.report(secrecy)
                                            .change()
                                            .attachments(List.of(whole, raw, unclean))
                                            .done(),
                                    other.tracking(),
                                    true,
                                    Optional.empty()),
                            Run.reporter(one))
                    .does(one.caseId, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT), ADMIN)
                    .does(one.caseId, new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
            for (Actor actor : OTHERS) {
                Optional<ComplaintView> view = Views.of(other.file(one.caseId)).forActor(actor, other.today());
                assertThat(view.map(seen -> seen.content().photos()).orElse(List.of()))
                        .as(actor.toString())
                        .hasSizeLessThanOrEqualTo(1)
                        .allSatisfy(photo -> assertThat(photo.name()).isEqualTo("lampiran-1.jpg"));
                assertThat(view.toString())
                        .as(actor.toString())
                        .doesNotContain("Qorvi_2025", "asli-", "turunan-", "mentah", "kotor", "987654", "4321")
                        .doesNotContain("e".repeat(64), "f".repeat(64), "9".repeat(64));
            }
        }
    }

    // Who reported.

    /** A host may know who is signed in; whoever wants to be known to nobody stands in no trail. */
    @Test
    void who_is_to_be_known_to_nobody_stands_in_no_trail_by_his_account() {
        Secrecy nobody = new Secrecy(true, false, true, false);
        hall.does(
                one.caseId,
                new FilingCommand.Submit(
                        one.report(nobody).change().by(Reporter.UNIDENTIFIED).done(),
                        hall.tracking(),
                        true,
                        Optional.empty()),
                Run.reporter(one));
        for (Actor actor : OTHERS) {
            String trail = TrailTable.of(file(), hall.office.journal(CaseId.of(one.caseId)), actor)
                    .map(table -> table.toJson())
                    .orElse("");
            assertThat(trail).as(actor.toString()).doesNotContain(one.account.value());
        }
        assertThat(TrailTable.of(file(), hall.office.journal(CaseId.of(one.caseId)), ADMIN))
                .isPresent();
    }

    /** What is sent to agencies and officials quotes nobody and nothing; it says which act, and until when. */
    @Test
    void no_message_quotes_who_reported_or_what() {
        List<Command> acts = List.of(
                new CaseworkCommand.Accept(),
                Courses.note(one),
                Courses.done(one),
                new AnsweringCommand.ApproveAnswer(),
                new AnsweringCommand.Reply(Narrative.of(one.thanks())));
        List<Actor> actors = List.of(AT_DPU, AT_DPU, AT_DPU, LIAISON, Run.reporter(one));
        for (Secrecy secrecy : Run.SECRECIES.subList(0, 4)) {
            Hall other = new Hall(new Random(4));
            List<String> told = new ArrayList<>();
            List<JournalEntry> entries = new ArrayList<>();
            other.does(
                            one.caseId,
                            new FilingCommand.Submit(one.report(secrecy), other.tracking(), true, Optional.empty()),
                            Run.reporter(one))
                    .does(one.caseId, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT), ADMIN)
                    .does(one.caseId, new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
            for (int i = 0; i < acts.size(); i++) {
                other.does(one.caseId, acts.get(i), actors.get(i));
            }
            entries.addAll(other.office.journal(CaseId.of(one.caseId)));
            other.office
                    .notices(entries)
                    .forEach(notice -> told.add(notice.subject() + " " + notice.body() + " " + notice.values()));
            assertThat(told)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(text -> assertThat(one.foundIn(text)).as(text).isEmpty());
        }
    }

    /** The first name of a plain reporter is only warned of: the public reads it masked, and the whole name is refused. */
    @Test
    void an_answer_that_thanks_by_name_is_refused_or_masked() {
        disposed(Secrecy.PLAIN);
        String first = one.thanks().replaceAll(".*Ibu (\\w+) di.*", "$1");
        Command thanks = new AnsweringCommand.DraftAnswer(
                Narrative.of("Terima kasih Ibu " + first + ", jalan sudah kami perbaiki pekan ini."),
                Optional.of(Upshot.of(Outcome.DONE)),
                Optional.empty(),
                List.of());
        does(thanks, AT_DPU).does(new AnsweringCommand.ApproveAnswer(), LIAISON);
        assertThat(Views.of(file()).publicPage().orElseThrow().answers().toString())
                .contains("jalan sudah kami perbaiki")
                .doesNotContain(first);
        assertThat(Views.of(file()).searchDocument().orElseThrow().toString()).doesNotContain(first);
        does(
                new AnsweringCommand.Reply(Narrative.of("Masih belum diperbaiki sama sekali di ujung jalan.")),
                Run.reporter(one));
        Command whole = new AnsweringCommand.DraftAnswer(
                Narrative.of(one.thanks()), Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of());
        assertThat(hall.ask(one.caseId, whole, AT_DPU).codes()).contains("complaints.IDENTITY_TOLD");
    }

    // What belongs together.

    /** Page, search, map and supports of the parent are the same before and after a hidden report was merged into it. */
    @Test
    void a_hidden_report_adds_nothing_to_what_is_public_of_the_one_it_was_merged_into() {
        disposed(Secrecy.PLAIN);
        String before = everything();
        for (Secrecy secrecy : Run.SECRECIES.subList(1, 4)) {
            Planted child = new Planted(20 + Run.SECRECIES.indexOf(secrecy), DLH);
            hall.does(
                            child.caseId,
                            new FilingCommand.Submit(child.report(secrecy), hall.tracking(), true, Optional.empty()),
                            Run.reporter(child))
                    .does(child.caseId, new FamilyCommand.Merge(CaseId.of(one.caseId)), ADMIN);
            assertThat(everything()).as(secrecy.toString()).isEqualTo(before);
        }
    }

    /** Of what the supervisors have an admin is told that it is theirs, whatever else would speak against merging into it. */
    @Test
    void merging_into_what_is_alleged_tells_nothing_but_that() {
        disposed(Secrecy.PLAIN);
        Planted other = new Planted(30, DLH);
        hall.does(
                        other.caseId,
                        new FilingCommand.Submit(
                                other.report(Secrecy.CONFIDENTIAL), hall.tracking(), true, Optional.empty()),
                        Run.reporter(other))
                .does(other.caseId, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Courses.BRIBE), ADMIN)
                .does(other.caseId, new CaseworkCommand.Dispose(APIP, Optional.empty()), ADMIN)
                .does(
                        other.caseId,
                        new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), hall.today(), true),
                        INSPECTOR);
        Command merge = new FamilyCommand.Merge(CaseId.of(other.caseId));
        assertThat(hall.ask(one.caseId, merge, ADMIN).codes()).containsExactly("complaints.MERGE_WEIGHT");
    }

    private String everything() {
        PublicRequests requests = PublicRequests.of(
                PACK.book(CategoryPolicy.schema()).policy(LocalDate.of(2025, 6, 2)),
                ZoneOffset.ofHours(7),
                Locale.forLanguageTag("id"),
                file -> Views.of(file).within(POLICY));
        return Views.of(file()).within(POLICY).publicPage() + " "
                + Views.of(file()).searchDocument() + " " + requests.published(file());
    }

    // What is listed.

    /** Of a case that is shown only in views an inbox says which, at which stage and since when; the rest is the views' to say. */
    @Test
    void an_inbox_tells_neither_place_nor_agency_nor_number() {
        brought(new Secrecy(true, true, false, false));
        does(new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Courses.BRIBE), ADMIN)
                .does(new CaseworkCommand.Dispose(APIP, Optional.empty()), ADMIN);
        int listed = 0;
        for (Actor actor : OTHERS) {
            var inbox = hall.office.inbox(List.of(actor), hall.now(), Page.first(50));
            List<InboxItem> items = new ArrayList<>(inbox.items());
            items.addAll(inbox.keptApart());
            for (InboxItem item : items) {
                listed++;
                assertThat(item.row().place()).isEmpty();
                assertThat(item.row().unit()).isEmpty();
                assertThat(item.row().assignee()).isEmpty();
                assertThat(item.row().receiptNumber()).isEmpty();
                assertThat(item.row().parties()).isEmpty();
                assertThat(item.row().external()).isEmpty();
                assertThat(item.row().version()).isZero();
            }
        }
        assertThat(listed).isGreaterThan(1);
    }

    // Who opens and who loosens.

    /** To loosen is the reporter's alone, in every role and agency else it is refused, also after the case was closed. */
    @Test
    void nobody_but_the_reporter_loosens_a_flag() {
        disposed(new Secrecy(true, true, false, false));
        Command loosen = new ShieldingCommand.LoosenSecrecy(Secrecy.PLAIN);
        for (int turn = 0; turn < 2; turn++) {
            for (ComplaintRole role : ComplaintRole.values()) {
                for (Optional<Code> unit : List.<Optional<Code>>of(
                        Optional.empty(), Optional.of(DPU), Optional.of(DLH), Optional.of(APIP))) {
                    Actor somebody = Actor.of("seseorang", role);
                    Actor actor = unit.map(somebody::of).orElse(somebody);
                    assertThat(hall.ask(one.caseId, loosen, actor).accepted())
                            .as(actor.toString())
                            .isFalse();
                }
            }
            if (turn == 0) {
                does(Courses.done(one), AT_DPU)
                        .does(new AnsweringCommand.ApproveAnswer(), LIAISON)
                        .does(new AnsweringCommand.Confirm(Optional.empty()), Run.reporter(one));
            }
        }
        assertThat(hall.ask(one.caseId, loosen, Run.reporter(one)).accepted()).isTrue();
        assertThat(file().data().shielding().secrecy()).isEqualTo(Secrecy.PLAIN);
    }

    /** Each of wish, consent and reading is an entry of its own with its actor; before the last nothing is seen, and the day after no more. */
    @Test
    void an_identity_is_seen_after_three_entries_by_the_one_who_wished_it_and_for_one_day() {
        disposed(Secrecy.ANONYMOUS);
        List<Field> name = List.of(Field.REPORTER_NAME);
        Command wish = new ShieldingCommand.RequestUnmasking(name, WHY);
        Command read = new ShieldingCommand.ReadIdentity(name, WHY);
        assertThat(hall.ask(one.caseId, read, ADMIN).accepted()).isFalse();
        does(wish, ADMIN);
        assertThat(hall.ask(one.caseId, read, ADMIN).accepted()).isFalse();
        assertThat(hall.ask(one.caseId, new ShieldingCommand.ApproveUnmasking(), ADMIN)
                        .accepted())
                .isFalse();
        does(new ShieldingCommand.ApproveUnmasking(), SECOND_ADMIN);
        assertThat(hall.ask(one.caseId, read, SECOND_ADMIN).accepted()).isFalse();
        for (Actor actor : OTHERS) {
            assertThat(one.foundIn(seenBy(actor))).as(actor.toString()).doesNotContain(Planted.Tells.NAME);
        }
        does(read, ADMIN);
        assertThat(one.foundIn(seenBy(ADMIN))).contains(Planted.Tells.NAME);
        assertThat(one.foundIn(seenBy(SECOND_ADMIN))).doesNotContain(Planted.Tells.NAME);
        List<JournalEntry> journal = hall.office.journal(CaseId.of(one.caseId));
        assertThat(journal.subList(journal.size() - 3, journal.size()))
                .extracting(JournalEntry::act)
                .containsExactly("requestUnmasking", "approveUnmasking", "readIdentity");
        assertThat(journal.get(journal.size() - 1).actor().person()).isEqualTo(ADMIN.person());
        assertThat(Views.of(file())
                        .forActor(ADMIN, hall.today().plusDays(1))
                        .map(view -> one.foundIn(view.toString()))
                        .orElseThrow())
                .doesNotContain(Planted.Tells.NAME);
        assertThat(hall.ask(one.caseId, read, ADMIN).accepted()).isFalse();
    }

    /** What everybody finds is the same set of words for the public, for search and outside: none of them is richer than the page. */
    @Test
    void nothing_outside_is_richer_than_the_page() {
        disposed(Secrecy.ANONYMOUS).does(Courses.note(one), AT_DPU);
        Set<Field> page = Shown.in(
                Views.of(file()).within(POLICY).forViewer(Viewer.PUBLIC).orElseThrow());
        Set<Field> open =
                Shown.in(Views.of(file()).within(POLICY).forViewer(Viewer.OPEN).orElseThrow());
        open.remove(Field.CHANNEL);
        assertThat(page).containsAll(open);
    }
}
