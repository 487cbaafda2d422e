package id.pendopo.core.workflow;

/**
 * A reading as it was used in a decision, frozen in the entry.
 *
 * @param fact which fact
 * @param reading what was answered
 */
public record FactUse(Fact<?> fact, Reading<?> reading) {}
