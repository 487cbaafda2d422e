package id.pendopo.performance.schedule;

import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which shift one person has on which day (<i>jadwal gilir</i>). A day that it does not name is free, also where the week's pattern would
 * have work; a day that it names is worked, also on a holiday.
 *
 * @param shifts the code of the shift by the day on which it starts, at most {@value #LIMIT}
 */
public record ShiftPlan(Map<LocalDate, Code> shifts) {
    /** The most days. */
    public static final int LIMIT = 800;

    /** @throws IllegalArgumentException if there are too many days */
    public ShiftPlan {
        if (shifts.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "shift plan: %d days are over %d; plan two years at most".formatted(shifts.size(), LIMIT));
        }
        shifts = Collections.unmodifiableMap(new TreeMap<>(shifts));
    }

    /** The shift of that day. */
    public Optional<Code> on(LocalDate day) {
        return Optional.ofNullable(shifts.get(day));
    }
}
