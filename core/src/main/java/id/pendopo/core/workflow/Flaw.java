package id.pendopo.core.workflow;

/**
 * A fault in a workflow (<i>cacat alur</i>), found when it is built.
 *
 * @param kind which lint or check, for example {@code UNREACHABLE}
 * @param message what is wrong and where; for a broken requirement the shortest path that breaks it
 */
public record Flaw(String kind, String message) {}
