package id.pendopo.core.workflow;

import java.util.Set;

/** A requirement being written. */
public final class Requiring<D> {
    private final WorkflowBuilder<D> builder;
    private final Class<? extends Command> act;

    Requiring(WorkflowBuilder<D> builder, Class<? extends Command> act) {
        this.builder = builder;
        this.act = act;
    }

    /** One of these must have been taken, and not superseded, on every path to the act. */
    @SafeVarargs
    public final WorkflowBuilder<D> onlyAfter(Class<? extends Command>... acts) {
        return builder.require(new Requirement(act, Set.of(acts), true, false));
    }

    /** None of these may have been taken on any path to the act. */
    @SafeVarargs
    public final WorkflowBuilder<D> neverAfter(Class<? extends Command>... acts) {
        return builder.require(new Requirement(act, Set.of(acts), false, false));
    }
}
