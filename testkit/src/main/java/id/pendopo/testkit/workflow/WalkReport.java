package id.pendopo.testkit.workflow;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What random walks came to (<i>hasil pengujian alur</i>): a check is worth as much as what the walks reached.
 *
 * @param taken how often each act was taken
 * @param stages stages that were reached
 * @param decisions commands that were decided and compared with the options
 * @param facts facts that were taken away from a step and so refused it
 * @param acts every act of the workflow
 */
public record WalkReport(Map<String, Integer> taken, Set<String> stages, long decisions, long facts, Set<String> acts) {
    /** Copies what it is given. */
    public WalkReport {
        taken = Map.copyOf(taken);
        stages = Set.copyOf(stages);
        acts = Set.copyOf(acts);
    }

    /** Acts that no walk ever took. */
    public Set<String> missed() {
        Set<String> missed = new TreeSet<>(acts);
        missed.removeAll(taken.keySet());
        return missed;
    }

    /**
     * Requires that the walks took every act but these.
     *
     * @throws AssertionError that names the acts nobody took, or those that were taken after all
     */
    public WalkReport reachingAllBut(String... known) {
        Set<String> expected = new TreeSet<>(Set.of(known));
        if (!missed().equals(expected)) {
            throw new AssertionError(
                    "workflow: the walks missed %s, expected %s; give commands that lead there, or more walks"
                            .formatted(missed(), expected));
        }
        return this;
    }

    WalkReport and(WalkReport other) {
        Map<String, Integer> both = new TreeMap<>(taken);
        other.taken.forEach((act, times) -> both.merge(act, times, Integer::sum));
        Set<String> everywhere = new TreeSet<>(stages);
        everywhere.addAll(other.stages);
        return new WalkReport(both, everywhere, decisions + other.decisions, facts + other.facts, acts);
    }
}
