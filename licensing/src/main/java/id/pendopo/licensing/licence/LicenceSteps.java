package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.LicenceClock.ACTING;
import static id.pendopo.licensing.licence.LicenceClock.FOLLOWING;
import static id.pendopo.licensing.licence.LicenceClock.NEXT_RUNG;
import static id.pendopo.licensing.licence.LicenceClock.VALIDITY;
import static id.pendopo.licensing.licence.LicenceFlag.CONTINUED;
import static id.pendopo.licensing.licence.LicenceFlag.RENEWED_LATE;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceStage.ACTIVE;
import static id.pendopo.licensing.licence.LicenceStage.ANNULLED;
import static id.pendopo.licensing.licence.LicenceStage.CLOSED;
import static id.pendopo.licensing.licence.LicenceStage.EXPIRED;
import static id.pendopo.licensing.licence.LicenceStage.REVOKED;
import static id.pendopo.licensing.licence.LicenceStage.SUPERSEDED;
import static id.pendopo.licensing.licence.LicenceStage.SUSPENDED;
import static id.pendopo.licensing.licence.LicenceStage.UNVERIFIED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;
import java.util.Optional;

/** The page of a licence's life (<i>pencatatan, perpanjangan, perubahan, penutupan dan berakhirnya izin</i>). */
final class LicenceSteps {
    private static final Code REPLACES = Code.of("REPLACES");
    private static final Code REPLACED_BY = Code.of("REPLACED_BY");

    private final LicencePolicy policy;
    private final LicenceRules rules;

    LicenceSteps(LicencePolicy policy, LicenceRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    private static StepDraft<Licence> step(String title, LegalSource... sources) {
        return Step.<Licence>of(title).under(sources);
    }

    /** What another case leads to. */
    private static <C extends Command> ActingStep<Licence, C> led(
            String title, Class<C> command, LegalSource... sources) {
        return step(title, sources).by(Role.SYSTEM).on(command).following();
    }

    /** Back among the licences in force: what counted before goes on counting to the same days. */
    static <C extends Command> ActingStep<Licence, C> counting(ActingStep<Licence, C> step) {
        return climbing(step)
                .untilIfAny(VALIDITY, (file, c, o) -> file.data().validUntil())
                .untilIfAny(
                        ACTING,
                        (file, c, o) -> file.data().supervision().defect().map(Supervision.Defect::actBy));
    }

    /** The days of the ladder, as the last sanction that still counts sets them. */
    static <C extends Command> ActingStep<Licence, C> climbing(ActingStep<Licence, C> step) {
        return step.untilIfAny(FOLLOWING, (file, c, o) -> last(file.data()).flatMap(Sanction::followBy))
                .untilIfAny(NEXT_RUNG, (file, c, o) -> last(file.data()).flatMap(Sanction::nextBy));
    }

    private static Optional<Sanction> last(Licence licence) {
        List<Sanction> open = licence.supervision().open();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    List<Step<Licence>> granted() {
        return List.of(
                step("Izin dicatat sebagai tindak lanjut keputusan", LicenceRules.REGISTERED)
                        .by(Role.SYSTEM)
                        .opening(LicenceCommand.Register.class)
                        .following()
                        .to(ACTIVE)
                        .ownedBy((register, o) -> register.grant().holder().accounts())
                        .provided("licensing.LADDER_UNKNOWN", (register, o) -> rules.ladderIsKnown(register.grant()))
                        .provided("licensing.LICENCE_OVER", (register, o) -> rules.isNotOver(register.grant(), o))
                        .untilIfAny(VALIDITY, (file, register, o) -> file.data().validUntil())
                        .handling((file, register, o) ->
                                handling(file.handling(), register.grant(), register.predecessor()))
                        .leadingTo((file, register, o) -> register.predecessor().stream()
                                .map(old ->
                                        supersede(file.id(), register.grant().number(), old))
                                .toList())
                        .creating((register, o) -> new LicenceEvent.LicenceRegistered(
                                policy.complete(register.grant()), true, register.predecessor())),
                step("Sertifikat standar dicatat sebelum terverifikasi", LicensingLaw.CERTIFICATE)
                        .by(Role.SYSTEM)
                        .opening(LicenceCommand.RegisterUnverified.class)
                        .following()
                        .to(UNVERIFIED)
                        .ownedBy((register, o) -> register.grant().holder().accounts())
                        .provided("licensing.LADDER_UNKNOWN", (register, o) -> rules.ladderIsKnown(register.grant()))
                        .provided("licensing.LICENCE_OVER", (register, o) -> rules.isNotOver(register.grant(), o))
                        .untilIfAny(VALIDITY, (file, register, o) -> file.data().validUntil())
                        .handling((file, register, o) -> handling(file.handling(), register.grant(), Optional.empty()))
                        .creating((register, o) -> new LicenceEvent.LicenceRegistered(
                                policy.complete(register.grant()), false, Optional.empty())),
                counting(led("Sertifikat standar terverifikasi", LicenceCommand.Verify.class, LicensingLaw.CERTIFICATE)
                                .from(UNVERIFIED)
                                .to(ACTIVE))
                        .recording((file, verify, o) -> new LicenceEvent.LicenceVerified(verify.on(), verify.origin())),
                led(
                                "Verifikasi ditolak dan sertifikat berakhir",
                                LicenceCommand.FailVerification.class,
                                LicensingLaw.CERTIFICATE)
                        .from(UNVERIFIED)
                        .to(REVOKED)
                        .recording((file, fail, o) -> new LicenceEvent.VerificationFailed(
                                new Licence.Ending(file.version() + 1, fail.number(), fail.date()))),
                step("Sertifikat standar yang belum terverifikasi dicabut", LicensingLaw.CERTIFICATE)
                        .by(APPROVER)
                        .on(LicenceCommand.WithdrawCertificate.class)
                        .from(UNVERIFIED)
                        .to(REVOKED)
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, act, o) ->
                                        LicenceRules.dayHasCome("date", act.date(), o, LicensingLaw.CERTIFICATE))
                        .recording((file, act, o) -> new LicenceEvent.VerificationFailed(
                                new Licence.Ending(file.version() + 1, act.number(), act.date()))));
    }

