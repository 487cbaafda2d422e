package id.pendopo.core.policy;

import java.util.Map;

/**
 * One computation that a module offers by name (<i>perhitungan</i>), such as the scale of a business: to scenarios that officials write,
 * and to tools that explain. Found through {@code ServiceLoader}, so that a module needs no test kit for it. Must be pure and thread-safe.
 */
public interface Computation {
    /** As scenarios say it under {@code compute}. */
    String name();

    /**
     * Computes. The results have names; a scenario expects some of them. A value is text, a whole number, true or false, a date,
     * or a list or map of such; a decimal is text.
     *
     * @throws IllegalArgumentException if what is given makes no sense; the message is shown to whoever asked
     */
    Map<String, Object> compute(ComputationInput given);
}
