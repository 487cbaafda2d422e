package id.pendopo.complaints.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.ExternalProceeding;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a stranger sees of a complaint (<i>halaman publik pengaduan</i>). Made of the public's {@link ComplaintView} alone.
 *
 * @param tracking its public code
 * @param status where it stands
 * @param kind what kind it was found to be
 * @param category the leaf of the tree
 * @param area the kelurahan
 * @param agency who handles it
 * @param dates when it came, is due and was answered
 * @param shownAs the name under which the reporter appears
 * @param title in one line
 * @param text what happened
 * @param point where, perhaps coarsened
 * @param photos pictures without metadata
 * @param answers the answers
 * @param notes notes on progress
 * @param reason why it is not worked on, or why it was closed
 * @param rating 1 to 5
 * @param supports how many support it
 * @param parent the code of the report into which it was merged
 * @param elsewhere where else it is dealt with
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublicComplaint(
        String tracking,
        Optional<ComplaintStage> status,
        Optional<ReportKind> kind,
        Optional<Code> category,
        Optional<RegionCode> area,
        Optional<Code> agency,
        Optional<ComplaintView.Dates> dates,
        Optional<String> shownAs,
        Optional<String> title,
        Optional<String> text,
        Optional<GeoPoint> point,
        List<ComplaintView.Photo> photos,
        List<ComplaintView.Told> answers,
        List<ComplaintView.Told> notes,
        Optional<Code> reason,
        Optional<Integer> rating,
        Optional<Integer> supports,
        Optional<String> parent,
        Set<ExternalProceeding.Forum> elsewhere) {
    static PublicComplaint of(String tracking, ComplaintView view) {
        ComplaintView.Head head = view.head();
        ComplaintView.Content content = view.content();
        ComplaintView.Handled handled = view.handling();
        return new PublicComplaint(
                tracking,
                head.status(),
                head.kind(),
                head.category(),
                head.area(),
                head.agency(),
                head.dates(),
                view.person().shownAs(),
                content.title(),
                content.text(),
                content.place().flatMap(ComplaintView.Place::point),
                content.photos(),
                handled.answers(),
                handled.notes(),
                handled.reason(),
                handled.rating(),
                handled.supports(),
                head.parent().map(other -> other.value()),
                head.elsewhere());
    }
}
