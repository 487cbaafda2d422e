package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Commands;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintCommand;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.open311.GeoReport;
import id.pendopo.complaints.open311.Jurisdictions;
import id.pendopo.complaints.open311.Parameters;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.open311.WireFormat;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.EventFeed;
import id.pendopo.core.event.OpaqueIds;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Request;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that somebody may not know of and an id that nobody has are answered with the same bytes: at every door, to every command. */
class SameBytesTest {
    private static final Histories HISTORIES = new Histories();
    private static final Office OFFICE = HISTORIES.hall.office;
    private static final CaseId UNKNOWN = CaseId.of("berkas-yang-tidak-ada");
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);
    private static int attempts;

    /** Somebody in each role, of no agency, of that which is complained about, of another, and of the inspectorate. */
    private static List<Actor> everybody() {
        List<Actor> all = new ArrayList<>();
        for (ComplaintRole role : ComplaintRole.values()) {
            all.add(Actor.of("orang-lain", role));
            for (Code unit : List.of(Hall.DPU, Hall.DLH, Hall.APIP)) {
                all.add(Actor.of("orang-lain", role).of(unit));
            }
        }
        return all;
    }

    private static boolean mustNotKnow(CaseFile<Complaint> file, Actor actor) {
        return !new Reading(file, Shields.viewer(file, actor), actor.unit())
                .shown()
                .contains(Field.EXISTENCE);
    }

    /** One command of each kind and of some several; openings have a test of their own. */
    private static List<ComplaintCommand> commands() {
        return Commands.all(HISTORIES.hall.today(), new Random(1)).stream()
                .filter(command -> !(command instanceof FilingCommand.Submit))
                .toList();
    }

    private static String said(Answer answer, CaseId id) {
        StringBuilder said = new StringBuilder(CanonicalWriter.toText(answer));
        for (Finding finding : answer.findings()) {
            for (Locale reader : LOCALES) {
                said.append('\n').append(OFFICE.findings().line(finding, reader));
                said.append(' ').append(OFFICE.findings().mend(finding, reader));
            }
        }
        said.append('\n').append(OFFICE.notices(answer));
        return said.toString().replace(id.value(), "asked");
    }

    private static CommandId attempt() {
        return CommandId.of("sama-" + ++attempts);
    }

    private static String handled(CaseId id, Command command, Actor actor) {
        return said(OFFICE.handle(ComplaintPolicy.PROCEDURE, id, command, actor, HISTORIES.hall.now(), attempt()), id);
    }

    private static String together(CaseId id, Command command, Actor actor) {
        Request one = new Request(ComplaintPolicy.PROCEDURE, id, command, actor, HISTORIES.hall.now(), attempt());
        Request again =
                new Request(ComplaintPolicy.PROCEDURE, id, command, actor, HISTORIES.hall.now(), one.commandId());
        StringBuilder said = new StringBuilder();
        OFFICE.handleAll(List.of(one, again)).forEach(answer -> said.append(said(answer, id)));
        return said.toString();
    }

    /** What every command is answered, by every door through which it may come. */
    @Test
    void every_command_is_answered_as_if_there_were_no_such_case() {
        Map<String, String> differ = new LinkedHashMap<>();
        List<ComplaintCommand> commands = commands();
        int asked = 0;
        int turn = 0;
        Map<String, String> unknown = new LinkedHashMap<>();
        for (Planted one : HISTORIES.all) {
            CaseFile<Complaint> file = HISTORIES.hall.file(one.caseId);
            for (Actor actor : everybody()) {
                if (!mustNotKnow(file, actor)) {
                    continue;
                }
                for (ComplaintCommand command : commands) {
                    String cell = "%s %s".formatted(actor, command.getClass().getSimpleName());
                    String nobodys =
                            unknown.computeIfAbsent(cell + command.hashCode(), key -> handled(UNKNOWN, command, actor));
                    // One door at a time, each in its turn: all would take long and tell the same.
                    String hidden =
                            turn++ % 3 == 0 ? together(file.id(), command, actor) : handled(file.id(), command, actor);
                    asked++;
                    if (!hidden.equals(nobodys) && !hidden.equals(nobodys + nobodys)) {
                        differ.put(
                                file.stage() + " " + Shields.exposure(file).layers() + " " + cell,
                                hidden + "\n<>\n" + nobodys);
                    }
                }
            }
        }
        assertThat(differ).isEmpty();
        assertThat(asked).isGreaterThan(20_000);
    }

    /** Forms, options, the case itself, the dossier, the inbox, what-if and the views. */
    @Test
    void whatever_is_asked_of_it_is_answered_as_if_there_were_no_such_case() {
        List<String> acts = commands().stream()
                .map(command -> Command.nameOf(command.getClass()))
                .distinct()
                .toList();
        for (Planted one : HISTORIES.all) {
            CaseFile<Complaint> file = HISTORIES.hall.file(one.caseId);
            for (Actor actor : everybody()) {
                if (mustNotKnow(file, actor)) {
                    assertThat(shown(file.id(), actor, acts))
                            .as("%s %s", actor, Shields.exposure(file))
                            .isEqualTo(shown(UNKNOWN, actor, acts));
                    assertThat(Views.of(file).forActor(actor, HISTORIES.hall.today()))
                            .isEmpty();
                    assertThat(TrailTable.of(file, OFFICE.journal(file.id()), actor))
                            .isEmpty();
                }
            }
        }
    }

    private static String shown(CaseId id, Actor actor, List<String> acts) {
        StringBuilder said = new StringBuilder();
        var now = HISTORIES.hall.now();
        said.append(OFFICE.options(ComplaintPolicy.PROCEDURE, id, actor, now));
        said.append(OFFICE.read(ComplaintPolicy.PROCEDURE, id, actor, now));
        said.append(OFFICE.isThereFor(ComplaintPolicy.PROCEDURE, id, actor, now));
        said.append(OFFICE.dossier(ComplaintPolicy.PROCEDURE, id, Set.of(Purpose.values()), actor, now));
        ComplaintCommand command = new FilingCommand.Withdraw(true);
        said.append(said(OFFICE.whatIf(ComplaintPolicy.PROCEDURE, id, command, actor, now), id));
        for (String act : acts) {
            for (Locale reader : LOCALES) {
                said.append(OFFICE.form(ComplaintPolicy.PROCEDURE, id, act, actor, now, reader));
            }
        }
        return said.toString();
    }

    /** A report comes under an id that nobody has; who gives one that is in use learns that, and nothing of whose it is. */
    @Test
    void an_id_that_is_in_use_takes_no_report_and_tells_the_same_of_every_case() {
        for (Planted one : HISTORIES.all) {
            CaseFile<Complaint> file = HISTORIES.hall.file(one.caseId);
            Actor stranger = Hall.STRANGER;
            Planted other = new Planted(77, Hall.DLH);
            Command submit = new FilingCommand.Submit(
                    other.report(Secrecy.PLAIN)
                            .change()
                            .by(Reporter.UNIDENTIFIED)
                            .done(),
                    HISTORIES.hall.tracking(),
                    true,
                    Optional.empty());
            if (mustNotKnow(file, stranger)) {
                Answer answer = OFFICE.handle(
                        ComplaintPolicy.PROCEDURE, file.id(), submit, stranger, HISTORIES.hall.now(), attempt());
                assertThat(answer.codes()).containsExactly("core.CASE_UNKNOWN");
            }
        }
    }

    /** Merging names another case: of one that is hidden from whoever merges it tells no more than of one that nobody has. */
    @Test
    void another_case_that_is_named_in_a_command_is_as_unknown() {
        Actor atDpu = Actor.of("admin-dpu", ComplaintRole.INSTANCE_ADMIN).of(Hall.DPU);
        List<CaseFile<Complaint>> hidden = HISTORIES.all.stream()
                .map(one -> HISTORIES.hall.file(one.caseId))
                .filter(file -> mustNotKnow(file, atDpu))
                .toList();
        CaseId own = HISTORIES.all.stream()
                .map(one -> HISTORIES.hall.file(one.caseId))
                .filter(file -> file.stage().value().equals("RECEIVED") && !mustNotKnow(file, atDpu))
                .findFirst()
                .orElseThrow()
                .id();
        String unknown = merging(own, UNKNOWN, atDpu);
        assertThat(hidden).hasSizeGreaterThan(10);
        for (CaseFile<Complaint> file : hidden) {
            assertThat(merging(own, file.id(), atDpu)).isEqualTo(unknown);
        }
    }

    private static String merging(CaseId own, CaseId parent, Actor actor) {
        Command merge = new FamilyCommand.Merge(parent);
        return said(OFFICE.whatIf(ComplaintPolicy.PROCEDURE, own, merge, actor, HISTORIES.hall.now()), own)
                .replace(parent.value(), "parent");
    }

    /** The page, the search, and GeoReport in both formats. */
    @Test
    void the_public_finds_it_nowhere() {
        CategoryPolicy categories = Hall.PACK.book(CategoryPolicy.schema()).policy(HISTORIES.hall.today());
        GeoReport report = GeoReport.of(
                Jurisdictions.of("bandung.example"),
                categories.tree().value(),
                ZoneOffset.ofHours(7),
                Locale.forLanguageTag("id"));
        PublicRequests requests = PublicRequests.of(
                categories, ZoneOffset.ofHours(7), Locale.forLanguageTag("id"), file -> Views.of(file));
        String nobodys = HISTORIES.hall.tracking().value();
        for (Planted one : HISTORIES.all) {
            CaseFile<Complaint> file = HISTORIES.hall.file(one.caseId);
            if (mustNotKnow(file, Hall.STRANGER)) {
                assertThat(PublicViews.of(OFFICE).view(ComplaintPolicy.PROCEDURE, file.id()))
                        .isEqualTo(PublicViews.of(OFFICE).view(ComplaintPolicy.PROCEDURE, UNKNOWN));
                assertThat(Views.of(file).searchDocument()).isEmpty();
                String code = file.data().intake().tracking().value();
                for (WireFormat format : WireFormat.values()) {
                    assertThat(report.request(code, Parameters.NONE, format, asked -> requests.published(file)))
                            .isEqualTo(report.request(nobodys, Parameters.NONE, format, asked -> Optional.empty()));
                }
            }
        }
    }

    /** Whoever looks at lists finds the same, whether there is a hidden case or not. */
    @Test
    void lists_and_figures_are_the_same_without_it() {
        Hall with = office(true);
        Hall without = office(false);
        for (Actor actor : List.of(Hall.AT_DPU, Hall.LIAISON, Hall.STRANGER, Hall.SUPPORTER, Hall.OMBUDSMAN)) {
            for (int limit : List.of(1, 2, 50)) {
                var seen = with.office.inbox(List.of(actor), with.now(), Page.first(limit));
                var plain = without.office.inbox(List.of(actor), with.now(), Page.first(limit));
                assertThat(seen.counts()).as(actor.toString()).isEqualTo(plain.counts());
                assertThat(seen.items()).hasSameSizeAs(plain.items());
                assertThat(seen.keptApart()).hasSameSizeAs(plain.keptApart());
                assertThat(seen.next().isPresent()).isEqualTo(plain.next().isPresent());
            }
        }
        EventFeed all = EventFeed.ofPublic(with.office, OpaqueIds.under(new byte[16]));
        EventFeed fewer = EventFeed.ofPublic(without.office, OpaqueIds.under(new byte[16]));
        assertThat(all.read("", 100).events()).hasSameSizeAs(fewer.read("", 100).events());
    }

    private static Hall office(boolean withHidden) {
        Hall hall = new Hall(new Random(5));
        for (int i = 0; i < 6; i++) {
            boolean hidden = i % 2 == 1;
            if (hidden && !withHidden) {
                continue;
            }
            Planted one = new Planted(i, Hall.DPU);
            hall.does(
                            one.caseId,
                            new FilingCommand.Submit(
                                    one.report(hidden ? Courses.WHISTLE : Secrecy.PLAIN),
                                    hall.tracking(),
                                    true,
                                    Optional.empty()),
                            Run.reporter(one))
                    .does(
                            one.caseId,
                            new FilingCommand.Verify(
                                    hidden ? ReportKind.COMPLAINT_SUPERVISORY : ReportKind.COMPLAINT_GENERAL,
                                    hidden ? Courses.BRIBE : Courses.PAVEMENT),
                            Hall.ADMIN)
                    .does(
                            one.caseId,
                            new CaseworkCommand.Dispose(hidden ? Hall.APIP : Hall.DPU, Optional.empty()),
                            Hall.ADMIN);
        }
        return hall;
    }
}
