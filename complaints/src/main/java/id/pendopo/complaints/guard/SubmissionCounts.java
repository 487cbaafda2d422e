package id.pendopo.complaints.guard;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.workflow.Fact;
import java.util.Optional;

/**
 * How much came before a report by the same ways (<i>hitungan laporan masuk</i>), as the region's own counter tells it. It is asked by the code
 * under which the report is brought in, so no network address, device or number ever stands in a case; a way that was not used is left out.
 * The report itself is not counted.
 *
 * @param account reports of the same account on the same day of the region
 * @param address reports from the same network address within the last hour
 * @param deviceSeconds how many seconds ago the same device brought one
 * @param number messages of the same telephone number on the same day of the region
 * @param knownText whether the same words, by {@link KnownText}, were found to be spam before
 */
public record SubmissionCounts(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> account,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> address,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> deviceSeconds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> number,
        boolean knownText) {
    /** Asked by the code under which a report is brought in; where nobody answers, the report is held. */
    public static final Fact<SubmissionCounts> FACT = Fact.of("SUBMISSION_COUNTS", SubmissionCounts.class);

    /** Nothing came before. */
    public static final SubmissionCounts NONE =
            new SubmissionCounts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** @throws IllegalArgumentException if a count is negative */
    public SubmissionCounts {
        check(account);
        check(address);
        check(deviceSeconds);
        check(number);
    }

    /** About what it is asked. */
    public static String subject(TrackingId code) {
        return code.value();
    }

    private static void check(Optional<Integer> count) {
        if (count.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "counts: %d is below 0; count what came before the report".formatted(count.orElse(0)));
        }
    }
}
