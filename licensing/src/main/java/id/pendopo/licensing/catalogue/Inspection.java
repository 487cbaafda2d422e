package id.pendopo.licensing.catalogue;

import java.util.List;

/**
 * When a type is inspected (<i>pemeriksaan lapangan</i>).
 *
 * @param mode how it is decided
 * @param when for {@link InspectionMode#RISK_BASED}, in which cases: all of these must hold; empty for the others
 */
public record Inspection(InspectionMode mode, List<Condition> when) {
    /** Nobody goes and looks. */
    public static final Inspection NONE = new Inspection(InspectionMode.NONE, List.of());

    /** Somebody always goes and looks. */
    public static final Inspection ALWAYS = new Inspection(InspectionMode.ALWAYS, List.of());

    /** @throws IllegalArgumentException if there are more than {@value Condition#LIMIT} conditions */
    public Inspection {
        when = Condition.some("inspection", when);
    }

    /** When the case is such. */
    public static Inspection riskBased(Condition... when) {
        return new Inspection(InspectionMode.RISK_BASED, List.of(when));
    }

    /** Whether it may occur at all. */
    public boolean mayOccur() {
        return mode != InspectionMode.NONE;
    }

    /** Whether it is needed in such a case; a case of which the risk is asked and not known is inspected, which is the stricter [D]. */
    public boolean neededIn(Circumstances circumstances) {
        return switch (mode) {
            case NONE -> false;
            case ALWAYS -> true;
            case RISK_BASED ->
                when.stream()
                        .allMatch(one -> one.holdsIn(circumstances)
                                || one.trait() == ConditionTrait.RISK && !circumstances.knows(ConditionTrait.RISK));
        };
    }
}
