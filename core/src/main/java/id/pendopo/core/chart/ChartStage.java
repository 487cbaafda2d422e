package id.pendopo.core.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseStatus;
import java.util.Optional;

/**
 * One stage of a chart (<i>tahap dalam bagan</i>).
 *
 * @param code its code
 * @param label what the region calls it; the code where it has no name for it
 * @param status whether a case there is open, resting or ended
 * @param good whether a case that ends there ends as the citizen hoped
 * @param clock the clock that runs there
 * @param because why no clock runs there, in Indonesian
 */
public record ChartStage(
        String code,
        String label,
        CaseStatus status,
        boolean good,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ChartClock> clock,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> because) {}
