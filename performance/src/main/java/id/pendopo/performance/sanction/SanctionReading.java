package id.pendopo.performance.sanction;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.performance.discipline.SanctionInForce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What pay reads of a sanction (<i>hukuman yang dibaca perhitungan TPP</i>): a decree that was imposed and not annulled, and nothing before
 * it. An allegation, a summons or a number of days of absence changes no pay.
 */
public final class SanctionReading {
    private SanctionReading() {}

    /** The decree as pay reads it, under the id of its case; empty where there is none that counts. */
    public static Optional<SanctionInForce> of(CaseFile<Sanction> file) {
        boolean counts =
                file.isAt(SanctionStage.IMPOSED) || file.isAt(SanctionStage.ACTIVE) || file.isAt(SanctionStage.ENDED);
        return file.data()
                .decree()
                .filter(any -> counts)
                .map(decree ->
                        new SanctionInForce(file.id().value(), decree.kind(), decree.effective(), decree.months()));
    }

    /** The last day before the first month of pay it touches: months are opened on their first day. */
    static LocalDate dayBefore(LocalDate effective) {
        return YearMonth.from(effective).atEndOfMonth();
    }

    /** The last day of its last month of pay; empty where the decree says no months. */
    static Optional<LocalDate> lastDay(Sanction.Decree decree) {
        return decree.months()
                .map(months ->
                        YearMonth.from(decree.effective()).plusMonths(months).atEndOfMonth());
    }
}
