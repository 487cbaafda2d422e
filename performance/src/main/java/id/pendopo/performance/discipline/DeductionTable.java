package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What lateness and absence take from a month's pay by one regulation (<i>tabel pengurangan karena ketidakhadiran dan keterlambatan</i>), as
 * it was printed. What the source does not say, or what was not seen of it, is empty here and never filled in: whoever computes with such
 * a table refuses the day that needs it. Immutable and thread-safe.
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param base what the percentages are of
 * @param absentDay for each day of absence without a reason
 * @param absentMinutes so many minutes of work are taken for such a day instead
 * @param monthCap the most of one month
 * @param late steps of lateness, in order; empty where the source has none
 * @param early steps of leaving early, in order; empty where the source has none
 * @param noScanInLevel as which level of lateness a missing scan in counts
 * @param noScanOutLevel as which level of leaving early a missing scan out counts
 * @param others what else is taken
 * @param note what of the source is not here, and what a reader must know
 */
public record DeductionTable(
        Code code,
        Text name,
        LegalSource source,
        DeductionBase base,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> absentDay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> absentMinutes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> monthCap,
        List<DeductionBracket> late,
        List<DeductionBracket> early,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> noScanInLevel,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> noScanOutLevel,
        List<OtherDeduction> others,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Text> note) {
    /** The most steps. */
    public static final int BRACKETS_LIMIT = 20;

    /** @throws IllegalArgumentException if steps leave a gap, overlap or become lighter, or a number is outside its range */
    public DeductionTable {
        late = List.copyOf(late);
        early = List.copyOf(early);
        others = List.copyOf(others);
        check(code, "late", late);
        check(code, "early", early);
        absentDay.ifPresent(percent -> check(code, "absentDay", percent));
        monthCap.ifPresent(percent -> check(code, "monthCap", percent));
        if (absentMinutes.isPresent() && (absentMinutes.get() < 1 || absentMinutes.get() > 1_440)) {
            throw new IllegalArgumentException("deductions %s: %d minutes for a day are outside 1 to 1440; give minutes"
                    .formatted(code, absentMinutes.get()));
        }
    }

    /** A table, part by part. */
    public static DeductionTable of(Code code, Text name, LegalSource source, Consumer<DeductionTableDraft> parts) {
        DeductionTableDraft draft = new DeductionTableDraft();
        parts.accept(draft);
        return draft.table(code, name, source);
    }

    /** The step of so many minutes late; none for no minute, and where the source does not say. */
    public Optional<DeductionBracket> lateStep(int minutes) {
        return step(late, minutes);
    }

    /** The step of so many minutes gone early; none for no minute, and where the source does not say. */
    public Optional<DeductionBracket> earlyStep(int minutes) {
        return step(early, minutes);
    }

    /** What a missing scan in counts as, if the source says it. */
    public Optional<DeductionBracket> noScanIn() {
        return noScanInLevel.flatMap(level -> ofLevel(late, level));
    }

    /** What a missing scan out counts as, if the source says it. */
    public Optional<DeductionBracket> noScanOut() {
        return noScanOutLevel.flatMap(level -> ofLevel(early, level));
    }

    private static Optional<DeductionBracket> step(List<DeductionBracket> steps, int minutes) {
        for (DeductionBracket step : steps) {
            if (step.holds(minutes)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static Optional<DeductionBracket> ofLevel(List<DeductionBracket> steps, int level) {
        return steps.stream().filter(step -> step.level() == level).findFirst();
    }

    private static void check(Code code, String what, List<DeductionBracket> steps) {
        if (steps.size() > BRACKETS_LIMIT) {
            throw new IllegalArgumentException("deductions %s: %d steps %s are over %d; join some"
                    .formatted(code, steps.size(), what, BRACKETS_LIMIT));
        }
        for (int i = 0; i < steps.size(); i++) {
            DeductionBracket step = steps.get(i);
            int expected = i == 0 ? 1 : steps.get(i - 1).untilMinutes().orElse(0);
            if (step.fromMinutes() != expected || step.level() != i + 1) {
                throw new IllegalArgumentException(
                        "deductions %s: %s step %d from %d does not follow the one before; leave no gap and no overlap"
                                .formatted(code, what, step.level(), step.fromMinutes()));
            }
            if (i > 0 && step.percent().isLessThan(steps.get(i - 1).percent())) {
                throw new IllegalArgumentException(
                        "deductions %s: %s step %d takes less than the one before; more minutes never cost less"
                                .formatted(code, what, step.level()));
            }
        }
    }

    private static void check(Code code, String what, Percentage percent) {
        if (percent.isNegative() || percent.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "deductions %s: %s %s is outside 0 to 100%%; give percent".formatted(code, what, percent));
        }
    }
}
