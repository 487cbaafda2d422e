package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened while a plan was carried out (<i>pelaksanaan, pemantauan dan pembinaan</i>).
 *
 * @param reports what the employee reached, with evidence
 * @param feedback continuous feedback (<i>umpan balik berkelanjutan</i>)
 * @param ratings the periodic evaluations
 */
public record Execution(List<Report> reports, List<Feedback> feedback, List<PeriodRating> ratings) {
    static final Execution NONE = new Execution(List.of(), List.of(), List.of());

    /**
     * What was reached of one indicator (<i>realisasi</i>).
     *
     * @param result code of the result
     * @param indicator code of the indicator
     * @param reached how much; none of a qualitative result
     * @param evidence of it
     */
    public record Achieved(
            @NotNull Code result,
            @NotNull Code indicator,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> reached,
            @NotNull @Valid DocumentRef evidence) {}

    /**
     * The report of a period (<i>laporan realisasi</i>).
     *
     * @param period its number
     * @param on when
     * @param achieved what was reached
     */
    public record Report(int period, LocalDate on, List<Achieved> achieved) {
        /** Copies what it is given. */
        public Report {
            achieved = List.copyOf(achieved);
        }
    }

    /**
     * One word of feedback.
     *
     * @param on when
     * @param role of whoever gave it
     * @param text what was said
     */
    public record Feedback(
            LocalDate on,
            Code role,

            @Personal(purpose = Purpose.EMPLOYMENT) PersonalText text) {}

    /**
     * The evaluation of one period (<i>evaluasi kinerja periodik</i>).
     *
     * @param period its number
     * @param on when
     * @param results rating of results
     * @param behaviour rating of behaviour
     */
    public record PeriodRating(int period, LocalDate on, Rating results, Rating behaviour) {
        /** What it comes to. */
        public Predikat toPredikat() {
            return Predikat.of(results, behaviour);
        }
    }

    /** Copies what it is given. */
    public Execution {
        reports = List.copyOf(reports);
        feedback = List.copyOf(feedback);
        ratings = List.copyOf(ratings);
    }

    boolean isReported(int period) {
        return reports.stream().anyMatch(one -> one.period() == period);
    }

    boolean isRated(int period) {
        return ratings.stream().anyMatch(one -> one.period() == period);
    }

    Execution plus(Report report) {
        return new Execution(with(reports, report), feedback, ratings);
    }

    Execution plus(Feedback word) {
        return new Execution(reports, with(feedback, word), ratings);
    }

    Execution plus(PeriodRating rating) {
        return new Execution(reports, feedback, with(ratings, rating));
    }

    private static <T> List<T> with(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
