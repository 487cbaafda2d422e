package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Locale;

/**
 * How one scenario went (<i>hasil skenario</i>).
 *
 * @param scenario which
 * @param failures every expectation of the first step that failed; empty when it passed
 * @param notes what a reader must know besides, for example that commands were not checked by a validator
 * @param trace what it touched on its way
 */
public record ScenarioResult(Scenario scenario, List<ScenarioFailure> failures, List<Text> notes, ScenarioTrace trace) {
    /** Copies what it is given. */
    public ScenarioResult {
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /** Whether everything came as expected. */
    public boolean isPassed() {
        return failures.isEmpty();
    }

    /** The result as lines for a person: which scenario, then every failure. */
    public List<String> lines(Locale locale) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("%s:%d · %s".formatted(scenario.file(), scenario.line(), scenario.name()));
        failures.forEach(failure -> failure.lines(locale).forEach(line -> lines.add("  " + line)));
        notes.forEach(note -> lines.add("  (" + note.in(locale) + ")"));
        return lines;
    }
}
