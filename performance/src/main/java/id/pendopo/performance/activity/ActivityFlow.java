package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.ActivityStage.APPROVED;
import static id.pendopo.performance.activity.ActivityStage.AUTO_APPROVED;
import static id.pendopo.performance.activity.ActivityStage.RECORDED;
import static id.pendopo.performance.activity.ActivityStage.REJECTED;
import static id.pendopo.performance.activity.ActivityStage.RETURNED;

import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;

/** What a day's work means to monitoring (<i>makna alur kegiatan</i>): the superior does not answer for the days on which it is mended. */
public final class ActivityFlow implements FlowProvider {
    private static final Sign SENT = Sign.act(ActivityCommand.Submit.class, ActivityCommand.Resubmit.class);
    private static final Sign VERIFIED =
            Sign.act(ActivityCommand.Approve.class, ActivityCommand.Return.class, ActivityCommand.Reject.class);

    /** The meaning of activities. */
    public static final FlowMeaning MEANING = FlowMeaning.plain(ActivityPolicy.PROCEDURE)
            .beginningAfter(RECORDED)
            .heldAt(RETURNED)
            .with(Measure.toFirst("VERIFICATION", SENT, VERIFIED))
            .with(Promise.of(ActivityClock.VERIFYING, VERIFIED))
            .with(Rate.of("RETURN", Sign.act(ActivityCommand.Return.class), SENT))
            .with(Rate.of(
                    "SILENCE",
                    Sign.act(ActivityCommand.TakeSilence.class),
                    Sign.arrival(APPROVED, AUTO_APPROVED, REJECTED)));

    /** For {@code ServiceLoader}. */
    public ActivityFlow() {}

    @Override
    public FlowMeaning meaning() {
        return MEANING;
    }
}
