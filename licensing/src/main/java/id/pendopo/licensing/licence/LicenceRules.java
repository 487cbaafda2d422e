package id.pendopo.licensing.licence;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of a licence's life (<i>syarat pencatatan, perpanjangan, perubahan, balik nama dan penutupan izin</i>). */
final class LicenceRules {
    /** What an application brought is recorded as it was decided. */
    static final LegalSource REGISTERED = LegalSource.ownDecision(
            "Izin dicatat dalam register pada saat keputusan ditandatangani, sebagai tindak lanjutnya");
    /** The old licence stays usable while its renewal is decided, if that was filed complete in time. */
    static final LegalSource CONTINUED = LegalSource.ownDecision(
            "Izin yang perpanjangannya diajukan lengkap sebelum berakhir tetap dapat dipakai sampai perpanjangan diputus");
    /** The end of its time. */
    static final LegalSource VALIDITY =
            LegalSource.ownDecision("Izin berjangka berakhir setelah hari terakhirnya, juga selama dibekukan");
    /** One licence in the place of another. */
    static final LegalSource SUCCESSION = LegalSource.ownDecision(
            "Perpanjangan, perubahan besar, balik nama dan penggantian menerbitkan izin baru yang terhubung dengan izin lama");
    /** What is minor. */
    static final LegalSource CHANGES = LegalSource.ownDecision(
            "Perubahan KBLI, lokasi, kapasitas, skala atau kenaikan risiko adalah perubahan besar; ejaan, penanggung jawab dan telepon perubahan kecil");
    /** Deed and consents. */
    static final LegalSource TRANSFER = LegalSource.ownDecision(
            "Balik nama memerlukan akta pengalihan atau pewarisan dan persetujuan kedua pihak, atas izin yang tidak dibekukan");
    /** Obligations before closure. */
    static final LegalSource CLOSURE = LegalSource.ownDecision("Izin ditutup setelah kewajiban pemegangnya selesai");
    /** What was taken back. */
    static final LegalSource REINSTATEMENT = LegalSource.ownDecision(
            "Keberatan yang dikabulkan atau putusan pengadilan memulihkan izin sebagaimana sebelum keputusan yang dibatalkan");

    private final LicencePolicy policy;

    LicenceRules(LicencePolicy policy) {
        this.policy = policy;
    }

    /** The ladder that the type chose is there. */
    List<Finding> ladderIsKnown(LicenceGrant grant) {
        return grant.kind()
                .traits()
                .ladder()
                .filter(name -> policy.findLadder(name).isEmpty())
                .map(name -> Finding.block("licensing.LADDER_UNKNOWN")
                        .at("grant.kind.traits.ladder")
                        .found(name)
                        .only(policy.ladder().source()))
                .orElse(List.of());
    }

    /** What is registered is still valid, or was issued by another system: nobody grants what is over. */
    List<Finding> isNotOver(LicenceGrant grant, Occasion o) {
        return grant.period()
                .until()
                .filter(last -> o.today().isAfter(last))
                .map(last -> Finding.block("licensing.LICENCE_OVER")
                        .at("grant.period.until")
                        .found(last)
                        .expected(Relation.AT_LEAST, o.today())
                        .only(VALIDITY))
                .orElse(List.of());
    }

    /** The year of preparation, or the term of the standard, is what withdraws a certificate: the day has come. */
    static List<Finding> dayHasCome(String where, LocalDate day, Occasion o, LegalSource source) {
        return day.isAfter(o.today())
                ? Finding.block("licensing.DAY_TO_COME")
                        .at(where)
                        .found(day)
                        .expected(Relation.AT_MOST, o.today())
                        .only(source)
                : List.of();
    }

    /** Only what has a last day, and whose type is renewable, is renewed. */
    List<Finding> isRenewable(CaseFile<Licence> file, Occasion o) {
        Licence licence = file.data();
        return licence.traits().renewable() && licence.validUntil().isPresent()
                ? List.of()
                : Finding.block("licensing.NOT_RENEWABLE")
                        .at("licence")
                        .found(licence.grant().kind().type())
                        .only(policy.renewalWindow().source());
    }

