package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.ComplaintCommand;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.json.SealedFamily;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to whatever reports, nothing comes out to anybody that the domain keeps from him. What may come out is said a second
 * time, in the words of the domain and not by the table: for what was planted by {@link Run}, for each field by {@link Reading}. That it
 * would be noticed if it did is shown in {@link BrokenCellTest}.
 */
class LeakTest {
    /** Six times each course. */
    private static final int SEEDS = 96;

    /** Every course as often as the others, with what chance puts between; a run that leaks names its seed. */
    @Test
    void nothing_comes_out_and_every_act_of_the_procedure_was_taken() {
        Set<String> taken = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Run run = course(seed, seed);
            assertThat(run.leaks).as("seed %d", seed).isEmpty();
            taken.addAll(run.acts());
        }
        Set<String> acts = new TreeSet<>();
        SealedFamily.of(ComplaintCommand.class)
                .records()
                .forEach(type -> acts.add(Command.nameOf(type.asSubclass(Command.class))));
        acts.removeAll(taken);
        assertThat(acts).as("acts that were never taken").isEmpty();
    }

    /** Seeds that nobody knows before. */
    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    void nothing_comes_out_by_any_chance(@ForAll long seed) {
        assertThat(course(Math.floorMod(seed, Courses.ALL.size()), seed).leaks).isEmpty();
    }

    private static Run course(int number, long seed) {
        Run run = new Run(seed, VisibilityTable.declared());
        Courses.ALL.get(number % Courses.ALL.size()).accept(run);
        List<Planted> all = run.all();
        run.look(run.any(all), Hall.OTHERS);
        run.shared();
        return run;
    }
}
