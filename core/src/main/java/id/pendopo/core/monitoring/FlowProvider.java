package id.pendopo.core.monitoring;

/** Says what a procedure means to monitoring (<i>penyedia makna alur</i>). Found through {@code ServiceLoader}. Must be thread-safe. */
public interface FlowProvider {
    /** The meaning; the same whenever it is asked. */
    FlowMeaning meaning();
}
