package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import java.util.List;

/**
 * An officer of the pool who takes no part in a draw, with every reason (<i>pengecualian petugas</i>).
 *
 * @param officer opaque
 * @param reasons at least one, each once, in the order of {@link ExclusionReason}
 */
public record Exclusion(PersonRef officer, List<ExclusionReason> reasons) {
    /** @throws IllegalArgumentException if there is no reason, or they are not in order and each once */
    public Exclusion {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()
                || !reasons.equals(reasons.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException(
                    "exclusion of %s: %s; give each reason once and in order".formatted(officer, reasons));
        }
    }
}
