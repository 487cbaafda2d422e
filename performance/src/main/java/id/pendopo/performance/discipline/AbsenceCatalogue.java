package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one regulation attaches to days of absence without a reason in a year (<i>akibat tidak masuk kerja tanpa alasan yang sah</i>).
 * Immutable and thread-safe.
 *
 * @param code by which it is named
 * @param from the first day on which it holds; empty for the oldest one here
 * @param steps in order, without gap or overlap, the last one open
 * @param consecutiveDays after how many working days of absence in a row the gravest step applies at once; empty where it says nothing
 * @param dayMinutes how many minutes late or early make a day of absence; empty where it does not say
 * @param source the regulation
 */
public record AbsenceCatalogue(
        Code code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> from,
        List<AbsenceStep> steps,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> consecutiveDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> dayMinutes,
        LegalSource source) {
    /** @throws IllegalArgumentException if there is no step, or steps leave a gap, overlap, become lighter or end */
    public AbsenceCatalogue {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(steps.size() - 1).toDays().isPresent()) {
            throw new IllegalArgumentException(
                    "absence %s: there is no last step without an end; leave its end out".formatted(code));
        }
        for (int i = 0; i < steps.size(); i++) {
            AbsenceStep step = steps.get(i);
            int expected = i == 0
                    ? Math.max(1, step.fromDays())
                    : steps.get(i - 1).toDays().orElse(-1) + 1;
            if (step.fromDays() != expected || step.toDays().orElse(Integer.MAX_VALUE) < step.fromDays()) {
                throw new IllegalArgumentException(
                        "absence %s: the step from %d days does not follow the one before; leave no gap and no overlap"
                                .formatted(code, step.fromDays()));
            }
            if (i > 0 && step.kind().level().compareTo(steps.get(i - 1).kind().level()) < 0) {
                throw new IllegalArgumentException(
                        "absence %s: the step from %d days is lighter than the one before; order them"
                                .formatted(code, step.fromDays()));
            }
        }
        if (consecutiveDays.orElse(1) < 1 || dayMinutes.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "absence %s: a number of days or minutes is below one; leave out what is not said".formatted(code));
        }
    }

    /** The step of so many days; none below the first. */
    public Optional<AbsenceStep> step(int days) {
        for (AbsenceStep step : steps) {
            if (days >= step.fromDays() && days <= step.toDays().orElse(Integer.MAX_VALUE)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The next step above so many days; none above the last. */
    public Optional<AbsenceStep> next(int days) {
        return steps.stream().filter(step -> step.fromDays() > days).findFirst();
    }

    /** The gravest step. */
    public AbsenceStep gravest() {
        return steps.get(steps.size() - 1);
    }
}
