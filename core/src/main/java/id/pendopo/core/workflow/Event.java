package id.pendopo.core.workflow;

import id.pendopo.core.money.Rupiah;
import java.util.Map;

/**
 * What happened to the data of a case (<i>peristiwa</i>): an immutable record that knows how to apply itself, so that
 * deciding and replaying cannot differ.
 *
 * @param <D> the data of the procedure
 */
public interface Event<D> {
    /** The data with this event applied. */
    D applyTo(D before);

    /** The amounts this event sets, by their step on the ladder, for the entry that records it. */
    default Map<String, Rupiah> amounts() {
        return Map.of();
    }
}
