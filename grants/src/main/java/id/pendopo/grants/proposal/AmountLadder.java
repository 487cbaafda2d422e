package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.money.Rupiah;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts of a case by the step that set them (<i>tangga jumlah</i>). No step goes above the one before it; what a return
 * has superseded is gone from here and stays in the journal. Immutable and thread-safe.
 *
 * @param steps rupiah by step
 */
public record AmountLadder(@JsonValue Map<LadderStep, Rupiah> steps) {
    /** Copies what it is given, in the order of the ladder. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AmountLadder {
        Map<LadderStep, Rupiah> ordered = new EnumMap<>(LadderStep.class);
        ordered.putAll(steps);
        steps = Collections.unmodifiableMap(ordered);
    }

    /** The ladder as it begins. */
    public static AmountLadder requested(Rupiah amount) {
        return new AmountLadder(Map.of(LadderStep.REQUESTED, amount));
    }

    /** The amount of this step, if it was taken and not superseded. */
    public Optional<Rupiah> find(LadderStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** The amount of this step, zero where it was not taken. */
    public Rupiah at(LadderStep step) {
        return find(step).orElse(Rupiah.ZERO);
    }

    /** The nearest step before this one that has an amount: what this step may not go above. */
    public Optional<LadderStep> above(LadderStep step) {
        LadderStep[] all = LadderStep.values();
        for (int i = step.ordinal() - 1; i >= 0; i--) {
            if (steps.containsKey(all[i])) {
                return Optional.of(all[i]);
            }
        }
        return Optional.empty();
    }

    /** With this amount at this step. */
    public AmountLadder with(LadderStep step, Rupiah amount) {
        Map<LadderStep, Rupiah> more = new EnumMap<>(LadderStep.class);
        more.putAll(steps);
        more.put(step, amount);
        return new AmountLadder(more);
    }

    /** Without these steps, which a return has superseded. */
    public AmountLadder without(Collection<LadderStep> superseded) {
        Map<LadderStep, Rupiah> fewer = new EnumMap<>(LadderStep.class);
        fewer.putAll(steps);
        superseded.forEach(fewer::remove);
        return new AmountLadder(fewer);
    }
}
