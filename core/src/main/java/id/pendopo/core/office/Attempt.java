package id.pendopo.core.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * An attempt that was refused because of who made it (<i>percobaan yang ditolak</i>): no permission, separation of duties, a
 * deed that does not hold, or a case that is not his to read. It tells nothing of the case but its id.
 *
 * @param forCase the case; empty when one person tried at so many on one day that they are only counted
 * @param procedure the procedure
 * @param act what was tried, {@code read} for reading
 * @param actor who tried
 * @param at when, the last time that this line counts
 * @param finding the code of the refusal
 * @param count how often by then on that day: lines are written at the first, second, fourth, eighth time and so on
 */
public record Attempt(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> forCase,
        String procedure,
        String act,
        Actor actor,
        Instant at,
        String finding,
        long count) {}
