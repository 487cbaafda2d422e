package id.pendopo.complaints.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.util.Optional;

/**
 * A complaint on the list of the Command Center (<i>baris pusat komando</i>): of a confidential one category, district and status and no
 * code; one that it only counts is not on it.
 *
 * @param tracking its public code, where it is shown
 * @param kind what kind it was found to be
 * @param category the leaf of the tree
 * @param area the kelurahan, or the district
 * @param status where it stands
 * @param agency who handles it
 * @param dates when it came, is due and was answered
 * @param title in one line
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CommandCenterRow(
        Optional<String> tracking,
        Optional<ReportKind> kind,
        Optional<Code> category,
        Optional<RegionCode> area,
        Optional<ComplaintStage> status,
        Optional<Code> agency,
        Optional<ComplaintView.Dates> dates,
        Optional<String> title) {
    static CommandCenterRow of(ComplaintView view) {
        ComplaintView.Head head = view.head();
        return new CommandCenterRow(
                head.tracking().map(code -> code.value()),
                head.kind(),
                head.category(),
                head.area(),
                head.status(),
                head.agency(),
                head.dates(),
                view.content().title());
    }
}
