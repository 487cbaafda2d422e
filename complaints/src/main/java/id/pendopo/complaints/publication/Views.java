package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReason;
import id.pendopo.complaints.complaint.Answering;
import id.pendopo.complaints.complaint.Casework;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintClock;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.ExternalProceeding;
import id.pendopo.complaints.complaint.Family;
import id.pendopo.complaints.complaint.Feedback;
import id.pendopo.complaints.complaint.Response;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.complaint.TurnKind;
import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.ScanState;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.publication.Initials;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All views of one complaint (<i>tampilan pengaduan</i>), each made through the one table of visibility. Whoever shows anything of a
 * complaint to anybody shows what stands in one of these, and never the case itself. Immutable and thread-safe.
 */
public final class Views {
    private static final Map<String, String> ENDINGS = Map.of(
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/webp", ".webp",
            "application/pdf", ".pdf",
            "video/mp4", ".mp4",
            "audio/ogg", ".ogg");

    /** Who stands in the same relation to every case; anybody else is a stranger to another one. */
    private static final Set<Viewer> ANYWHERE = EnumSet.of(
            Viewer.PUBLIC,
            Viewer.ADMIN,
            Viewer.OMBUDSMAN,
            Viewer.RECORDS,
            Viewer.AUDITOR,
            Viewer.MONITOR,
            Viewer.OPEN,
            Viewer.HUB);

    private final CaseFile<Complaint> file;
    private final VisibilityTable table;
    private final Optional<GeoGrid> grid;
    private final Function<CaseId, Optional<CaseFile<Complaint>>> others;
    private final FilledFields fields;

    private Views(
            CaseFile<Complaint> file,
            VisibilityTable table,
            Optional<GeoGrid> grid,
            Function<CaseId, Optional<CaseFile<Complaint>>> others,
            FilledFields fields) {
        this.file = file;
        this.table = table;
        this.grid = grid;
        this.others = others;
        this.fields = fields;
    }

    /**
     * The views of this case. Coarsened points are left out, and so are the codes of related reports and what the category asks: say
     * {@link #within}, {@link #knowing}, {@link #asking}.
     */
    public static Views of(CaseFile<Complaint> file) {
        return new Views(
                file, VisibilityTable.declared(), Optional.empty(), id -> Optional.empty(), FilledFields.UNKNOWN);
    }

    /** The same with coarsened points, on the grid of this region. */
    public Views within(VisibilityPolicy policy) {
        GeoGrid ofRegion = GeoGrid.ofMetres(policy.gridMetres().value());
        return new Views(file, table, Optional.of(ofRegion), others, fields);
    }

    /**
     * The same with codes of related reports, where their own views have them. Who brought a part stands with the whole alone, so that its
     * texts are shown cleaned only where the whole is known.
     */
    public Views knowing(Function<CaseId, Optional<CaseFile<Complaint>>> files) {
        return new Views(file, table, grid, files, fields);
    }

    /**
     * The same with what was filled in for the fields of the category. Strangers see the fields that are marked open, and only those that
     * were open in the category under which they were filled in, too. A region that opens a field later gives it another key.
     *
     * @param categories in which leaf and fields are looked up
     */
    public Views asking(CategoryPolicy categories) {
        return new Views(file, table, grid, others, FilledFields.by(categories));
    }

    /** The same by another table, so that a test can see that a wrong one is noticed. */
    Views by(VisibilityTable other) {
        return new Views(file, other, grid, others, fields);
    }

    /** What this person sees on this day; empty if the case is not there for him. */
    public Optional<ComplaintView> forActor(Actor actor, LocalDate today) {
        Set<Field> read = file.data().shielding().read(actor.person(), today);
        return seen(
                Shields.viewer(file, actor),
                Shields.exposure(file, actor),
                read,
                other -> table.sight(Field.TRACKING_ID, Shields.viewer(other, actor), Shields.exposure(other, actor)));
    }

    /** What such a viewer sees who stands in no closer relation to the case; empty if it is not there for him. */
    public Optional<ComplaintView> forViewer(Viewer viewer) {
        Viewer elsewhere = ANYWHERE.contains(viewer) ? viewer : Viewer.PUBLIC;
        return seen(
                viewer,
                Shields.exposure(file),
                Set.of(),
                other -> table.sight(Field.TRACKING_ID, elsewhere, Shields.exposure(other)));
    }

