package id.pendopo.complaints.category;

import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;

/**
 * In how many working days reports are settled at the latest (<i>batas penyelesaian menurut jenis</i>); no leaf may ask for longer. That of
 * aspirations stands apart, because no source gives one.
 *
 * @param information requests for information
 * @param general complaints without the weight of supervision
 * @param supervisory complaints with it
 */
public record SettlementLimits(Term information, Term general, Term supervisory) {
    /** That of a kind, beside this one for aspirations. */
    Term of(ReportKind kind, Term aspiration) {
        return switch (kind) {
            case INFORMATION_REQUEST -> information;
            case ASPIRATION -> aspiration;
            case COMPLAINT_GENERAL -> general;
            case COMPLAINT_SUPERVISORY -> supervisory;
        };
    }
}
