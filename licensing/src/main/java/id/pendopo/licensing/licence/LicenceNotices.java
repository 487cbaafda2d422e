package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.LicenceClock.ACTING;
import static id.pendopo.licensing.licence.LicenceClock.FOLLOWING;
import static id.pendopo.licensing.licence.LicenceClock.NEXT_RUNG;
import static id.pendopo.licensing.licence.LicenceClock.PREPARATION;
import static id.pendopo.licensing.licence.LicenceClock.VALIDITY;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.SUPERIOR;

import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;

/**
 * Whom each act on a licence must be told (<i>pemberitahuan izin</i>): the holder of what was decided against him, of what he must do and
 * until when, and of the end of his licence while he can still renew it; the office of what waits for it. What an application brings, such
 * as a licence that was issued, renewed or closed, the application itself tells, so that nobody is told one fact twice. Which acts are told
 * and how long before a day is reminded is Pendopo's decision [D].
 */
public final class LicenceNotices implements NoticeProvider {
    private static final List<NoticeRule<Licence>> RULES = List.of(
            to("licenceSanctioned", SanctionCommand.Warn.class, SanctionCommand.Impose.class)
                    .lastDay("last", FOLLOWING)
                    .toParties(),
            to("licenceSuspended", SanctionCommand.Suspend.class, DefectCommand.Postpone.class)
                    .toParties(),
            to(
                            "licenceEnded",
                            SanctionCommand.Revoke.class,
                            DefectCommand.WithdrawDecision.class,
                            DefectCommand.Annul.class,
                            LicenceCommand.WithdrawCertificate.class)
                    .toParties(),
            to(
                            "licenceRestored",
                            SanctionCommand.Lift.class,
                            SanctionCommand.EndSuspension.class,
                            DefectCommand.Restore.class,
                            LicenceCommand.Reinstate.class,
                            LicenceCommand.TakeBack.class)
                    .toParties(),
            to("licenceFollowed", SanctionCommand.RecordFollowed.class).toParties(),
            to("licenceContinued", LicenceCommand.FileRenewal.class, LicenceCommand.Continue.class)
                    .leadingTo(LicenceStage.ACTIVE)
                    .toParties(),
            to("licenceExpired", LicenceCommand.Expire.class).toParties(),
            to("licenceObligation", LicenceCommand.RecordObligation.class).toParties(),
            // Before it is too late for the holder.
            to("licenceEndsSoon").daysBefore(30, VALIDITY).toParties(),
            to("licencePrepareSoon").daysBefore(30, PREPARATION).toParties(),
            to("licenceFollowSoon").daysBefore(5, FOLLOWING).toParties(),
            // What waits for the office.
            to("licenceBreachTold", SanctionCommand.ReportBreach.class).toHoldersOf(APPROVER),
            to("licenceRungSoon").daysBefore(5, NEXT_RUNG).toHoldersOf(APPROVER),
            to("licenceDefectTold", DefectCommand.FindDefect.class, DefectCommand.ReceiveCourtOrder.class)
                    .lastDay("last", ACTING)
                    .toHoldersOf(APPROVER, SUPERIOR),
            to("licenceActSoon").daysBefore(2, ACTING).toHoldersOf(APPROVER, SUPERIOR));

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, LicenceNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public LicenceNotices() {}

    @SafeVarargs
    private static NoticeRule.Draft<Licence> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Licence>of("licensing." + name)
                .after(acts)
                .words("licence", file -> file.data().grant().number());
    }

    /** {@code licensing/licence}. */
    @Override
    public String procedure() {
        return LicencePolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Licence>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