    /** The public page; empty while nothing is public. */
    public Optional<PublicComplaint> publicPage() {
        return forViewer(Viewer.PUBLIC)
                .flatMap(view -> view.head().tracking().map(tracking -> PublicComplaint.of(tracking.value(), view)));
    }

    /** What a search index holds of it; empty while nothing is public. */
    public Optional<SearchDocument> searchDocument() {
        return publicPage().map(page -> {
            List<String> texts = new ArrayList<>();
            page.text().ifPresent(texts::add);
            page.answers().forEach(answer -> texts.add(answer.text()));
            page.notes().forEach(note -> texts.add(note.text()));
            return new SearchDocument(
                    page.tracking(),
                    page.title(),
                    texts,
                    page.category(),
                    page.area(),
                    page.agency(),
                    page.status(),
                    page.dates().map(ComplaintView.Dates::received));
        });
    }

    /** How much such a viewer sees of a field of this case. */
    public Sight sight(Field field, Viewer viewer) {
        return table.sight(field, viewer, Shields.exposure(file));
    }

    private Optional<ComplaintView> seen(
            Viewer viewer, Exposure exposure, Set<Field> read, Function<CaseFile<Complaint>, Sight> codes) {
        Optional<Complaint> whole =
                file.data().family().partOf().flatMap(others).map(CaseFile::data);
        Sieve sieve = new Sieve(table, viewer, exposure, read, file.data(), whole);
        return sieve.isThere()
                ? Optional.of(new ComplaintView(
                        viewer, head(sieve, codes), content(sieve), handled(sieve), person(sieve), sieve.openable()))
                : Optional.empty();
    }

    private ComplaintView.Head head(Sieve sieve, Function<CaseFile<Complaint>, Sight> codes) {
        Complaint complaint = file.data();
        Report report = complaint.report();
        return new ComplaintView.Head(
                sieve.whole(
                        Field.TRACKING_ID, () -> Optional.of(complaint.intake().tracking())),
                sieve.whole(Field.KIND, complaint.intake()::kind),
                sieve.whole(Field.CATEGORY, () -> complaint.intake().leaf().or(report::category)),
                sieve.whole(Field.STATUS, this::stage),
                sieve.whole(Field.DATES, () -> Optional.of(dates())),
                area(sieve),
                sieve.whole(Field.AGENCY, () -> complaint.casework().active().map(disposition -> disposition.agency())),
                sieve.all(
                        Field.SUBJECT_AGENCY,
                        () -> report.subjects().stream()
                                .flatMap(subject -> subject.agency().stream())
                                .toList()),
                sieve.whole(Field.FAMILY, () -> parent(codes)),
                new LinkedHashSet<>(sieve.all(
                        Field.PROCEEDINGS,
                        () -> complaint.proceedings().all().stream()
                                .map(ExternalProceeding::forum)
                                .distinct()
                                .toList())),
                sieve.whole(Field.CHANNEL, () -> Optional.of(report.channel())),
                sieve.whole(
                        Field.SECRECY, () -> Optional.of(complaint.shielding().secrecy())),
                sieve.whole(Field.PRIORITY, () -> urgency(sieve)));
    }

    /** How soon it is looked at. Why, somebody learns who sees what that was read from: else he would learn of the place or the text so. */
    private Optional<ComplaintView.Urgency> urgency(Sieve sieve) {
        Casework casework = file.data().casework();
        boolean official = casework.priority().isPresent();
        Set<UrgencyReason> reasons = EnumSet.noneOf(UrgencyReason.class);
        casework.urgency()
                .filter(read -> !official)
                .ifPresent(read -> read.reasons().stream()
                        .filter(reason -> seesSource(reason, sieve))
                        .forEach(reasons::add));
        return Priority.ranked(file.handling().priority())
                .map(priority -> new ComplaintView.Urgency(priority, official, reasons));
    }

    private static boolean seesSource(UrgencyReason reason, Sieve sieve) {
        return switch (reason) {
            case SAFETY_WORDS -> sieve.reads(Field.CONTENT);
            case VULNERABLE_SITE -> sieve.sight(Field.PLACE) == Sight.FULL;
            case SUPPORTS -> sieve.sight(Field.SUPPORT_COUNT) == Sight.FULL;
        };
    }