    private static Handling handling(Handling before, LicenceGrant grant, Optional<Predecessor> predecessor) {
        Handling named = before.withExternal(LicenceReading.NUMBER, grant.number())
                .withPlace(grant.place().region());
        return predecessor
                .map(old -> named.withLink(new Handling.Link(REPLACES, old.licence())))
                .orElse(named);
    }

    private static FollowUp supersede(CaseId by, String number, Predecessor old) {
        return new FollowUp(LicencePolicy.PROCEDURE, old.licence(), new LicenceCommand.Supersede(by, number, old));
    }

    List<Step<Licence>> renewed() {
        return List.of(
                led(
                                "Permohonan perpanjangan diajukan lengkap",
                                LicenceCommand.FileRenewal.class,
                                LicenceRules.CONTINUED,
                                policy.renewalWindow().source())
                        // What was filed in time keeps its place while the licence is suspended; it is granted once
                        // that is lifted.
                        .from(ACTIVE, SUSPENDED)
                        .staying()
                        .raising(CONTINUED)
                        .given("licensing.NOT_RENEWABLE", rules::isRenewable)
                        .given("licensing.RENEWAL_PENDING", rules::noRenewalIsPending)
                        .provided("licensing.RENEWAL_TOO_EARLY", rules::isNotTooEarly)
                        .recording((file, filed, o) -> renewal(filed)),
                led(
                                "Permohonan perpanjangan diajukan dalam masa tenggang",
                                LicenceCommand.FileRenewal.class,
                                LicenceRules.CONTINUED,
                                policy.graceDays().source())
                        .from(EXPIRED)
                        .staying()
                        .raising(RENEWED_LATE)
                        .given("licensing.NOT_RENEWABLE", rules::isRenewable)
                        .given("licensing.RENEWAL_PENDING", rules::noRenewalIsPending)
                        .provided("licensing.RENEWAL_TOO_EARLY", rules::isNotTooEarly)
                        .provided("licensing.RENEWAL_TOO_LATE", rules::isNotTooLate)
                        .recording((file, filed, o) -> renewal(filed)),
                counting(step("Izin tetap berlaku selama perpanjangan diproses", LicenceRules.CONTINUED)
                                .by(Role.SYSTEM)
                                .on(LicenceCommand.Continue.class)
                                .from(EXPIRED)
                                .to(ACTIVE)
                                .raising(CONTINUED)
                                .lowering(RENEWED_LATE)
                                .atOnce(file -> new LicenceCommand.Continue())
                                .given("licensing.RENEWAL_TOO_LATE", rules::wasFiledInTime))
                        .recording((file, c, o) -> new LicenceEvent.LicenceContinued()),
                led("Perpanjangan berakhir tanpa izin baru", LicenceCommand.EndRenewal.class, LicenceRules.CONTINUED)
                        // What was taken away meanwhile does not keep its renewal from coming to an end.
                        .from(ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                        .staying()
                        .lowering(CONTINUED)
                        .lowering(RENEWED_LATE)
                        .provided(
                                "licensing.NO_RENEWAL_PENDING",
                                (file, end, o) -> rules.isPending(file, end.application()))
                        .recording((file, end, o) -> new LicenceEvent.RenewalEnded(end.application())),
                step("Masa berlaku izin berakhir", LicenceRules.VALIDITY)
                        .by(Role.SYSTEM)
                        .on(LicenceCommand.Expire.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED)
                        .to(EXPIRED)
                        .again("izin yang dilanjutkan selama perpanjangan diproses berakhir bila perpanjangannya gagal")
                        .notWhile(CONTINUED)
                        .whenPassed(VALIDITY, file -> new LicenceCommand.Expire())
                        .recording((file, c, o) -> new LicenceEvent.LicenceExpired(
                                file.data().validUntil().orElseThrow())));
    }

    private static LicenceEvent renewal(LicenceCommand.FileRenewal filed) {
        return new LicenceEvent.RenewalFiled(new Licence.Renewal(filed.application(), filed.completeOn()));
    }

    List<Step<Licence>> replaced() {
        return List.of(
                led("Izin baru menggantikan izin ini", LicenceCommand.Supersede.class, LicenceRules.SUCCESSION)
                        // What is suspended is not replaced: the suspension is lifted first.
                        .from(ACTIVE, EXPIRED)
                        .to(SUPERSEDED)
                        .provided("licensing.LICENCE_NOT_ACTIVE", (file, by, o) -> rules.mayBeReplaced(file, by.on()))
                        .provided("licensing.NO_RENEWAL_PENDING", (file, by, o) -> rules.renewalWasFiled(file, by.on()))
                        .provided("licensing.CHANGE_IS_MINOR", (file, by, o) -> rules.isMajor(by.on()))
                        .provided("licensing.NOT_TRANSFERABLE", (file, by, o) -> rules.mayBeTransferred(file, by.on()))
                        .provided("licensing.TRANSFER_PROOF", (file, by, o) -> rules.transferIsProven(by.on()))
                        .lowering(CONTINUED)
                        .lowering(RENEWED_LATE)
                        .handling((file, by, o) -> file.handling().withLink(new Handling.Link(REPLACED_BY, by.by())))
                        .recording((file, by, o) -> new LicenceEvent.LicenceSuperseded(new Licence.Successor(
                                by.by(), by.number(), by.on().cause()))),
                led("Perubahan kecil dicatat", LicenceCommand.Amend.class, LicenceRules.CHANGES)
                        .from(ACTIVE)
                        .staying()
                        .provided("licensing.CHANGE_IS_MAJOR", (file, amend, o) -> rules.isMinor(amend))
                        .provided("licensing.CHANGE_IS_MAJOR", (file, amend, o) -> rules.isTheSame(file, amend))
                        .recording((file, amend, o) -> new LicenceEvent.LicenceAmended(
                                amend.application(), amend.aspects(), amend.holder(), amend.place())),
                step("Kewajiban pemegang izin dicatat", LicenceRules.CLOSURE)
                        .by(INSPECTOR, APPROVER)
                        .as(Manner.ENTERED)
                        .on(LicenceCommand.RecordObligation.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED)
                        .staying()
                        .provided("licensing.OBLIGATION_KNOWN", (file, owed, o) -> rules.isNewObligation(file, owed))
                        .recording((file, owed, o) -> new LicenceEvent.ObligationRecorded(
                                new Supervision.Obligation(owed.kind(), owed.reference()))),
                step("Kewajiban pemegang izin selesai", LicenceRules.CLOSURE)
                        .by(INSPECTOR, APPROVER)
                        .as(Manner.ENTERED)
                        .on(LicenceCommand.ClearObligation.class)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED, EXPIRED, REVOKED)
                        .staying()
                        .provided("licensing.OBLIGATION_UNKNOWN", (file, done, o) -> rules.isOwed(file, done))
                        .recording((file, done, o) -> new LicenceEvent.ObligationCleared(done.reference())),
                led("Izin ditutup atas permohonan pemegangnya", LicenceCommand.Close.class, LicenceRules.CLOSURE)
                        .from(UNVERIFIED, ACTIVE, SUSPENDED)
                        .to(CLOSED)
                        .given("licensing.OBLIGATIONS_OPEN", rules::nothingIsOwed)
                        .lowering(CONTINUED)
                        .recording((file, close, o) -> new LicenceEvent.LicenceClosed(close.application())));
    }

