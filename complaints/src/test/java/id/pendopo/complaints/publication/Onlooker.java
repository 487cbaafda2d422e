package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.EventFeed;
import id.pendopo.core.event.OpaqueIds;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Page;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that comes out of an office of complaints, by who reads it. */
final class Onlooker {
    private static final CategoryPolicy CATEGORIES =
            Hall.PACK.book(CategoryPolicy.schema()).policy(LocalDate.of(2025, 6, 2));

    private static final HubPolicy HUB = Hall.PACK.book(HubPolicy.schema()).policy(LocalDate.of(2025, 6, 2));

    private final Hall hall;
    private final VisibilityTable table;
    private String journalAt = "";
    private List<JournalEntry> journal = List.of();

    Onlooker(Hall hall, VisibilityTable table) {
        this.hall = hall;
        this.table = table;
    }

    private Views views(String id) {
        return Views.of(hall.file(id))
                .by(table)
                .within(Hall.POLICY)
                .knowing(this::other)
                .asking(Hall.CATEGORIES);
    }

    @SuppressWarnings("unchecked") // every case of this office is a complaint
    private Optional<CaseFile<Complaint>> other(CaseId id) {
        return hall.office.file(ComplaintPolicy.PROCEDURE, id).map(file -> (CaseFile<Complaint>) file);
    }

    private List<JournalEntry> journal(CaseFile<Complaint> file) {
        String at = file.id().value() + "/" + file.version();
        if (!at.equals(journalAt)) {
            journalAt = at;
            journal = hall.office.journal(file.id());
        }
        return journal;
    }

    /** What this person is shown of a case, by where he finds it. */
    Map<String, String> shownTo(Actor actor, String id) {
        Map<String, String> all = new LinkedHashMap<>();
        CaseId caseId = CaseId.of(id);
        CaseFile<Complaint> file = hall.file(id);
        all.put("view", String.valueOf(views(id).forActor(actor, hall.today())));
        all.put(
                "trail",
                TrailTable.of(file, journal(file), actor, table)
                        .map(one -> one.toJson())
                        .orElse(""));
        all.put(
                "options",
                hall.office
                        .options(ComplaintPolicy.PROCEDURE, caseId, actor, hall.now())
                        .toString());
        all.put(
                "read",
                hall.office
                        .read(ComplaintPolicy.PROCEDURE, caseId, actor, hall.now())
                        .toString());
        var inbox = hall.office.inbox(List.of(actor), hall.now(), Page.first(50));
        all.put(
                "inbox",
                inbox.items().stream()
                                .filter(item -> item.row().id().equals(caseId))
                                .toList() + " "
                        + inbox.keptApart().stream()
                                .filter(item -> item.row().id().equals(caseId))
                                .toList());
        return all;
    }

    /** What the view of this person holds beyond what the domain lets him see. */
    Set<String> beyond(Actor actor, String id, Set<Field> read) {
        CaseFile<Complaint> file = hall.file(id);
        Viewer viewer = Shields.viewer(file, actor);
        Reading reading = new Reading(file, viewer, actor.unit());
        Set<String> beyond = new TreeSet<>();
        views(id)
                .forActor(actor, hall.today())
                .ifPresent(view -> beyond.addAll(Shown.beyond(view, file, reading, read)));
        boolean trail = TrailTable.of(file, journal(file), actor, table).isPresent();
        if (trail && !reading.shown().contains(Field.TRAIL)) {
            beyond.add("TRAIL");
        }
        return beyond;
    }

    /** The same of whoever is nobody in particular: the public, the Command Center, and what is told outside. */
    Set<String> beyond(String id) {
        CaseFile<Complaint> file = hall.file(id);
        Set<String> beyond = new TreeSet<>();
        for (Viewer viewer : List.of(Viewer.PUBLIC, Viewer.MONITOR, Viewer.OPEN, Viewer.HUB)) {
            Reading reading = new Reading(file, viewer, Optional.empty());
            views(id)
                    .forViewer(viewer)
                    .ifPresent(view -> Shown.beyond(view, file, reading, Set.of())
                            .forEach(what -> beyond.add(what + " to " + viewer)));
        }
        return beyond;
    }

    /** All that the national channel is told of a case in words and places, without the ids by which it is known again. */
    String toldToHub(String id) {
        HubFeed feed = HubFeed.of(hall.file(id));
        List<String> told = new ArrayList<>();
        feed.report(HUB, Hall.POLICY).ifPresent(report -> {
            told.add(report.text().reveal());
            Stream.of(
                            report.title(),
                            report.loss(),
                            report.wish(),
                            report.place().address())
                    .flatMap(Optional::stream)
                    .map(Narrative::reveal)
                    .forEach(told::add);
            told.add(report.place().point() + " " + report.photos());
        });
        feed.view(Set.of()).updates().stream()
                .flatMap(update -> update.text().stream())
                .map(Narrative::reveal)
                .forEach(told::add);
        return told.toString();
    }

    /** What anybody finds, by where. */
    Map<String, String> shownToAll(String id) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("page", String.valueOf(views(id).publicPage()));
        all.put("search", String.valueOf(views(id).searchDocument()));
        all.put("office", String.valueOf(PublicViews.of(hall.office).view(ComplaintPolicy.PROCEDURE, CaseId.of(id))));
        PublicRequests requests = PublicRequests.of(
                CATEGORIES,
                ZoneOffset.ofHours(7),
                Locale.forLanguageTag("id"),
                file -> views(file.id().value()));
        all.put("open311", String.valueOf(requests.published(hall.file(id))));
        return all;
    }

    /** What the leaders and the outside are told of many cases. */
    Map<String, String> shownOf(List<String> ids) {
        List<CaseFile<Complaint>> files = ids.stream().map(hall::file).toList();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("center", CommandCenter.of(files, Hall.POLICY, table).toString());
        all.put(
                "events",
                EventFeed.ofPublic(hall.office, OpaqueIds.under(new byte[16]))
                        .read("", 500)
                        .events()
                        .toString());
        all.put("months", MonthlyTable.of(files, Hall.POLICY, table).toJson());
        return all;
    }

    /** The words of findings as a person reads them. */
    String words(List<Finding> findings) {
        List<String> words = new ArrayList<>();
        for (Finding finding : findings) {
            words.add(finding.toString());
            for (String language : List.of("id", "en")) {
                words.add(hall.office.findings().line(finding, Locale.forLanguageTag(language)));
            }
        }
        return words.toString();
    }
}
