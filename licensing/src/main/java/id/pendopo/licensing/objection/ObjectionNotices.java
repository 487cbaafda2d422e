package id.pendopo.licensing.objection;

import static id.pendopo.licensing.objection.ObjectionClock.APPEAL_WINDOW;
import static id.pendopo.licensing.objection.ObjectionClock.DECISION;
import static id.pendopo.licensing.objection.ObjectionClock.ISSUING;
import static id.pendopo.licensing.objection.ObjectionRole.APPROVER;
import static id.pendopo.licensing.objection.ObjectionRole.SUPERIOR;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on an objection must be told (<i>pemberitahuan upaya administratif</i>): who objected, of its receipt, its term, what was
 * decided and until when he may go on; the officials, before their silence grants it. Nobody is told who reviews. Which acts are told and
 * how long before a day is reminded is Pendopo's decision [D].
 */
public final class ObjectionNotices implements NoticeProvider {
    private static final List<NoticeRule<Objection>> RULES = List.of(
            to("objectionFiled", ObjectionCommand.FileObjection.class, ObjectionCommand.EnterObjection.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("objectionGranted", ObjectionCommand.Grant.class, ObjectionCommand.IssueDeemed.class)
                    .toParties(),
            to("objectionDenied", ObjectionCommand.Deny.class)
                    .leadingTo(ObjectionStage.DENIED)
                    .toParties(),
            to("appealDenied", ObjectionCommand.Deny.class)
                    .leadingTo(ObjectionStage.APPEAL_DENIED)
                    .toParties(),
            to("objectionDeemed", ObjectionCommand.DeemGranted.class).toParties(),
            to("objectionDeemedTold", ObjectionCommand.DeemGranted.class)
                    .lastDay("last", ISSUING)
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("appealOpen", ObjectionCommand.RecordReceipt.class)
                    .lastDay("last", APPEAL_WINDOW)
                    .toParties(),
            to("appealFiled", ObjectionCommand.FileAppeal.class)
                    .lastDay("last", DECISION)
                    .toParties(),
            to("objectionWithdrawn", ObjectionCommand.Withdraw.class).toParties(),
            to("objectionJudged", ObjectionCommand.RecordJudgment.class).toParties(),
            // A day that rests on the word of one clerk is seen by who decides.
            to("objectionEntryLateTold", ObjectionCommand.EnterObjection.class, ObjectionCommand.RecordReceipt.class)
                    .warnedOf("licensing.PAPER_ENTRY_LATE")
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("objectionTurn").toNextOfficers(),
            to("appealSoon").daysBefore(3, APPEAL_WINDOW).toParties(),
            to("objectionSoon").daysBefore(3, DECISION).toHoldersOf(APPROVER, SUPERIOR),
            to("objectionIssueSoon").daysBefore(2, ISSUING).toHoldersOf(APPROVER, SUPERIOR));

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ObjectionNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ObjectionNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Objection> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Objection>of("licensing." + name)
                .after(acts)
                .words("contested", file -> file.data().contested().value());
    }

    /** {@code licensing/objection}. */
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