    /** One renewal at a time. */
    List<Finding> noRenewalIsPending(CaseFile<Licence> file, Occasion o) {
        return file.data()
                .renewal()
                .map(pending -> LicenceReading.pending(pending.application()))
                .orElse(List.of());
    }

    /** It is filed within its window. */
    List<Finding> isNotTooEarly(CaseFile<Licence> file, LicenceCommand.FileRenewal filed, Occasion o) {
        Term window = file.data()
                .traits()
                .renewalWindow()
                .orElse(policy.renewalWindow().value());
        return file.data()
                .validUntil()
                .map(last -> RenewalWindow.opens(last, window))
                .filter(filed.completeOn()::isBefore)
                .map(opens -> Finding.block("licensing.RENEWAL_TOO_EARLY")
                        .at("completeOn")
                        .found(filed.completeOn())
                        .expected(Relation.AT_LEAST, opens)
                        .mend(opens)
                        .only(policy.renewalWindow().source()))
                .orElse(List.of());
    }

    /** It is filed on the last day at the latest, or within the grace after it. */
    List<Finding> isNotTooLate(CaseFile<Licence> file, LicenceCommand.FileRenewal filed, Occasion o) {
        return file.data()
                .renewableUntil()
                .map(last -> LicenceReading.tooLate(filed.completeOn(), last))
                .orElse(List.of());
    }

    /** The renewal that is pending was filed complete on the last day at the latest, so the licence goes on meanwhile. */
    List<Finding> wasFiledInTime(CaseFile<Licence> file, Occasion o) {
        Licence licence = file.data();
        return licence.renewal()
                        .filter(pending -> !licence.isOver(pending.completeOn()))
                        .isPresent()
                ? List.of()
                : Finding.block("licensing.RENEWAL_TOO_LATE").at("renewal").only(CONTINUED);
    }

    /** It is this renewal that is pending; what was taken away has none any more, and lets its application come to an end. */
    List<Finding> isPending(CaseFile<Licence> file, CaseId application) {
        Optional<Licence.Renewal> pending = file.data().renewal();
        boolean taken = file.isAt(LicenceStage.REVOKED) || file.isAt(LicenceStage.ANNULLED);
        return pending.map(one -> one.application().equals(application)).orElse(taken)
                ? List.of()
                : Finding.block("licensing.NO_RENEWAL_PENDING")
                        .at("application")
                        .found(application)
                        .only(CONTINUED);
    }

    /** Only what is in force is replaced; and what is over, by a renewal that was filed in time. */
    List<Finding> mayBeReplaced(CaseFile<Licence> file, Predecessor by) {
        boolean renewed = by.cause() == Succession.RENEWAL;
        boolean inForce = file.isAt(LicenceStage.ACTIVE);
        boolean renewedLate = renewed
                && file.isAt(LicenceStage.EXPIRED)
                && file.data().renewal().isPresent();
        return inForce || renewedLate ? List.of() : LicenceReading.notActive(file.stage(), LicenceStage.ACTIVE);
    }

    /** A renewal was filed before it is granted, so that its day is known. */
    List<Finding> renewalWasFiled(CaseFile<Licence> file, Predecessor by) {
        return by.cause() != Succession.RENEWAL || file.data().renewal().isPresent()
                ? List.of()
                : Finding.block("licensing.NO_RENEWAL_PENDING").at("cause").only(CONTINUED);
    }

    /** A change that is granted anew has something major in it. */
    List<Finding> isMajor(Predecessor by) {
        boolean fits = by.cause() != Succession.CHANGE || by.aspects().stream().anyMatch(ChangedAspect::isMajor);
        return fits
                ? List.of()
                : Finding.block("licensing.CHANGE_IS_MINOR")
                        .at("aspects")
                        .found(by.aspects())
                        .only(CHANGES);
    }

    /** A minor change has something in it, and nothing major. */
    List<Finding> isMinor(LicenceCommand.Amend amend) {
        List<Code> major = amend.aspects().stream()
                .filter(ChangedAspect::isMajor)
                .map(aspect -> Code.of(aspect.name()))
                .toList();
        return amend.aspects().isEmpty() || !major.isEmpty()
                ? Finding.block("licensing.CHANGE_IS_MAJOR")
                        .at("aspects")
                        .found(amend.aspects())
                        .only(CHANGES)
                : List.of();
    }

