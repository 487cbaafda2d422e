package id.pendopo.licensing.objection;

import static id.pendopo.licensing.objection.ObjectionStage.DENIED;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/** What an objection means to monitoring (<i>makna alur keberatan</i>): a decision keeps the term of the law, and silence does not. */
public final class ObjectionFlow implements FlowProvider {
    private static final Sign FILED = Sign.act(
            ObjectionCommand.FileObjection.class,
            ObjectionCommand.EnterObjection.class,
            ObjectionCommand.FileAppeal.class);
    private static final Sign DECIDED = Sign.act(ObjectionCommand.Grant.class, ObjectionCommand.Deny.class);

    /** The meaning of objections. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ObjectionPolicy.PROCEDURE)
            .with(Measure.toFirst("DECISION", FILED, DECIDED.or(Sign.act(ObjectionCommand.DeemGranted.class))))
            .with(Promise.legal(ObjectionClock.DECISION, DECIDED))
            .with(Promise.legal(ObjectionClock.ISSUING, Sign.act(ObjectionCommand.IssueDeemed.class)))
            .with(Rate.of("SILENCE", Sign.act(ObjectionCommand.DeemGranted.class), FILED))
            .with(Rate.of("APPEAL", Sign.act(ObjectionCommand.FileAppeal.class), Sign.arrival(DENIED)));

    /** For {@code ServiceLoader}. */
    public ObjectionFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
