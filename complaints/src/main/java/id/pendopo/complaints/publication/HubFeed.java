package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintClock;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.Note;
import id.pendopo.complaints.complaint.Response;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.complaints.hub.RegionReport;
import id.pendopo.complaints.hub.RegionStage;
import id.pendopo.complaints.hub.RegionUpdate;
import id.pendopo.complaints.hub.RegionView;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the national channel is told of a complaint (<i>yang disampaikan kepada kanal nasional</i>): made through the one table of visibility, and
 * cleaned as for everybody, because there anybody reads it. That something was done is told as a step without a word where its text may not go
 * there. Immutable and thread-safe.
 */
public final class HubFeed {
    private final CaseFile<Complaint> file;
    private final Sieve sieve;

    private HubFeed(CaseFile<Complaint> file) {
        this.file = file;
        this.sieve = new Sieve(
                VisibilityTable.declared(),
                Viewer.HUB,
                Shields.exposure(file),
                Set.of(),
                file.data(),
                Optional.empty());
    }

    /** Of this case. */
    public static HubFeed of(CaseFile<Complaint> file) {
        return new HubFeed(file);
    }

    /**
     * How the case stands.
     *
     * @param taken the ids of the commands in its journal
     */
    public RegionView view(Set<CommandId> taken) {
        Complaint complaint = file.data();
        return new RegionView(
                file.id(),
                stage(),
                Set.copyOf(complaint.report().references()),
                complaint.shielding().asked(),
                complaint.shielding().secrecy(),
                updates(),
                taken);
    }

    /**
     * The report itself, where it is to be pushed: it came by a way of the region's own, was sent on, goes on, and may be read there. What has
     * the weight of supervision never is; what is confidential goes with its flag.
     *
     * @param hub by which name the hub's numbers are kept
     * @param grid how coarse a point is told that may be a home
     */
    public Optional<RegionReport> report(HubPolicy hub, VisibilityPolicy grid) {
        boolean isKnown = file.data().report().references().stream()
                .anyMatch(reference -> reference.system().equals(hub.system().value()));
        RegionStage stage = stage();
        boolean goesOn = stage == RegionStage.OPEN || stage == RegionStage.ANSWERED || stage == RegionStage.PROMISED;
        return isKnown || !goesOn || !sieve.reads(Field.CONTENT)
                ? Optional.empty()
                : Views.of(file).within(grid).forViewer(Viewer.HUB).flatMap(this::reported);
    }

    private Optional<RegionReport> reported(ComplaintView view) {
        ComplaintView.Head head = view.head();
        ComplaintView.Content content = view.content();
        return head.kind().isEmpty()
                        || head.category().isEmpty()
                        || content.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new RegionReport(
                        file.id(),
                        head.kind().get(),
                        head.category().get(),
                        head.secrecy().orElseGet(() -> file.data().shielding().secrecy()),
                        file.data().intake().receivedOn(),
                        content.title().map(Narrative::of),
                        Narrative.of(content.text().get()),
                        content.loss().map(Narrative::of),
                        content.wish().map(Narrative::of),
                        new RegionReport.Place(
                                head.area(),
                                content.place().flatMap(ComplaintView.Place::point),
                                content.place()
                                        .filter(ComplaintView.Place::coarse)
                                        .isPresent(),
                                content.place()
                                        .flatMap(ComplaintView.Place::address)
                                        .map(Narrative::of)),
                        content.photos().stream()
                                .map(photo -> new RegionReport.Photo(photo.mediaType(), photo.sha256()))
                                .toList()));
    }

    private RegionStage stage() {
        if (file.isAt(ComplaintStage.RESPONDED)) {
            boolean promised = file.clocks()
                    .find(ComplaintClock.PROMISE)
                    .filter(clock -> clock.phase() == Phase.RUNNING)
                    .isPresent();
            return promised ? RegionStage.PROMISED : RegionStage.ANSWERED;
        }
        if (file.isAt(ComplaintStage.CLOSED)) {
            return RegionStage.CLOSED;
        }
        if (file.isAt(ComplaintStage.MERGED)) {
            return RegionStage.MERGED;
        }
        boolean ended = file.isAt(ComplaintStage.REJECTED)
                || file.isAt(ComplaintStage.ARCHIVED)
                || file.isAt(ComplaintStage.WITHDRAWN);
        return ended ? RegionStage.ENDED : RegionStage.OPEN;
    }

    /** Lists of a case only grow, so a place in them is known for ever. */
    private List<RegionUpdate> updates() {
        Complaint complaint = file.data();
        List<RegionUpdate> all = new ArrayList<>();
        int sent = complaint.casework().dispositions().size();
        for (int i = 0; i < sent; i++) {
            all.add(new RegionUpdate(token("sent", i), RegionUpdate.Kind.FORWARDED, Optional.empty()));
        }
        List<Note> notes = complaint.casework().notes();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).substantive()) {
                Optional<Narrative> told = told(Field.NOTES, notes.get(i).text());
                all.add(new RegionUpdate(token("note", i), RegionUpdate.Kind.NOTE, told));
            }
        }
        List<Response> answers = complaint.answering().responses();
        for (int i = 0; i < answers.size(); i++) {
            Optional<Narrative> told = told(Field.ANSWER, answers.get(i).text());
            all.add(new RegionUpdate(token("answer", i), RegionUpdate.Kind.ANSWER, told));
        }
        return all;
    }

    private String token(String what, int place) {
        return file.id() + ":" + what + ":" + (place + 1);
    }

    private Optional<Narrative> told(Field field, Narrative text) {
        return sieve.text(field, text).map(Narrative::of);
    }
}