    private Optional<ComplaintStage> stage() {
        for (ComplaintStage stage : ComplaintStage.values()) {
            if (file.isAt(stage)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    private ComplaintView.Dates dates() {
        Set<LocalDate> due = new TreeSet<>();
        for (ComplaintClock clock : List.of(ComplaintClock.SETTLEMENT, ComplaintClock.LEGAL_LIMIT)) {
            file.clocks().find(clock).map(ClockState::lastDay).ifPresent(due::add);
        }
        var responses = file.data().answering().responses();
        return new ComplaintView.Dates(
                file.data().intake().receivedOn(),
                due.stream().findFirst(),
                responses.isEmpty()
                        ? Optional.empty()
                        : Optional.of(responses.get(responses.size() - 1).on()));
    }

    private Optional<RegionCode> area(Sieve sieve) {
        Optional<RegionCode> village = file.data().report().location().flatMap(Location::within);
        return switch (sieve.sight(Field.AREA)) {
            case FULL -> village;
            case COARSENED -> village.flatMap(code -> code.at(RegionLevel.DISTRICT));
            default -> Optional.empty();
        };
    }

    /** A related report is named by its code, to whoever sees that one too. */
    private Optional<TrackingId> parent(Function<CaseFile<Complaint>, Sight> codes) {
        return file.data()
                .family()
                .mergedInto()
                .flatMap(others)
                .filter(parent -> codes.apply(parent) == Sight.FULL)
                .map(parent -> parent.data().intake().tracking());
    }

    private ComplaintView.Content content(Sieve sieve) {
        Report report = file.data().report();
        return new ComplaintView.Content(
                sieve.text(Field.CONTENT, () -> report.title().flatMap(Views::revealed)),
                sieve.text(Field.CONTENT, report.story()),
                report.loss().flatMap(loss -> sieve.text(Field.CONTENT, loss)),
                report.wish().flatMap(wish -> sieve.text(Field.CONTENT, wish)),
                fields.of(file.data(), sieve),
                report.location().flatMap(location -> place(location, sieve)),
                photos(sieve),
                sieve.all(
                        Field.SUBJECT_OFFICIAL,
                        () -> report.subjects().stream()
                                .flatMap(subject -> subject.official().stream())
                                .flatMap(name -> revealed(name).stream())
                                .toList()),
                sieve.all(
                        Field.ORIGINALS,
                        () -> report.attachments().stream()
                                .map(attachment -> new ComplaintView.Original(
                                        attachment.original(), attachment.name().flatMap(Views::revealed)))
                                .toList()));
    }

    private Optional<ComplaintView.Place> place(Location location, Sieve sieve) {
        Optional<GeoPoint> point = location.geo();
        if (sieve.sight(Field.PLACE) == Sight.FULL) {
            return Optional.of(
                    new ComplaintView.Place(point, false, location.address().flatMap(Views::revealed)));
        }
        return sieve.sight(Field.PLACE) == Sight.COARSENED
                ? point.flatMap(exact -> grid.map(cells -> cells.coarse(exact)))
                        .map(cell -> new ComplaintView.Place(Optional.of(cell), true, Optional.empty()))
                : Optional.empty();
    }

    /** Only what was made anew without metadata, under a name that tells nothing. */
    private List<ComplaintView.Photo> photos(Sieve sieve) {
        List<ComplaintView.Photo> photos = new ArrayList<>();
        if (sieve.reads(Field.PHOTOS)) {
            for (Attachment attachment : file.data().report().attachments()) {
                if (attachment.scan() == ScanState.CLEAN && attachment.shown().isPresent()) {
                    DocumentRef shown = attachment.shown().get();
                    String name = "lampiran-" + (photos.size() + 1) + ENDINGS.getOrDefault(shown.mediaType(), "");
                    photos.add(new ComplaintView.Photo(name, shown.mediaType(), shown.sha256()));
                }
            }
        }
        return photos;
    }

    private ComplaintView.Handled handled(Sieve sieve) {
        Answering answering = file.data().answering();
        List<ComplaintView.Told> answers = new ArrayList<>();
        answering.responses().forEach(response -> answer(sieve, response).ifPresent(answers::add));
        // Of a report that was split, each agency answers its own part.
        file.data()
                .family()
                .parts()
                .forEach(part -> part.answer()
                        .map(Family.Answered::response)
                        // Once all have answered, their answers are its own.
                        .filter(response -> !answering.responses().contains(response))
                        .flatMap(response -> answer(sieve, response))
                        .ifPresent(answers::add));
        List<ComplaintView.Told> notes = new ArrayList<>();
        List<ComplaintView.Told> remarks = new ArrayList<>();
        file.data().casework().notes().forEach(note -> {
            // That a report was seen is a remark among officials; what was done is for everybody who sees the case.
            Field field = note.substantive() ? Field.NOTES : Field.INTERNAL_NOTES;
            told(sieve, field, note.on(), Optional.of(note.at()), note.text())
                    .ifPresent((note.substantive() ? notes : remarks)::add);
        });
        List<ComplaintView.Told> replies = new ArrayList<>();
        answering.turns().forEach(turn -> {
            boolean ofOfficial = turn.kind() == TurnKind.SENT_BACK;
            told(sieve, ofOfficial ? Field.INTERNAL_NOTES : Field.FEEDBACK, turn.on(), Optional.empty(), turn.text())
                    .ifPresent((ofOfficial ? remarks : replies)::add);
        });
        file.data()
                .family()
                .additions()
                .forEach(addition -> told(sieve, Field.FEEDBACK, addition.on(), Optional.empty(), addition.text())
                        .ifPresent(replies::add));
        Optional<Feedback> feedback = answering.feedback();
        return new ComplaintView.Handled(
                answers,
                notes,
                remarks,
                nudges(sieve),
                replies,
                answering.draft().flatMap(draft -> sieve.text(Field.INTERNAL_NOTES, draft.text())),
                feedback.flatMap(Feedback::comment).flatMap(comment -> sieve.text(Field.FEEDBACK, comment)),
                sieve.whole(Field.REASON, this::reason),
                sieve.whole(Field.RATING, () -> feedback.flatMap(Feedback::rating)),
                sieve.whole(
                        Field.SUPPORT_COUNT,
                        () -> Optional.of(file.data().family().supporters())));
    }

    /** That they asked is seen by whoever may, also where what they asked cannot be cleaned. */
    private List<ComplaintView.Nudged> nudges(Sieve sieve) {
        return sieve.reads(Field.NUDGES)
                ? file.data().casework().nudges().stream()
                        .map(nudge -> new ComplaintView.Nudged(
                                nudge.on(), nudge.text().flatMap(text -> sieve.text(Field.NUDGES, text))))
                        .toList()
                : List.of();
    }

    /** Why it is not worked on, or why it was closed. */
    private Optional<Code> reason() {
        Optional<Code> ended =
                file.data().intake().ended().map(why -> Code.of(why.reason().name()));
        return ended.isPresent() || !file.isAt(ComplaintStage.CLOSED)
                ? ended
                : answering().closing().map(why -> Code.of(why.name()));
    }

    private Answering answering() {
        return file.data().answering();
    }

    private static Optional<ComplaintView.Told> answer(Sieve sieve, Response response) {
        return sieve.text(Field.ANSWER, response.text())
                .map(words -> new ComplaintView.Told(
                        response.on(), Optional.of(response.at()), words, Optional.of(response.outcome())));
    }

    private static Optional<ComplaintView.Told> told(
            Sieve sieve, Field field, LocalDate on, Optional<Instant> at, Narrative text) {
        return sieve.text(field, text).map(words -> new ComplaintView.Told(on, at, words, Optional.empty()));
    }

    private ComplaintView.Person person(Sieve sieve) {
        Reporter reporter = file.data().report().reporter();
        ReporterRecord known = reporter.known();
        Map<String, String> contact = new LinkedHashMap<>();
        contact(sieve, contact, "nik", known::nik);
        contact(sieve, contact, "phone", known::phone);
        contact(sieve, contact, "email", known::email);
        contact(sieve, contact, "address", known::address);
        return new ComplaintView.Person(
                sieve.whole(
                        Field.DISPLAY_NAME, () -> known.name().map(Initials::of).filter(name -> !name.isEmpty())),
                sieve.whole(Field.REPORTER_NAME, () -> known.name().flatMap(Views::revealed)),
                contact,
                sieve.whole(Field.ACCOUNT, reporter::account),
                sieve.sight(Field.CONTACT) == Sight.RELAY
                        && !file.data().shielding().linkCut());
    }

    private static void contact(
            Sieve sieve, Map<String, String> contact, String name, Supplier<Optional<PersonalText>> value) {
        sieve.whole(Field.CONTACT, value).flatMap(Views::revealed).ifPresent(text -> contact.put(name, text));
    }

    private static Optional<String> revealed(PersonalText text) {
        return text.isErased() ? Optional.empty() : Optional.of(text.reveal());
    }
}
