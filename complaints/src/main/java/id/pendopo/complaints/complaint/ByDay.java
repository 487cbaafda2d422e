package id.pendopo.complaints.complaint;

import id.pendopo.core.policy.PolicyBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The values of another section of the pack, day by day. */
final class ByDay<P> {
    private final TreeMap<LocalDate, P> byStart = new TreeMap<>();

    private ByDay() {}

    static <P extends Record> ByDay<P> of(PolicyBook<P> book) {
        ByDay<P> days = new ByDay<>();
        book.versions().forEach(version -> days.byStart.put(version.from(), book.policy(version)));
        return days;
    }

    /** Those of that day; those of the first day for an earlier one. */
    P on(LocalDate day) {
        Map.Entry<LocalDate, P> then = byStart.floorEntry(day);
        return then == null ? byStart.firstEntry().getValue() : then.getValue();
    }
}
