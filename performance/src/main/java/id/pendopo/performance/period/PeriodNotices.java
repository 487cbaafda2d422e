package id.pendopo.performance.period;

import static id.pendopo.performance.period.PeriodClock.PAYMENT;
import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.TREASURER;
import static id.pendopo.performance.period.PeriodRole.UNIT_ADMIN;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on a pay month must be told (<i>pemberitahuan bulan TPP</i>): the next officer that it waits for him, the unit that its run
 * was sent back, and the day of payment before it comes. No notice holds an amount or a person. Which acts are told is Pendopo's decision
 * [D].
 */
public final class PeriodNotices implements NoticeProvider {
    private static final List<NoticeRule<Period>> RULES = List.of(
            to("monthTurn").toNextOfficers(),
            to("runRejected", PeriodCommand.Reject.class).toHoldersOf(UNIT_ADMIN),
            to("correctionOrdered", PeriodCommand.OrderCorrection.class, PeriodCommand.CorrectAfter.class)
                    .toHoldersOf(HR_OFFICE),
            to("correctionComputed", PeriodCommand.ComputeCorrection.class).toHoldersOf(HR_OFFICE),
            to("paySoon").daysBefore(3, PAYMENT).toHoldersOf(HR_OFFICE, TREASURER));

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, PeriodNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public PeriodNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Period> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Period>of("performance." + name)
                .after(acts)
                .words("unit", file -> file.data().unit().value())
                .words("month", file -> file.data().month().toString());
    }

    /** {@code performance/period}. */
    @Override
    public String procedure() {
        return PeriodPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Period>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
