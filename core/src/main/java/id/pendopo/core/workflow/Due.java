package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something the clock demands of a case (<i>akibat waktu</i>).
 *
 * @param clock which clock passed; empty for what follows at once
 * @param passedAt the first instant after its last day; now for a clock that is counted anew over another calendar
 * @param command the consequence to take; empty when lateness is only to be seen
 * @param title what happens
 * @param sources the articles
 */
public record Due(
        Optional<Code> clock, Instant passedAt, Optional<Command> command, String title, List<LegalSource> sources) {
    /** Whether it changes the case, so that nothing else may come before it. */
    public boolean moves() {
        return command.isPresent();
    }

    /** Whether it counts a clock anew, which comes before all else. */
    @JsonIgnore
    public boolean isRecount() {
        return command.filter(CaseCommand.Recount.class::isInstance).isPresent();
    }
}
