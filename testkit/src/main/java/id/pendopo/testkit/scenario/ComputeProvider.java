package id.pendopo.testkit.scenario;

import java.util.Map;

/**
 * One computation that scenarios may ask for (<i>penyedia perhitungan</i>), such as {@code deadline} or {@code pay}. Found through
 * {@code ServiceLoader}. Must be pure and thread-safe.
 */
public interface ComputeProvider {
    /** As scenarios say it under {@code compute}. */
    String name();

    /**
     * Computes. The results have names; a scenario expects some of them. A value is text, a whole number, true or false, a date,
     * or a list or map of such; a decimal is text.
     *
     * @throws IllegalArgumentException if what is given makes no sense; the message is shown to whoever wrote the scenario
     */
    Map<String, Object> compute(Given given);
}
