package id.pendopo.testkit.scenario;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario touched on its way (<i>jejak skenario</i>): which steps were taken and which findings were given, so that a
 * catalogue can say which scenario proves what. Immutable and thread-safe.
 *
 * @param taken the steps that were taken, those of time too, in order and each once
 * @param findings refusals, warnings, and why something could not be done where a step expected just that; one of each code and
 *     severity, in order
 */
public record ScenarioTrace(List<Taken> taken, List<Finding> findings) {
    /** Nothing was touched, as by a computation. */
    public static final ScenarioTrace NONE = new ScenarioTrace(List.of(), List.of());

    /**
     * One step that was taken.
     *
     * @param procedure of which procedure
     * @param act the command's name
     * @param from at which stage; empty at an opening
     */
    public record Taken(String procedure, String act, Optional<Code> from) {}

    /** Copies what it is given. */
    public ScenarioTrace {
        taken = List.copyOf(taken);
        findings = List.copyOf(findings);
    }
}
