package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationStage.AWAITING_EXTERNAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_PAYMENT;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_UNPAID;
import static id.pendopo.licensing.application.ApplicationStage.DRAFT;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/**
 * What an application means to monitoring (<i>makna alur permohonan</i>). The office does not answer for the days on which the
 * applicant mends or pays, nor for those of another system. A term of the decision is kept by a licence or a refusal; what silence granted
 * was late.
 */
public final class ApplicationFlow implements FlowProvider {
    private static final Sign SUBMITTED = Sign.act(FilingCommand.Submit.class);
    private static final Sign RETURNING = Sign.act(CounterCommand.Return.class);
    private static final Sign COMPLETE = Sign.act(
            CounterCommand.ConfirmComplete.class,
            CounterCommand.ConfirmMinor.class,
            CounterCommand.RejectInadmissible.class,
            CounterCommand.Redirect.class);
    private static final Sign DECIDED = Sign.arrival(ISSUED, REJECTED);
    private static final Sign AGAIN = Sign.act(DecisionCommand.Reopen.class, FilingCommand.Resume.class);

    /** The meaning of applications. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ApplicationPolicy.PROCEDURE)
            .beginningAfter(DRAFT)
            .heldAt(RETURNED, AWAITING_PAYMENT, DEEMED_UNPAID, AWAITING_EXTERNAL)
            .with(Measure.toFirst("FIRST_RESPONSE", SUBMITTED, COMPLETE.or(RETURNING)))
            .with(Measure.toLast("DECISION", SUBMITTED, DECIDED.or(Sign.arrival(DEEMED_APPROVED)), AGAIN))
            .with(Promise.of(ApplicationClock.COMPLETENESS, COMPLETE))
            .with(Promise.legal(ApplicationClock.DECISION, DECIDED))
            .with(Promise.of(ApplicationClock.DELIVERY, Sign.act(DecisionCommand.Deliver.class)))
            .with(Rate.of("RETURN", RETURNING, SUBMITTED.or(Sign.act(FilingCommand.Resubmit.class))))
            .with(Rate.of("REOPEN", AGAIN, DECIDED));

    /** For {@code ServiceLoader}. */
    public ApplicationFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
