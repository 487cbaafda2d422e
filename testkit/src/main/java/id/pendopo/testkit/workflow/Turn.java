package id.pendopo.testkit.workflow;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One turn of a walk (<i>giliran</i>), for which somebody writes a command.
 *
 * @param file the case; empty while it is to be opened
 * @param occasion when and by whom
 * @param random what is left to chance; the only source of it, so that a walk can be walked again
 */
public record Turn<D>(Optional<CaseFile<D>> file, Occasion occasion, Random random) {
    /**
     * The data of the case.
     *
     * @throws java.util.NoSuchElementException while there is no case
     */
    public D data() {
        return file.orElseThrow().data();
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of these. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
