package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.Agency;
import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.ClosingReason;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Complaints as requests of GeoReport v2 (<i>pengaduan sebagai permintaan layanan</i>), each made of the view that the table of visibility
 * leaves its viewer, and of nothing else of the case but when it came and last changed its stage. What is not there for strangers has no
 * request: what was not forwarded yet, what is confidential, supervisory or archived, and what stands in a leaf that is not listed. Immutable
 * and thread-safe.
 */
public final class PublicRequests {
    private static final String IMAGE = "image/";

    private final CategoryPolicy categories;
    private final ZoneOffset zone;
    private final Locale locale;
    private final Function<CaseFile<Complaint>, Views> views;
    private final Pictures pictures;

    private PublicRequests(
            CategoryPolicy categories,
            ZoneOffset zone,
            Locale locale,
            Function<CaseFile<Complaint>, Views> views,
            Pictures pictures) {
        this.categories = categories;
        this.zone = zone;
        this.locale = locale;
        this.views = views;
        this.pictures = pictures;
    }

    /**
     * Without pictures.
     *
     * @param categories the categories and agencies of the day
     * @param zone of the region
     * @param locale in which names are written
     * @param views how the views of a case are made, such as {@code Views::of}
     */
    public static PublicRequests of(
            CategoryPolicy categories, ZoneOffset zone, Locale locale, Function<CaseFile<Complaint>, Views> views) {
        return new PublicRequests(categories, zone, locale, views, Pictures.NONE);
    }

    /** With pictures that are shown there. */
    public PublicRequests with(Pictures shown) {
        return new PublicRequests(categories, zone, locale, views, shown);
    }

    /** The request that anybody sees; empty where there is none for strangers. */
    public Optional<RequestItem> published(CaseFile<Complaint> file) {
        return views.apply(file)
                .asking(categories)
                .forViewer(Viewer.PUBLIC)
                .filter(view -> isShown(file))
                .flatMap(view -> request(file, view, view.head().category()));
    }

    /** The request that its own reporter sees, who signed in with his key: also of a report that waits to be forwarded. */
    public Optional<RequestItem> own(CaseFile<Complaint> file) {
        return views.apply(file)
                .asking(categories)
                .forViewer(Viewer.REPORTER)
                // Until an official sorts it, it stands where he put it himself.
                .flatMap(view -> request(
                        file, view, view.head().category().or(file.data().report()::category)));
    }

    /** Two gates are better than one: these stages and leaves are shown to nobody, whatever a view says. */
    private boolean isShown(CaseFile<Complaint> file) {
        boolean waits = file.isAt(ComplaintStage.RECEIVED)
                || file.isAt(ComplaintStage.HELD)
                || file.isAt(ComplaintStage.VERIFIED)
                || file.isAt(ComplaintStage.ARCHIVED);
        boolean listed = file.data()
                .intake()
                .leaf()
                .flatMap(categories::leaf)
                .filter(leaf -> leaf.listed() && !leaf.isSupervisory())
                .isPresent();
        return !waits && listed;
    }

    private Optional<RequestItem> request(CaseFile<Complaint> file, ComplaintView view, Optional<Code> category) {
        ComplaintView.Head head = view.head();
        Optional<ComplaintStage> stage = head.status();
        if (head.tracking().isEmpty()
                || category.isEmpty()
                || stage.isEmpty()
                || head.dates().isEmpty()) {
            return Optional.empty();
        }
        Optional<CategoryLeaf> leaf = categories.leaf(category.get());
        RequestTimes times = times(file, view, head.dates().get());
        return Optional.of(new RequestItem(
                head.tracking().get().value(),
                status(stage.get()),
                notes(stage.get(), view),
                category.get().value(),
                leaf.map(known -> known.name().in(locale)).orElse(category.get().value()),
                view.content().text(),
                head.agency().map(this::agency),
                leaf.flatMap(known -> known.service().promise()).map(promise -> promise.in(locale)),
                times,
                place(view),
                photos(view).stream().findFirst(),
                extras(stage.get(), file, view, leaf, times.requested())));
    }

    private static RequestStatus status(ComplaintStage stage) {
        return switch (stage) {
            case RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS, RESPONDED, REOPENED -> RequestStatus.OPEN;
            case CLOSED, MERGED, WITHDRAWN, REJECTED, ARCHIVED -> RequestStatus.CLOSED;
        };
    }

    /** Why it is closed, else what was said last. */
    private Optional<String> notes(ComplaintStage stage, ComplaintView view) {
        if (stage == ComplaintStage.MERGED || stage == ComplaintStage.WITHDRAWN) {
            return StageWords.of(stage).map(words -> words.in(locale));
        }
        Optional<String> said = told(view).max(Comparator.comparing(this::at)).map(ComplaintView.Told::text);
        Optional<String> reason = view.handling().reason().map(Code::value);
        if (stage == ComplaintStage.CLOSED
                && reason.filter(ClosingReason.CLOSED_AT_HUB.name()::equals).isPresent()) {
            String closed = StageWords.CLOSED_AT_HUB.in(locale);
            return Optional.of(said.map(answer -> closed + " " + answer).orElse(closed));
        }
        return stage == ComplaintStage.REJECTED ? reason.or(() -> said) : said;
    }

