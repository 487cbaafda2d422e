package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A fault in the writing of a scenario file (<i>kesalahan penulisan skenario</i>): where, what, and how to mend it.
 *
 * @param file the file as it was given
 * @param line from 1; 0 when it is about the file as a whole
 * @param scenario the name of the scenario, where it is known
 * @param step number of the step, from 1; 0 when it is about none
 * @param what what is wrong and how to mend it
 */
public record ScenarioFault(String file, int line, Optional<String> scenario, int step, Text what) {
    /** One line for a person. */
    public String in(Locale locale) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        scenario.ifPresent(name -> text.append(" · ").append(name));
        if (step > 0) {
            text.append(" · ")
                    .append(Text.of("langkah", "step").in(locale))
                    .append(' ')
                    .append(step);
        }
        return text.append(": ").append(what.in(locale)).toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
