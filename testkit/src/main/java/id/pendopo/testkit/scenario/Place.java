package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in a file a reader is, and what it found wrong so far. */
final class Place {
    /** The most faults that are told of one file: nobody mends hundreds one by one, and each takes room. */
    static final int FAULTS_LIMIT = 500;

    private final String file;
    private final List<ScenarioFault> faults = new ArrayList<>();
    private Optional<String> scenario = Optional.empty();
    private int step;
    private int count;

    Place(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void scenario(String name) {
        scenario = Optional.of(name);
        step = 0;
    }

    void noScenario() {
        scenario = Optional.empty();
        step = 0;
    }

    void step(int number) {
        step = number;
    }

    void fault(int line, String id, String en) {
        count++;
        if (count > FAULTS_LIMIT) {
            return;
        }
        // What a file says may be long; a fault quotes only its beginning.
        faults.add(new ScenarioFault(file, line, scenario, step, Text.of(cut(id), cut(en))));
    }

    int count() {
        return count;
    }

    List<ScenarioFault> faults() {
        return List.copyOf(faults);
    }

    private static String cut(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) + "…" : text;
    }
}