    /** Of one moment answers come last, because they end what notes told. */
    private static Stream<ComplaintView.Told> told(ComplaintView view) {
        return Stream.concat(view.handling().notes().stream(), view.handling().answers().stream());
    }

    private Instant at(ComplaintView.Told told) {
        return told.at().orElseGet(() -> told.on().atStartOfDay(zone).toInstant());
    }

    private String agency(Code code) {
        return categories
                .agencies()
                .value()
                .find(code)
                .map(Agency::name)
                .map(name -> name.in(locale))
                .orElse(code.value());
    }

    private RequestTimes times(CaseFile<Complaint> file, ComplaintView view, ComplaintView.Dates dates) {
        Instant opened = file.handling().openedAt();
        // A letter that was entered later came on its own day.
        Instant came = opened.atOffset(zone).toLocalDate().equals(dates.received())
                ? opened
                : dates.received().atStartOfDay(zone).toInstant();
        Instant changed = file.handling().stageSince();
        boolean isClosed =
                view.head().status().map(PublicRequests::status).orElse(RequestStatus.OPEN) == RequestStatus.CLOSED;
        Instant updated = isClosed
                ? changed
                : told(view)
                        .map(this::at)
                        .filter(said -> said.isAfter(changed))
                        .max(Comparator.naturalOrder())
                        .orElse(changed);
        return new RequestTimes(
                came,
                Optional.of(updated).filter(at -> !at.isBefore(came)),
                dates.due().map(this::endOf));
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).toInstant(zone);
    }

    private static RequestPlace place(ComplaintView view) {
        return view.content()
                .place()
                .map(place -> new RequestPlace(place.address(), Optional.empty(), Optional.empty(), place.point()))
                .orElse(RequestPlace.NONE);
    }

    private List<URI> photos(ComplaintView view) {
        return view.content().photos().stream()
                .filter(photo -> photo.mediaType().startsWith(IMAGE))
                .flatMap(photo -> pictures.at(photo.sha256(), photo.mediaType()).stream())
                .toList();
    }

    private RequestExtras extras(
            ComplaintStage stage,
            CaseFile<Complaint> file,
            ComplaintView view,
            Optional<CategoryLeaf> leaf,
            Instant came) {
        List<URI> photos = photos(view);
        return new RequestExtras(
                Optional.of(stage.name()),
                view.head().channel().map(channel -> channel.name().toLowerCase(Locale.ROOT)),
                view.head().area().map(RegionCode::plain).filter(code -> code.length() == 10),
                photos.isEmpty() ? photos : photos.subList(1, photos.size()),
                view.content().fields().stream()
                        .flatMap(filled -> attributes(filled, leaf))
                        .toList(),
                notes(stage, file, view, came));
    }

    private Stream<RequestAttribute> attributes(ComplaintView.Filled filled, Optional<CategoryLeaf> leaf) {
        Optional<OwnField> field = leaf.flatMap(known -> known.form().fields().field(filled.field()));
        String label = field.map(asked -> asked.label().in(locale))
                .orElse(filled.field().value());
        return filled.values().stream().map(value -> {
            Optional<OwnField.Choice> choice = field.stream()
                    .flatMap(asked -> asked.choices().stream())
                    .filter(one -> one.code().value().equals(value))
                    .findFirst();
            return new RequestAttribute(
                    label,
                    filled.field().value(),
                    choice.map(one -> one.label().in(locale)).orElse(PlainText.of(value)),
                    choice.map(one -> one.code().value()));
        });
    }

    /** That it came, what was noted and answered, and where it stands: what a public page shows too, each with its moment. */
    private List<RequestNote> notes(ComplaintStage stage, CaseFile<Complaint> file, ComplaintView view, Instant came) {
        List<RequestNote> notes = new ArrayList<>();
        notes.add(new RequestNote(came, StageWords.SUBMITTED.in(locale), RequestNote.SUBMITTED));
        view.handling().notes().forEach(note -> notes.add(note(note, RequestNote.NOTE, came)));
        view.handling().answers().forEach(answer -> notes.add(note(answer, RequestNote.ANSWER, came)));
        StageWords.of(stage)
                .map(words -> new RequestNote(
                        later(file.handling().stageSince(), came),
                        words.in(locale),
                        stage.name().toLowerCase(Locale.ROOT)))
                .ifPresent(notes::add);
        // Sorting keeps the order of equals.
        notes.sort(Comparator.comparing(RequestNote::at));
        return notes;
    }

    /** None was written before the report came, of which only the day may be known. */
    private RequestNote note(ComplaintView.Told told, String type, Instant came) {
        return new RequestNote(later(at(told), came), PlainText.of(told.text()), type);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
