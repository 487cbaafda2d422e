package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One expectation that was not met (<i>harapan yang tidak terpenuhi</i>).
 *
 * @param step number of the step or computation, from 1; 0 when it is about the whole run
 * @param line where in the file it stands, from 1; 0 when nowhere
 * @param what which expectation, for example {@code stage} or {@code clocks.DECISION}
 * @param expected what the scenario expected
 * @param came what came
 * @param findings what the office said, in its own words
 */
public record ScenarioFailure(int step, int line, String what, String expected, String came, List<Text> findings) {
    /** Copies what it is given. */
    public ScenarioFailure {
        findings = List.copyOf(findings);
    }

    /** The failure as lines for a person, in one language. */
    public List<String> lines(Locale locale) {
        List<String> lines = new ArrayList<>();
        String at = step == 0
                ? ""
                : Text.of("langkah", "step").in(locale) + " " + step
                        + (line > 0 ? " (" + Text.of("baris", "line").in(locale) + " " + line + ")" : "") + ", ";
        lines.add(at + what);
        if (!expected.isEmpty()) {
            lines.add("  " + Text.of("diharapkan: ", "expected: ").in(locale) + expected);
        }
        if (!came.isEmpty()) {
            lines.add("  " + Text.of("yang terjadi: ", "came: ").in(locale) + came);
        }
        findings.forEach(finding -> lines.add("  - " + finding.in(locale)));
        return lines;
    }

    /** Everything in English, and the findings in Indonesian too. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.join("\n", lines(Locale.ENGLISH)));
        findings.forEach(finding -> text.append("\n  - ").append(finding.id()));
        return text.toString();
    }
}
