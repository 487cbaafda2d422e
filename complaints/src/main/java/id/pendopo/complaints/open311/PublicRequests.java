package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.Agency;
import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
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
import java.util.Map;
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
    private static final Text WITHDRAWN = Text.of("Dicabut oleh pelapor.", "Withdrawn by the reporter.");

    /** In the words of the specification's own example, in any language. */
    private static final String MERGED = "Duplicate request.";

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
                .forViewer(Viewer.PUBLIC)
                .filter(view -> isShown(file))
                .flatMap(view -> request(file, view, view.head().category()));
    }

    /** The request that its own reporter sees, who signed in with his key: also of a report that waits to be forwarded. */
    public Optional<RequestItem> own(CaseFile<Complaint> file) {
        return views.apply(file)
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
                extras(stage.get(), view, times.requested())));
    }

    private static RequestStatus status(ComplaintStage stage) {
        return switch (stage) {
            case RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS, RESPONDED, REOPENED -> RequestStatus.OPEN;
            case CLOSED, MERGED, WITHDRAWN, REJECTED, ARCHIVED -> RequestStatus.CLOSED;
        };
    }

    /** Why it is closed, else what was said last. */
    private Optional<String> notes(ComplaintStage stage, ComplaintView view) {
        if (stage == ComplaintStage.MERGED) {
            return Optional.of(MERGED);
        }
        if (stage == ComplaintStage.WITHDRAWN) {
            return Optional.of(WITHDRAWN.in(locale));
        }
        Optional<String> said =
                told(view).max(Comparator.comparing(ComplaintView.Told::on)).map(ComplaintView.Told::text);
        Optional<String> reason = view.handling().reason().map(Code::value);
        return stage == ComplaintStage.REJECTED ? reason.or(() -> said) : said;
    }

    /** Of one day answers come last, because they end what notes told. */
    private static Stream<ComplaintView.Told> told(ComplaintView view) {
        return Stream.concat(view.handling().notes().stream(), view.handling().answers().stream());
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
                        .map(ComplaintView.Told::on)
                        .map(day -> day.atStartOfDay(zone).toInstant())
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

    private RequestExtras extras(ComplaintStage stage, ComplaintView view, Instant came) {
        List<URI> photos = photos(view);
        List<RequestNote> notes = new ArrayList<>();
        view.handling().notes().forEach(note -> notes.add(note(note, "note", came)));
        view.handling().answers().forEach(answer -> notes.add(note(answer, "answer", came)));
        notes.sort(Comparator.comparing(RequestNote::at));
        return new RequestExtras(
                Optional.of(stage.name()),
                view.head().area().map(RegionCode::plain).filter(code -> code.length() == 10),
                photos.isEmpty() ? photos : photos.subList(1, photos.size()),
                Map.of(),
                notes);
    }

    /** Of a note only its day is known; none was written before the report came. */
    private RequestNote note(ComplaintView.Told told, String type, Instant came) {
        Instant day = told.on().atStartOfDay(zone).toInstant();
        return new RequestNote(day.isBefore(came) ? came : day, PlainText.of(told.text()), type);
    }
}
