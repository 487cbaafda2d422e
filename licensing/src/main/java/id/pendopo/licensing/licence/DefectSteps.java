package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.LicenceClock.ACTING;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceRole.SUPERIOR;
import static id.pendopo.licensing.licence.LicenceStage.ACTIVE;
import static id.pendopo.licensing.licence.LicenceStage.ANNULLED;
import static id.pendopo.licensing.licence.LicenceStage.EXPIRED;
import static id.pendopo.licensing.licence.LicenceStage.REVOKED;
import static id.pendopo.licensing.licence.LicenceStage.SUSPENDED;
import static id.pendopo.licensing.licence.LicenceStage.UNVERIFIED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page of decisions with a defect (<i>pencabutan, penundaan dan pembatalan keputusan</i>): by the official who decided, by his
 * superior, or by either on the order of a court.
 */
final class DefectSteps {
    private final DefectRules rules;
    private final LicenceRules life;

    DefectSteps(DefectRules rules, LicenceRules life) {
        this.rules = rules;
        this.life = life;
    }

    private static StepDraft<Licence> step(String title, LegalSource... sources) {
        return Step.<Licence>of(title).under(sources);
    }

    List<Step<Licence>> all() {
        return List.of(
                step("Cacat keputusan ditemukan", LicensingLaw.WITHDRAWAL_OF_DECISION, LicensingLaw.ANNULMENT)
                        .by(INSPECTOR, APPROVER, SUPERIOR)
                        .as(Manner.ENTERED)
                        .on(DefectCommand.FindDefect.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED, EXPIRED)
                        .staying()
                        .given("licensing.DEFECT_OPEN", rules::nothingIsOpen)
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, find, o) -> LicenceRules.dayHasCome(
                                        "foundOn", find.foundOn(), o, LicensingLaw.WITHDRAWAL_OF_DECISION))
                        .untilIfAny(ACTING, (file, c, o) -> actBy(file))
                        .recording((file, find, o) -> new DefectEvent.DefectFound(rules.found(find, o))),
                step("Putusan pengadilan diterima", LicensingLaw.WITHDRAWAL_OF_DECISION, LicensingLaw.ANNULMENT)
                        .by(APPROVER, SUPERIOR)
                        .as(Manner.ENTERED)
                        .on(DefectCommand.ReceiveCourtOrder.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                        .staying()
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, order, o) -> LicenceRules.dayHasCome(
                                        "receivedOn", order.receivedOn(), o, LicensingLaw.WITHDRAWAL_OF_DECISION))
                        .untilIfAny(ACTING, (file, c, o) -> actBy(file))
                        .recording((file, order, o) -> new DefectEvent.DefectFound(rules.ordered(order, o))),
                step("Cacat keputusan tidak terbukti", LicensingLaw.WITHDRAWAL_OF_DECISION, LicensingLaw.ANNULMENT)
                        .by(APPROVER, SUPERIOR)
                        .on(DefectCommand.DismissDefect.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED, EXPIRED)
                        .staying()
                        .given("licensing.NO_DEFECT_FOUND", rules::somethingIsOpen)
                        .given("licensing.ORDER_BINDS", rules::isOurOwn)
                        .stopping(ACTING)
                        .recording((file, dismiss, o) -> new DefectEvent.DefectDismissed(dismiss.reference())),
                undoing(
                        "Keputusan izin dicabut karena cacat",
                        DefectCommand.WithdrawDecision.class,
                        REVOKED,
                        CourtOrder.WITHDRAW,
                        DefectCommand.WithdrawDecision::number,
                        DefectCommand.WithdrawDecision::date),
                undoing(
                        "Keputusan izin dibatalkan",
                        DefectCommand.Annul.class,
                        ANNULLED,
                        CourtOrder.ANNUL,
                        DefectCommand.Annul::number,
                        DefectCommand.Annul::date),
                step("Pelaksanaan keputusan izin ditunda", LicensingLaw.POSTPONEMENT)
                        .by(APPROVER, SUPERIOR)
                        .on(DefectCommand.Postpone.class)
                        .from(ACTIVE)
                        .to(SUSPENDED)
                        .again("izin yang dipulihkan dapat ditunda lagi karena alasan lain")
                        .provided(
                                "licensing.SUSPENSION_END",
                                (file, act, o) -> SanctionRules.endsSomehow(
                                        act.until(), act.condition(), act.date(), LicensingLaw.POSTPONEMENT))
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, act, o) ->
                                        LicenceRules.dayHasCome("date", act.date(), o, LicensingLaw.POSTPONEMENT))
                        .untilIfAny(LicenceClock.SUSPENSION, (file, act, o) -> act.until())
                        .recording((file, act, o) -> new DefectEvent.DecisionPostponed(
                                new Supervision.Suspension(file.version() + 1, act.until(), act.condition()))),
                LicenceSteps.counting(step("Izin dipulihkan atas putusan pengadilan", LicenceRules.REINSTATEMENT)
                                .by(APPROVER, SUPERIOR)
                                .on(DefectCommand.Restore.class)
                                .from(SUSPENDED, REVOKED, ANNULLED)
                                .toOneOf((file, back, o) -> LicenceRules.restored(file), ACTIVE, UNVERIFIED, SUSPENDED)
                                .again("keputusan yang dibatalkan tidak pernah mengubah status izin")
                                .stopping(LicenceClock.SUSPENSION)
                                .given("licensing.NO_COURT_ORDER", rules::restoringIsOrdered)
                                .provided(
                                        "licensing.NOTHING_TO_TAKE_BACK",
                                        (file, back, o) -> life.endsItNow(file, back.entry())))
                        .recording((file, back, o) -> new LicenceEvent.LicenceReinstated(back.entry(), true)));
    }

    private <C extends DefectCommand> Step<Licence> undoing(
            String title,
            Class<C> command,
            LicenceStage end,
            CourtOrder act,
            Function<C, String> number,
            Function<C, LocalDate> date) {
        LegalSource source = DefectRules.sourceOf(act);
        return step(title, source)
                .by(APPROVER, SUPERIOR)
                .on(command)
                .from(UNVERIFIED, ACTIVE, SUSPENDED, EXPIRED)
                .to(end)
                .given("licensing.NO_DEFECT_FOUND", rules::somethingIsOpen)
                .given("licensing.ORDER_BINDS", (file, o) -> rules.isWhatWasOrdered(file, act, source))
                .provided(
                        "licensing.DAY_TO_COME",
                        (file, done, o) -> LicenceRules.dayHasCome("date", date.apply(done), o, source))
                .lowering(LicenceFlag.CONTINUED)
                .lowering(LicenceFlag.RENEWED_LATE)
                .recording((file, done, o) -> new DefectEvent.DecisionUndone(
                        new Licence.Ending(file.version() + 1, number.apply(done), date.apply(done))));
    }

    private static Optional<LocalDate> actBy(CaseFile<Licence> file) {
        return file.data().supervision().defect().map(Supervision.Defect::actBy);
    }
}
