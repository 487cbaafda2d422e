package id.pendopo.core.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One figure as a leader's screen shows it (<i>bacaan indikator kinerja</i>), with all that it was worked out from: never a bare
 * percentage. It can be worked out again from the journals. Immutable and thread-safe.
 *
 * @param code which figure, for example {@code onTime.SETTLEMENT}; see docs/monitoring.md
 * @param procedure of which procedure
 * @param region of which region
 * @param agency of which unit; empty for all
 * @param kecamatan of which kecamatan; empty for all
 * @param from the first day; empty where it is of an instant
 * @param until the day after the last one
 * @param unit in what
 * @param value the figure; empty where it is of nothing
 * @param numerator how many of them
 * @param denominator of how many; of a time, of how many it is the middle
 * @param target what was meant to be reached, in the same unit
 * @param asOf how far the rows had come; a screen greys a figure out that is too old
 * @param policies the versions of the law under which what is counted was decided, in order
 * @param calendar the calendar that counted the days
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record KpiReading(
        String code,
        String procedure,
        RegionCode region,
        Optional<Code> agency,
        Optional<RegionCode> kecamatan,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        KpiUnit unit,
        Optional<Long> value,
        Optional<Long> numerator,
        Optional<Long> denominator,
        Optional<Long> target,
        Instant asOf,
        List<String> policies,
        String calendar) {
    /** @throws IllegalArgumentException if a ratio comes without what it is of */
    public KpiReading {
        policies = List.copyOf(policies);
        if (unit.isRatio() && (numerator.isEmpty() || denominator.isEmpty())) {
            throw new IllegalArgumentException(
                    "reading %s: a ratio needs its numerator and denominator; give both".formatted(code));
        }
    }

    /** With this target, in the same unit. */
    public KpiReading with(long goal) {
        return new KpiReading(
                code,
                procedure,
                region,
                agency,
                kecamatan,
                from,
                until,
                unit,
                value,
                numerator,
                denominator,
                Optional.of(goal),
                asOf,
                policies,
                calendar);
    }
}