    List<Step<Licence>> restored() {
        return List.of(
                counting(led(
                                        "Izin diaktifkan kembali atas permohonan pemegangnya",
                                        LicenceCommand.Reactivate.class,
                                        SanctionRules.FOLLOWED)
                                .from(SUSPENDED)
                                .to(ACTIVE)
                                .given("licensing.OBLIGATIONS_OPEN", rules::nothingIsOwed))
                        .recording((file, back, o) -> new SanctionEvent.SanctionsFollowed(
                                back.application().value())),
                counting(led(
                                        "Izin dipulihkan karena keberatan dikabulkan",
                                        LicenceCommand.Reinstate.class,
                                        LicensingLaw.OBJECTION,
                                        LicenceRules.REINSTATEMENT)
                                .from(SUSPENDED, REVOKED, ANNULLED)
                                .toOneOf((file, back, o) -> LicenceRules.restored(file), ACTIVE, UNVERIFIED, SUSPENDED)
                                .again("keputusan yang dibatalkan tidak pernah mengubah status izin")
                                .stopping(LicenceClock.SUSPENSION)
                                .provided(
                                        "licensing.NOTHING_TO_TAKE_BACK",
                                        (file, back, o) -> rules.endsItNow(file, back.entry())))
                        .recording((file, back, o) -> new LicenceEvent.LicenceReinstated(back.entry(), false)),
                climbing(led(
                                        "Sanksi dibatalkan karena keberatan dikabulkan",
                                        LicenceCommand.TakeBack.class,
                                        LicensingLaw.OBJECTION,
                                        LicenceRules.REINSTATEMENT)
                                .from(ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                                .staying()
                                .provided(
                                        "licensing.NOTHING_TO_TAKE_BACK",
                                        (file, back, o) -> rules.counts(file, back.entry())))
                        .recording((file, back, o) -> new LicenceEvent.LicenceReinstated(back.entry(), false)),
                led("Pelaksanaan sanksi ditunda selama keberatan", LicenceCommand.Stay.class, LicensingLaw.REMEDIES)
                        .from(ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                        .staying()
                        .recording((file, stay, o) -> new LicenceEvent.LicenceStayed(stay.objection(), true)),
                led("Penundaan pelaksanaan sanksi berakhir", LicenceCommand.EndStay.class, LicensingLaw.REMEDIES)
                        .from(ACTIVE, SUSPENDED, EXPIRED, REVOKED, ANNULLED)
                        .staying()
                        .recording((file, end, o) -> new LicenceEvent.LicenceStayed(end.objection(), false)));
    }
}
