package id.pendopo.testkit.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What must come of a step.
 *
 * @param line where it stands
 * @param accepted whether the command is accepted
 * @param refused codes of the reasons against it, exactly these
 * @param procedures of the other cases it looks at, where they are said
 * @param checks everything else
 */
record Expectation(
        int line,
        Optional<Boolean> accepted,
        Optional<List<String>> refused,
        List<String> procedures,
        List<Check> checks) {
    /** One thing to look at after a step. */
    @FunctionalInterface
    interface Check {
        void look(Outcome outcome, Report report);
    }

    /** Takes what is not as expected. */
    @FunctionalInterface
    interface Report {
        void differs(String what, String expected, String came);
    }
}
