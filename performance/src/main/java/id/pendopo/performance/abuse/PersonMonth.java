package id.pendopo.performance.abuse;

import id.pendopo.performance.activity.DutyReading;
import id.pendopo.performance.activity.PlacementReading;
import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One person's month, as the checks look at it (<i>bulan seorang pegawai</i>).
 *
 * @param person whose
 * @param placement where he worked
 * @param days what attendance knows of each day, when it is final
 * @param traces his entries, in order of time
 */
public record PersonMonth(
        EmployeeId person, PlacementReading placement, Map<LocalDate, DutyReading> days, List<WorkTrace> traces) {
    private static final Comparator<WorkTrace> BY_TIME = Comparator.comparing(
                    (WorkTrace trace) -> trace.work().date())
            .thenComparing(trace -> trace.work().time().startMinute())
            .thenComparing(trace -> trace.entry().value());

    /** Copies what it is given, in order of time. */
    public PersonMonth {
        days = new TreeMap<>(days);
        List<WorkTrace> ordered = new ArrayList<>(traces);
        ordered.sort(BY_TIME);
        traces = List.copyOf(ordered);
    }
}
