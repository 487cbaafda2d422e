package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says why a clock cannot be made longer: a term that has passed is never revived, and one that does not run counts nothing.
 */
final class Extending {
    static final String CLOCK_OVER = "core.CLOCK_OVER";
    private static final LegalSource OWN = LegalSource.ownDecision(
            "jangka waktu yang sudah lewat tidak dihidupkan kembali / a term that has passed is never revived");

    private Extending() {}

    /** Whether a step may lengthen the clocks that it says it lengthens. */
    static <D> List<Finding> against(Step<D> step, CaseFile<D> file, LocalDate today) {
        List<Finding> findings = List.of();
        for (Step.ClockEffect<D> effect : step.clockEffects) {
            if (effect.kind() == Step.ClockEffect.Kind.EXTEND && !startsItself(step, effect.clock())) {
                findings = Decider.joined(
                        findings, against(effect.clock(), file.clocks().find(effect.clock()), today));
            }
        }
        return findings;
    }

    private static List<Finding> against(Code clock, Optional<ClockState> state, LocalDate today) {
        if (state.filter(Extending::isAlive).isEmpty()) {
            return Finding.block(CLOCK_OVER)
                    .at("clocks")
                    .found(clock)
                    .mend(clock)
                    .only(OWN);
        }
        if (state.get().isPassed(today)) {
            return Finding.block(CLOCK_OVER)
                    .at("clocks")
                    .found(today)
                    .expected(Relation.AT_MOST, state.get().lastDay())
                    .mend(clock)
                    .only(OWN);
        }
        return List.of();
    }

    private static boolean isAlive(ClockState state) {
        return state.phase() != Phase.STOPPED;
    }

    private static boolean startsItself(Step<?> step, Code clock) {
        return step.clockEffects.stream()
                .anyMatch(effect -> effect.starts() && effect.clock().equals(clock));
    }
}
