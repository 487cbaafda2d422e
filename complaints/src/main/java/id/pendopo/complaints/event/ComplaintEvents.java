package id.pendopo.complaints.event;

import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.ProceedingCommand;
import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.publication.Retraction;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.event.DataClass;
import id.pendopo.core.event.EventDraft;
import id.pendopo.core.event.EventOutbox;
import id.pendopo.core.event.EventProvider;
import id.pendopo.core.event.EventScene;
import id.pendopo.core.event.EventSight;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the outside is told of a complaint (<i>peristiwa pengaduan</i>). What open data may show is told everybody under the public code; what
 * the Command Center alone may see is told inside under an id that says nothing; of what it only counts nothing is told. Readings of
 * identities, unmaskings, drafts and remarks are told nobody.
 */
public final class ComplaintEvents implements EventProvider {
    private static final String AGGREGATE = "complaint";

    /** What each arrival at a stage is called. */
    private static final Map<ComplaintStage, String> ARRIVALS = Map.ofEntries(
            Map.entry(ComplaintStage.RECEIVED, "received"),
            Map.entry(ComplaintStage.HELD, "held"),
            Map.entry(ComplaintStage.VERIFIED, "verified"),
            Map.entry(ComplaintStage.DISPOSED, "disposed"),
            Map.entry(ComplaintStage.RETURNED, "returned"),
            Map.entry(ComplaintStage.IN_PROGRESS, "progressed"),
            Map.entry(ComplaintStage.RESPONDED, "responded"),
            Map.entry(ComplaintStage.REOPENED, "reopened"),
            Map.entry(ComplaintStage.CLOSED, "closed"),
            Map.entry(ComplaintStage.REJECTED, "rejected"),
            Map.entry(ComplaintStage.MERGED, "merged"),
            Map.entry(ComplaintStage.ARCHIVED, "archived"),
            Map.entry(ComplaintStage.WITHDRAWN, "withdrawn"));

    /** What each act is called that leaves it where it is, or that is told beside its arrival. */
    private static final Map<String, String> ACTS = acts();

    /** For {@code ServiceLoader}. */
    public ComplaintEvents() {}

    private static Map<String, String> acts() {
        Map<String, String> names = new HashMap<>();
        put(names, "complaint.progressed", CaseworkCommand.NoteProgress.class);
        put(
                names,
                "complaint.reclassified",
                CaseworkCommand.Reclassify.class,
                CaseworkCommand.ReclassifyAsSupervisory.class,
                CaseworkCommand.ReleaseFromSupervision.class);
        put(
                names,
                "complaint.overdue",
                CaseworkCommand.NoteFollowUpLate.class,
                CaseworkCommand.NoteSettlementLate.class,
                CaseworkCommand.NoteLimitPassed.class);
        put(
                names,
                "complaint.deadlinerecalculated",
                CaseworkCommand.Extend.class,
                CaseworkCommand.ExtendFormalRequest.class,
                CaseCommand.Recount.class);
        put(
                names,
                "proceeding.recorded",
                ProceedingCommand.RecordOmbudsman.class,
                ProceedingCommand.RecordPolice.class,
                ProceedingCommand.RecordMedia.class);
        return Map.copyOf(names);
    }

    @SafeVarargs
    private static void put(Map<String, String> names, String what, Class<? extends Command>... commands) {
        for (Class<? extends Command> command : commands) {
            names.put(Command.nameOf(command), what);
        }
    }

    @Override
    public String procedure() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public String aggregate() {
        return AGGREGATE;
    }

    @Override
    public EventSight sight(CaseFile<?> file) {
        Optional<CaseFile<Complaint>> complaint = complaint(file);
        Optional<String> open = complaint
                .flatMap(one -> Views.of(one).forViewer(Viewer.OPEN))
                .flatMap(view -> view.head().tracking())
                .map(tracking -> tracking.value());
        if (open.isPresent()) {
            return EventSight.open(open.get(), DataClass.PUBLIC);
        }
        return complaint.flatMap(one -> Views.of(one).forViewer(Viewer.MONITOR)).isPresent()
                ? EventSight.hidden(DataClass.INTERNAL)
                : EventSight.NONE;
    }

    @Override
    public List<EventDraft> events(EventScene scene) {
        Optional<ComplaintView> view = complaint(scene.after())
                .flatMap(file ->
                        Views.of(file).forViewer(sight(file).subject().isPresent() ? Viewer.OPEN : Viewer.MONITOR));
        return view.map(shown -> Stream.concat(lessened(scene), name(scene).stream())
                        .map(what ->
                                EventDraft.of(what, ComplaintState.of(shown)).category(AGGREGATE))
                        .toList())
                .orElse(List.of());
    }

    /** That less is shown than before of what stays public, so that whoever keeps a copy takes the rest out of it. */
    private static Stream<String> lessened(EventScene scene) {
        return scene.before().flatMap(ComplaintEvents::complaint).stream()
                .flatMap(before ->
                        complaint(scene.after()).stream().flatMap(after -> Retraction.between(before, after).stream()))
                .filter(retraction -> !retraction.whole())
                .map(retraction -> AGGREGATE + "." + EventOutbox.TIGHTENED);
    }

    /** What is told of this act, if anything. */
    private static Optional<String> name(EventScene scene) {
        Optional<String> act = Optional.ofNullable(ACTS.get(scene.entry().act()));
        return act.isPresent() || !scene.isMove() ? act : arrival(scene.entry().to());
    }

    private static Optional<String> arrival(Code stage) {
        for (Map.Entry<ComplaintStage, String> one : ARRIVALS.entrySet()) {
            if (one.getKey().code().equals(stage)) {
                return Optional.of(AGGREGATE + "." + one.getValue());
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // a case whose data is a complaint is one
    private static Optional<CaseFile<Complaint>> complaint(CaseFile<?> file) {
        return file.data() instanceof Complaint ? Optional.of((CaseFile<Complaint>) file) : Optional.empty();
    }
}
