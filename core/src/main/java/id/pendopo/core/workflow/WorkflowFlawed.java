package id.pendopo.core.workflow;

import java.util.List;

/** A workflow that the linter or the model checker refuses; it is never opened. */
public final class WorkflowFlawed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    WorkflowFlawed(String procedure, List<Flaw> flaws) {
        super("workflow " + procedure + ": "
                + String.join(
                        "; ",
                        flaws.stream()
                                .map(flaw -> flaw.kind() + " " + flaw.message())
                                .toList()));
        this.flaws = List.copyOf(flaws);
    }

    /** Every fault found. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
