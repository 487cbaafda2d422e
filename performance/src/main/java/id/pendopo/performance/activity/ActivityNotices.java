package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.ActivityClock.CLOSE;
import static id.pendopo.performance.activity.ActivityClock.ENTRY;
import static id.pendopo.performance.activity.ActivityClock.MENDING;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Optional;

/**
 * Whom each act on an entry must be told (<i>pemberitahuan aktivitas</i>): the employee of what was decided, the approver that something waits
 * for him. Nobody is told what another wrote. Which acts are told and how long before a day is reminded is Pendopo's decision [D].
 */
public final class ActivityNotices implements NoticeProvider {
    private static final List<NoticeRule<Activity>> RULES = List.of(
            to("Waiting", ActivityCommand.Submit.class, ActivityCommand.Resubmit.class)
                    .lastDay("last", ActivityClock.VERIFYING)
                    .toAssignee(),
            to("Unplaced", ActivityCommand.Submit.class, ActivityCommand.Resubmit.class, ActivityCommand.PassOn.class)
                    .warnedOf("performance.NO_SUPERIOR")
                    .lastDay("last", CLOSE)
                    .toHoldersOf(ActivityRole.HR_OFFICE),
            to("Climbed", ActivityCommand.Escalate.class, ActivityCommand.PassOn.class)
                    .lastDay("last", ActivityClock.VERIFYING)
                    .toAssignee(),
            to("LastTurn", ActivityCommand.EscalateAtClose.class)
                    .lastDay("last", CLOSE)
                    .toAssignee(),
            to("Returned", ActivityCommand.Return.class)
                    .lastDay("last", MENDING)
                    .toParties(),
            to("Approved", ActivityCommand.Approve.class)
                    .count(
                            "approved",
                            file -> file.data()
                                    .verification()
                                    .verdict()
                                    .map(verdict -> (long) verdict.minutes())
                                    .orElse(0L))
                    .toParties(),
            to("Rejected", ActivityCommand.Reject.class).toParties(),
            to("Unanswered", ActivityCommand.TakeSilence.class).toParties(),
            to("Silent", ActivityCommand.TakeSilence.class).toAssignee(),
            to("Revoked", ActivityCommand.Revoke.class).toParties(),
            to("Expired", ActivityCommand.ExpireUnsent.class, ActivityCommand.ExpireUnmended.class)
                    .toParties(),
            to("SendSoon").daysBefore(1, ENTRY).toParties(),
            to("MendSoon").daysBefore(1, MENDING).toParties(),
            to("CloseSoon").daysBefore(1, CLOSE).toAssignee());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ActivityNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ActivityNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Activity> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Activity>of("performance.activity" + name)
                .after(acts)
                .day("on", file -> Optional.of(file.data().work().date()))
                .count("claimed", file -> (long) file.data().claimed());
    }

    /** {@code performance/activity}. */
    @Override
    public String procedure() {
        return ActivityPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Activity>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
