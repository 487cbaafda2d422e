package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.LicenceClock.FOLLOWING;
import static id.pendopo.licensing.licence.LicenceClock.NEXT_RUNG;
import static id.pendopo.licensing.licence.LicenceClock.SUSPENSION;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceStage.ACTIVE;
import static id.pendopo.licensing.licence.LicenceStage.ANNULLED;
import static id.pendopo.licensing.licence.LicenceStage.EXPIRED;
import static id.pendopo.licensing.licence.LicenceStage.REVOKED;
import static id.pendopo.licensing.licence.LicenceStage.SUSPENDED;
import static id.pendopo.licensing.licence.LicenceStage.UNVERIFIED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;
import java.util.Optional;

/** The page of sanctions (<i>sanksi administratif</i>): supervision reports, and only the head of the office sanctions. */
final class SanctionSteps {
    private final LicencePolicy policy;
    private final SanctionRules rules;

    SanctionSteps(LicencePolicy policy, SanctionRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    private StepDraft<Licence> step(String title) {
        return Step.<Licence>of(title)
                .under(LicensingLaw.SANCTIONS, policy.ladder().source());
    }

    /** What every rung must meet. */
    private <C extends SanctionCommand.OnLadder> ActingStep<Licence, C> rung(ActingStep<Licence, C> step) {
        return LicenceSteps.climbing(step)
                .given("licensing.NO_BREACH_REPORTED", (file, o) -> rules.breachIsReported(file))
                .provided("licensing.RUNG_OF_ANOTHER_KIND", (file, act, o) -> rules.isOfItsKind(file, act.rung(), act))
                .provided(
                        "licensing.RUNG_NOT_NEXT",
                        (file, act, o) -> rules.isNext(file, act.rung(), act.cause(), rules.counted(act.date(), o)))
                .provided(
                        "licensing.SANCTION_RUNS",
                        (file, act, o) -> rules.lastHasRun(file, act.rung(), act.cause(), rules.counted(act.date(), o)))
                .provided("licensing.FOLLOW_DAY", rules::followDayFits)
                .provided(
                        "licensing.DAY_TO_COME",
                        (file, act, o) -> LicenceRules.dayHasCome("date", act.date(), o, LicensingLaw.SANCTIONS))
                .provided("licensing.LETTER_ENTRY_LATE", (file, act, o) -> rules.letterIsEntered(act.date(), o));
    }

    private Sanction sanction(CaseFile<Licence> file, SanctionCommand.OnLadder act, Occasion o) {
        return rules.sanction(file, act, o);
    }

    private boolean anew(CaseFile<Licence> file, SanctionCommand.OnLadder act, Occasion o) {
        return SanctionLadder.hasRunOut(file.data().supervision().open(), rules.counted(act.date(), o));
    }

    List<Step<Licence>> all() {
        return List.of(
                step("Pengawas melaporkan pelanggaran")
                        .by(INSPECTOR)
                        .as(Manner.ENTERED)
                        .on(SanctionCommand.ReportBreach.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED)
                        .staying()
                        .recording((file, told, o) -> new SanctionEvent.BreachReported(
                                new Supervision.Breach(told.cause(), told.reference(), o.today()))),
                rung(step("Peringatan tertulis")
                                .by(APPROVER)
                                .on(SanctionCommand.Warn.class)
                                .from(ACTIVE)
                                .staying())
                        .recording((file, act, o) -> new SanctionEvent.Sanctioned(
                                sanction(file, act, o), anew(file, act, o), Optional.empty())),
                rung(step("Paksaan, pembatasan, penghentian pekerjaan, denda atau perintah pembongkaran")
                                .by(APPROVER)
                                .on(SanctionCommand.Impose.class)
                                .from(ACTIVE, SUSPENDED, REVOKED)
                                .staying())
                        .provided("licensing.FINE_AMOUNT", (file, act, o) -> rules.fineHasItsAmount(file, act))
                        .recording((file, act, o) -> new SanctionEvent.Sanctioned(
                                sanction(file, act, o),
                                anew(file, act, o),
                                act.amount()
                                        .map(fine -> new Supervision.Obligation(SanctionRules.FINE, act.number())))),
                rung(step("Izin dibekukan")
                                .by(APPROVER)
                                .on(SanctionCommand.Suspend.class)
                                .from(ACTIVE)
                                .to(SUSPENDED)
                                .again("izin yang dipulihkan dapat dibekukan lagi karena pelanggaran lain"))
                        .provided(
                                "licensing.SUSPENSION_END",
                                (file, act, o) -> SanctionRules.endsSomehow(
                                        act.until(), act.condition(), act.date(), SanctionRules.SUSPENSION))
                        .untilIfAny(SUSPENSION, (file, act, o) -> act.until())
                        .recording((file, act, o) -> new SanctionEvent.LicenceSuspended(
                                sanction(file, act, o),
                                anew(file, act, o),
                                new Supervision.Suspension(file.version() + 1, act.until(), act.condition()))),
                Step.<Licence>of("Keputusan disampaikan kepada pemegang izin")
                        .under(LicensingLaw.BINDING, LicensingLaw.DELIVERY)
                        .by(INSPECTOR, APPROVER)
                        .as(Manner.ENTERED)
                        .on(SanctionCommand.Deliver.class)
                        .from(ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                        .staying()
                        .provided("licensing.DECISION_UNKNOWN", (file, told, o) -> rules.decidedIt(file, told.entry()))
                        .recording((file, told, o) -> new SanctionEvent.DecisionDelivered(told.entry())),
                step("Pemegang izin mematuhi sanksi")
                        .by(INSPECTOR)
                        .as(Manner.ENTERED)
                        .on(SanctionCommand.RecordFollowed.class)
                        .from(ACTIVE)
                        .staying()
                        .given("licensing.NO_SANCTION_OPEN", rules::somethingIsOpen)
                        .given("licensing.OBLIGATIONS_OPEN", rules::finesArePaid)
                        .stopping(FOLLOWING)
                        .stopping(NEXT_RUNG)
                        .recording((file, told, o) -> new SanctionEvent.SanctionsFollowed(told.reference())),
                LicenceSteps.counting(step("Pembekuan dicabut")
                                .by(APPROVER)
                                .on(SanctionCommand.Lift.class)
                                .from(SUSPENDED)
                                .to(ACTIVE)
                                .given("licensing.OBLIGATIONS_OPEN", rules::finesArePaid))
                        .recording((file, lift, o) -> new SanctionEvent.SanctionsFollowed(lift.reference())),
                LicenceSteps.counting(Step.<Licence>of("Pembekuan berakhir pada harinya")
                                .under(SanctionRules.SUSPENSION)
                                .by(Role.SYSTEM)
                                .on(SanctionCommand.EndSuspension.class)
                                .from(SUSPENDED)
                                .to(ACTIVE)
                                .whenPassed(SUSPENSION, file -> new SanctionCommand.EndSuspension()))
                        .recording((file, c, o) -> new SanctionEvent.SuspensionEnded()),
                step("Izin dicabut")
                        .by(APPROVER)
                        .on(SanctionCommand.Revoke.class)
                        .from(ACTIVE, SUSPENDED)
                        .to(REVOKED)
                        .provided("licensing.REVOCATION_GROUND", (file, act, o) -> rules.groundIsComplete(act))
                        .provided("licensing.NO_COURT_ORDER", (file, act, o) -> rules.courtOrdered(file, act))
                        .provided(
                                "licensing.NO_BREACH_REPORTED",
                                (file, act, o) -> rules.onLadder(act, rung -> rules.breachIsReported(file)))
                        .provided(
                                "licensing.RUNG_OF_ANOTHER_KIND",
                                (file, act, o) -> rules.onLadder(act, rung -> rules.isOfItsKind(file, rung, act)))
                        .provided(
                                "licensing.RUNG_NOT_NEXT",
                                (file, act, o) -> rules.onLadder(
                                        act,
                                        rung -> rules.isNext(file, rung, act.cause(), rules.counted(act.date(), o))))
                        .provided(
                                "licensing.SANCTION_RUNS",
                                (file, act, o) -> rules.onLadder(
                                        act,
                                        rung -> rules.lastHasRun(
                                                file, rung, act.cause(), rules.counted(act.date(), o))))
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, act, o) ->
                                        LicenceRules.dayHasCome("date", act.date(), o, LicensingLaw.SANCTIONS))
                        .provided("licensing.LETTER_ENTRY_LATE", (file, act, o) -> rules.letterIsEntered(act.date(), o))
                        .lowering(LicenceFlag.CONTINUED)
                        .recording((file, act, o) ->
                                new SanctionEvent.LicenceRevoked(act.ground(), SanctionRules.revocation(file, act))));
    }
}
