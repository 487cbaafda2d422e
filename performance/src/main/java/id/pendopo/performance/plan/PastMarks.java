package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.Rating;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * How a year was marked that is over (<i>nilai tahun lalu</i>): by points before 2022, by two ratings since.
 *
 * @param points of years before 2022
 * @param ratings of years since
 */
public record PastMarks(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@jakarta.validation.Valid Points> points,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@jakarta.validation.Valid Ratings> ratings) {
    /**
     * Points.
     *
     * @param results of the plan, 0 to 200
     * @param behaviour 0 to 100, in the second half of 2021 to 120
     * @param peers whether peers and subordinates were asked, in the second half of 2021
     * @param newIdea whether a new idea was confirmed, in the second half of 2021
     */
    public record Points(@NotNull Ratio results, @NotNull Ratio behaviour, boolean peers, boolean newIdea) {}

    /**
     * Ratings.
     *
     * @param results of results
     * @param behaviour of behaviour
     */
    public record Ratings(@NotNull Rating results, @NotNull Rating behaviour) {}
}
