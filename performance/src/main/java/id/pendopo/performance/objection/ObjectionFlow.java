package id.pendopo.performance.objection;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/** What an objection of an employee means to monitoring (<i>makna alur keberatan</i>). */
public final class ObjectionFlow implements FlowProvider {
    private static final Sign FILED = Sign.act(ObjectionCommand.File.class, ObjectionCommand.Appeal.class);
    private static final Sign DECIDED = Sign.act(ObjectionCommand.Decide.class, ObjectionCommand.DecideAppeal.class);

    /** The meaning of objections. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ObjectionPolicy.PROCEDURE)
            .with(Measure.toFirst("DECISION", FILED, DECIDED))
            .with(Promise.of(ObjectionClock.DECISION, DECIDED))
            .with(Rate.of("APPEAL", Sign.act(ObjectionCommand.Appeal.class), Sign.act(ObjectionCommand.Decide.class)));

    /** For {@code ServiceLoader}. */
    public ObjectionFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
