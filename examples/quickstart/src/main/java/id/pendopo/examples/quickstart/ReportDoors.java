package id.pendopo.examples.quickstart;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.duplicate.DuplicatePolicy;
import id.pendopo.complaints.duplicate.DuplicateScore;
import id.pendopo.complaints.duplicate.DuplicateScoring;
import id.pendopo.complaints.duplicate.ReportTrace;
import id.pendopo.complaints.duplicate.TextReader;
import id.pendopo.complaints.open311.GeoReport;
import id.pendopo.complaints.open311.Jurisdictions;
import id.pendopo.complaints.open311.Open311Answer;
import id.pendopo.complaints.open311.Parameters;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.open311.RequestItem;
import id.pendopo.complaints.open311.WireFormat;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What clients of Open311 are answered about these reports, and how alike two of them are (<i>pintu Open311 dan skor kemiripan</i>). */
final class ReportDoors {
    private final Collection<CaseFile<Complaint>> files;
    private final CategoryPolicy categories;
    private final DuplicatePolicy likeness;
    private final GeoReport server;
    private final PublicRequests requests;
    private final Instant now;

    ReportDoors(
            RegionPack pack,
            Collection<CaseFile<Complaint>> files,
            Function<CaseFile<Complaint>, Views> views,
            Instant now,
            Locale locale) {
        ZoneOffset zone = pack.region().time().offset();
        LocalDate today = now.atOffset(zone).toLocalDate();
        this.files = files;
        this.now = now;
        this.categories = pack.book(CategoryPolicy.schema()).policy(today);
        this.likeness = pack.book(DuplicatePolicy.schema()).policy(today);
        this.server =
                GeoReport.of(Jurisdictions.of("kota.example"), categories.tree().value(), zone, locale);
        this.requests = PublicRequests.of(categories, zone, locale, views);
    }

    /** {@code GET requests}, as a stranger asks. */
    String list(WireFormat format) {
        return server.requests(
                        Parameters.NONE,
                        format,
                        now,
                        query -> files.stream()
                                .flatMap(file -> requests.published(file).stream())
                                .toList())
                .body();
    }

    /** {@code GET requests/id}, as a stranger asks. */
    Open311Answer one(String id) {
        return server.request(id, Parameters.NONE, WireFormat.JSON, this::published);
    }

    private Optional<RequestItem> published(String code) {
        return files.stream()
                .filter(file -> file.handling().receiptNumber().equals(Optional.of(code)))
                .findFirst()
                .flatMap(requests::published);
    }

    /** How alike two reports are; empty where they are about different things. */
    Optional<DuplicateScore> likeness(CaseFile<Complaint> one, CaseFile<Complaint> other) {
        Optional<ReportTrace> first = trace(one);
        Optional<ReportTrace> second = trace(other);
        return first.isPresent() && second.isPresent()
                ? DuplicateScoring.of(likeness).score(first.get(), second.get())
                : Optional.empty();
    }

    private Optional<ReportTrace> trace(CaseFile<Complaint> file) {
        Report report = file.data().report();
        return report.category()
                .flatMap(leaf -> categories.tree().value().path(leaf))
                .map(leaf -> ReportTrace.from(
                        report,
                        leaf,
                        file.handling().openedAt(),
                        TextReader.of(likeness.words().value())));
    }
}
