package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import java.util.List;
import java.util.Map;

/**
 * A draw repeated (<i>undian diulang</i>): {@code given: {order, pool, excluded}}, as the record of the draw has them; whoever is not on
 * duty is excluded without being said. Results: {@code drawn, escalated, sheetHash, sheet}. Found through {@code ServiceLoader}.
 * Thread-safe.
 */
public final class DrawComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public DrawComputation() {}

    /** {@code draw}. */
    @Override
    public String name() {
        return "draw";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        OfficerPool pool = given.value("pool", OfficerPool.class);
        List<Exclusion> excluded =
                given.has("excluded") ? List.of(given.value("excluded", Exclusion[].class)) : Exclusions.NONE.of(pool);
        Draw draw = Draw.of(given.value("order", DrawOrder.class), pool, excluded);
        return Map.of(
                "drawn", draw.drawn().stream().map(PersonRef::value).toList(),
                "escalated", draw.isEscalated(),
                "sheetHash", draw.sheetHash(),
                "sheet", draw.sheet());
    }
}