    /** The same holder and the same place, only written otherwise. */
    List<Finding> isTheSame(CaseFile<Licence> file, LicenceCommand.Amend amend) {
        LicenceGrant grant = file.data().grant();
        boolean moved = amend.place()
                .filter(place -> !place.region().equals(grant.place().region()))
                .isPresent();
        boolean other = amend.holder()
                .filter(holder -> !holder.nib().equals(grant.holder().nib())
                        || !holder.accounts().equals(grant.holder().accounts())
                        || holder.name().isPresent() != grant.holder().name().isPresent())
                .isPresent();
        return moved || other
                ? Finding.block("licensing.CHANGE_IS_MAJOR")
                        .at(moved ? "place" : "holder")
                        .only(CHANGES)
                : List.of();
    }

    /** A transferable type, with its deed and both consents. */
    List<Finding> mayBeTransferred(CaseFile<Licence> file, Predecessor by) {
        if (by.cause() != Succession.TRANSFER) {
            return List.of();
        }
        return LicenceReading.againstTransfer(file.data().grant().kind());
    }

    /** The deed and both consents come with a transfer, and with nothing else. */
    List<Finding> transferIsProven(Predecessor by) {
        return by.transfer().isPresent() == (by.cause() == Succession.TRANSFER)
                ? List.of()
                : Finding.block("licensing.TRANSFER_PROOF")
                        .at("transfer")
                        .found(by.cause())
                        .only(TRANSFER);
    }

    /** What the holder must do is done. */
    List<Finding> nothingIsOwed(CaseFile<Licence> file, Occasion o) {
        return LicenceReading.open(file.data().supervision().obligations().stream()
                .map(Supervision.Obligation::kind)
                .toList());
    }

    /** Each letter orders once. */
    List<Finding> isNewObligation(CaseFile<Licence> file, LicenceCommand.RecordObligation owed) {
        return isKnown(file, owed.reference())
                ? Finding.block("licensing.OBLIGATION_KNOWN").at("reference").only(CLOSURE)
                : List.of();
    }

    /** It is one that the holder has. */
    List<Finding> isOwed(CaseFile<Licence> file, LicenceCommand.ClearObligation cleared) {
        return isKnown(file, cleared.reference())
                ? List.of()
                : Finding.block("licensing.OBLIGATION_UNKNOWN").at("reference").only(CLOSURE);
    }

    private static boolean isKnown(CaseFile<Licence> file, String reference) {
        return file.data().supervision().obligations().stream()
                .anyMatch(one -> one.reference().equals(reference));
    }

    /** What is taken back is the suspension, the revocation or the annulment under which it stands. */
    List<Finding> endsItNow(CaseFile<Licence> file, long entry) {
        Licence licence = file.data();
        boolean suspension = licence.supervision()
                .suspension()
                .filter(one -> one.entry() == entry)
                .isPresent();
        boolean ending = licence.ending().filter(one -> one.entry() == entry).isPresent();
        // Who is revoked is given back his licence first; what was suspended before that follows.
        return ending || suspension && licence.ending().isEmpty() ? List.of() : nothingToTakeBack(entry);
    }

    /** What is taken back is a sanction that still counts, and left the licence where it was. */
    List<Finding> counts(CaseFile<Licence> file, long entry) {
        return file.data().supervision().sanctions().stream()
                        .anyMatch(one -> one.entry() == entry
                                && one.state() != Sanction.State.TAKEN_BACK
                                && !endsItNow(file, entry).isEmpty())
                ? List.of()
                : nothingToTakeBack(entry);
    }

    private static List<Finding> nothingToTakeBack(long entry) {
        return Finding.block("licensing.NOTHING_TO_TAKE_BACK")
                .at("entry")
                .found(entry)
                .only(REINSTATEMENT);
    }

    /** Where it stands once what ended or suspended it was taken back, as its data then says. */
    static LicenceStage restored(CaseFile<Licence> file) {
        Licence licence = file.data();
        if (!licence.verified()) {
            return LicenceStage.UNVERIFIED;
        }
        return licence.supervision().suspension().isPresent() ? LicenceStage.SUSPENDED : LicenceStage.ACTIVE;
    }
}
