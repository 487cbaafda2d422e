package id.pendopo.core.finding;

/** How heavy a finding (<i>temuan</i>) is. */
public enum Severity {
    /** The act is refused. */
    BLOCK,
    /** The act goes on; the warning stands in its entry. */
    WARN
}
