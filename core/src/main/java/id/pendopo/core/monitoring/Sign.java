package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Stage;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By what monitoring recognises that something happened (<i>penanda</i>): one of these acts was done, or the case came to one of
 * these stages. Immutable and thread-safe.
 *
 * @param acts names of commands
 * @param arrivals stages
 */
public record Sign(Set<String> acts, Set<Code> arrivals) {
    /** Never. */
    public static final Sign NEVER = new Sign(Set.of(), Set.of());

    /** Copies what it is given, in order. */
    public Sign {
        acts = java.util.Collections.unmodifiableSet(new TreeSet<>(acts));
        arrivals = java.util.Collections.unmodifiableSet(new TreeSet<>(arrivals));
    }

    /** One of these acts was done and took effect. */
    @SafeVarargs
    public static Sign act(Class<? extends Command>... commands) {
        return new Sign(Arrays.stream(commands).map(Command::nameOf).collect(Collectors.toSet()), Set.of());
    }

    /** The case came to one of these stages. */
    public static Sign arrival(Stage... stages) {
        return new Sign(Set.of(), Arrays.stream(stages).map(Stage::code).collect(Collectors.toSet()));
    }

    /** This, or the other. */
    public Sign or(Sign other) {
        Set<String> allActs = new TreeSet<>(acts);
        allActs.addAll(other.acts);
        Set<Code> allArrivals = new TreeSet<>(arrivals);
        allArrivals.addAll(other.arrivals);
        return new Sign(allActs, allArrivals);
    }

    boolean isIn(StageChange row) {
        return row.effective() && (acts.contains(row.act()) || row.isMove() && arrivals.contains(row.to()));
    }
}
