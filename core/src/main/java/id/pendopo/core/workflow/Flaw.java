package id.pendopo.core.workflow;

import id.pendopo.core.law.Text;
import java.util.Locale;

/**
 * A fault in a workflow (<i>cacat alur</i>), found when it is built.
 *
 * @param kind which lint or check
 * @param what what is wrong and where; for a broken requirement the shortest path that breaks it
 */
public record Flaw(FlawKind kind, Text what) {
    /** One line for people: the kind and what is wrong. */
    public String in(Locale locale) {
        return kind + " " + what.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
