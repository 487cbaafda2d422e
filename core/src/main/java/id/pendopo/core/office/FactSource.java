package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.Set;

/**
 * A service of the region that answers facts (<i>sumber keterangan</i>), such as a reading of the population registry.
 * Must be thread-safe. A service that fails answers {@link Reading.Unavailable}; what it throws counts as that too.
 */
public interface FactSource {
    /** The facts it answers. */
    Set<Fact<?>> facts();

    /** Its answer, at this instant. */
    Reading<?> read(FactRequest request, Instant at);

    /**
     * Its answer for an act of this person. A source that tells of other cases answers here as if there were none, where he may not know
     * of the one that he names; any other has no reason to ask who he is.
     */
    default Reading<?> read(FactRequest request, Actor asker, Instant at) {
        return read(request, at);
    }
}
