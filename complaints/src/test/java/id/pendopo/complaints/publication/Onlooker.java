package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.EventFeed;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Page;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that comes out of an office of complaints, by who reads it. */
final class Onlooker {
    private final Hall hall;
    private final VisibilityTable table;

    Onlooker(Hall hall, VisibilityTable table) {
        this.hall = hall;
        this.table = table;
    }

    private Views views(String id) {
        return Views.of(hall.file(id)).by(table).within(Hall.POLICY).knowing(this::other);
    }

    @SuppressWarnings("unchecked") // every case of this office is a complaint
    private Optional<CaseFile<Complaint>> other(CaseId id) {
        return hall.office.file(ComplaintPolicy.PROCEDURE, id).map(file -> (CaseFile<Complaint>) file);
    }

    /** What this person is shown of a case, by where he finds it. */
    Map<String, String> shownTo(Actor actor, String id) {
        Map<String, String> all = new LinkedHashMap<>();
        CaseId caseId = CaseId.of(id);
        CaseFile<Complaint> file = hall.file(id);
        all.put("view", String.valueOf(views(id).forActor(actor, hall.today())));
        all.put(
                "trail",
                TrailTable.of(file, hall.office.journal(caseId), actor, table)
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

    /** What anybody finds, by where. */
    Map<String, String> shownToAll(String id) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("page", String.valueOf(views(id).publicPage()));
        all.put("search", String.valueOf(views(id).searchDocument()));
        all.put("office", String.valueOf(PublicViews.of(hall.office).view(ComplaintPolicy.PROCEDURE, CaseId.of(id))));
        CategoryPolicy categories = Hall.PACK.book(CategoryPolicy.schema()).policy(hall.today());
        PublicRequests requests = PublicRequests.of(
                categories,
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
        all.put("events", EventFeed.ofPublic(hall.office).read(0, 500).events().toString());
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
