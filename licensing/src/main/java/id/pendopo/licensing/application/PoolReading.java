package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.Fact;
import id.pendopo.licensing.assignment.OfficerPool;
import java.util.Optional;

/**
 * The roster of the day for one role (<i>daftar petugas bertugas</i>), as the region's own directory has it.
 *
 * @param pool who may be drawn, with weight, load and who is there
 * @param last who came last, for a region whose officers take turns
 */
public record PoolReading(
        OfficerPool pool,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> last) {
    /** The fact, asked about the role. */
    public static final Fact<PoolReading> FACT = Fact.of("OFFICER_POOL", PoolReading.class);
}
