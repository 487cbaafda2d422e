package id.pendopo.licensing.licence;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import java.time.LocalDate;

/** When a renewal may be filed (<i>jendela perpanjangan</i>): counted back from the last day in calendar days or months [D]. */
final class RenewalWindow {
    private RenewalWindow() {}

    /** The first day on which a renewal may be filed. */
    static LocalDate opens(LocalDate last, Term window) {
        return window.unit() == TermUnit.MONTHS ? last.minusMonths(window.amount()) : last.minusDays(window.amount());
    }
}
