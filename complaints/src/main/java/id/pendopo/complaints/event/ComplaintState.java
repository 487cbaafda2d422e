package id.pendopo.complaints.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.ExternalProceeding;
import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a complaint stands after what happened (<i>keadaan pengaduan</i>): codes, places and days; no text and no person.
 *
 * @param status where it stands
 * @param kind what kind it was found to be
 * @param category the leaf of the tree
 * @param area the kelurahan, or the district
 * @param agency who handles it
 * @param received when it came
 * @param due until when it is to be settled
 * @param answered when it was answered last
 * @param reason why it is not worked on
 * @param rating 1 to 5
 * @param elsewhere where else it is dealt with, in order
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ComplaintState(
        Optional<ComplaintStage> status,
        Optional<ReportKind> kind,
        Optional<Code> category,
        Optional<RegionCode> area,
        Optional<Code> agency,
        Optional<LocalDate> received,
        Optional<LocalDate> due,
        Optional<LocalDate> answered,
        Optional<Code> reason,
        Optional<Integer> rating,
        List<ExternalProceeding.Forum> elsewhere) {
    /** Copies what it is given. */
    public ComplaintState {
        elsewhere = List.copyOf(elsewhere);
    }

    /** As this view shows it. */
    static ComplaintState of(ComplaintView view) {
        ComplaintView.Head head = view.head();
        return new ComplaintState(
                head.status(),
                head.kind(),
                head.category(),
                head.area(),
                head.agency(),
                head.dates().map(ComplaintView.Dates::received),
                head.dates().flatMap(ComplaintView.Dates::due),
                head.dates().flatMap(ComplaintView.Dates::answered),
                view.handling().reason(),
                view.handling().rating(),
                head.elsewhere().stream().sorted().toList());
    }
}
