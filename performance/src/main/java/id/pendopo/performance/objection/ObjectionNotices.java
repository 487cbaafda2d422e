package id.pendopo.performance.objection;

import static id.pendopo.performance.objection.ObjectionClock.APPEAL_WINDOW;
import static id.pendopo.performance.objection.ObjectionClock.DECISION;
import static id.pendopo.performance.objection.ObjectionRole.HR_HEAD;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on an objection to pay must be told (<i>pemberitahuan keberatan TPP</i>): the employee of its course and his terms, the
 * next officer that it waits for him, the head of the office of what is late. No notice holds an amount or a reason. Which acts are told
 * is Pendopo's decision [D].
 */
public final class ObjectionNotices implements NoticeProvider {
    private static final List<NoticeRule<Objection>> RULES = List.of(
            to("objectionFiled", ObjectionCommand.File.class, ObjectionCommand.Appeal.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("objectionDecided", ObjectionCommand.Decide.class).toParties(),
            to("appealDecided", ObjectionCommand.DecideAppeal.class).toParties(),
            to("objectionLate", ObjectionCommand.NoteLate.class).toHoldersOf(HR_HEAD),
            to("objectionTurn").toNextOfficers(),
            to("appealSoon").daysBefore(2, APPEAL_WINDOW).toParties());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ObjectionNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ObjectionNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Objection> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Objection>of("performance." + name)
                .after(acts)
                .words("month", file -> file.data().month().toString());
    }

    /** {@code performance/objection}. */
    @Override
    public String procedure() {
        return ObjectionPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Objection>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
