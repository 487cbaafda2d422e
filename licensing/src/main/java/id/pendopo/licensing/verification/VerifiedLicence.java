package id.pendopo.licensing.verification;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceFlag;
import id.pendopo.licensing.licence.LicenceStage;
import id.pendopo.licensing.licence.Supervision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence as far as its verification needs it (<i>izin untuk verifikasi</i>); nothing of a person is in it. Immutable and thread-safe.
 *
 * @param number as printed
 * @param stage at which the register holds it
 * @param from the first day on which it is valid
 * @param until the last day; empty if it is unlimited
 * @param continued whether it may be used beyond its last day until its renewal is decided
 * @param suspendedUntil the last day of its suspension, where that ends on a day
 * @param supersededBy the number of the licence that took its place
 * @param digest SHA-256 of the signed document, 64 lower-case hexadecimal digits; empty if the register does not know it
 */
public record VerifiedLicence(
        String number,
        LicenceStage stage,
        LocalDate from,
        Optional<LocalDate> until,
        boolean continued,
        Optional<LocalDate> suspendedUntil,
        Optional<String> supersededBy,
        Optional<String> digest) {

    /** The licence in this case file; the digest of its document is the register's to add. */
    public static VerifiedLicence of(CaseFile<Licence> file) {
        Licence licence = file.data();
        return new VerifiedLicence(
                licence.grant().number(),
                stage(file),
                licence.grant().period().from(),
                licence.grant().period().until(),
                file.flags().contains(Code.of(LicenceFlag.CONTINUED.name())),
                licence.supervision().suspension().flatMap(Supervision.Suspension::until),
                licence.successor().map(Licence.Successor::number),
                Optional.empty());
    }

    /** While a sanction has no effect because an objection is open, the licence reads as if there were none. */
    private static LicenceStage stage(CaseFile<Licence> file) {
        LicenceStage stage = LicenceStage.valueOf(file.stage().value());
        boolean stayed = file.data().supervision().isStayed()
                && (stage == LicenceStage.SUSPENDED || stage == LicenceStage.REVOKED || stage == LicenceStage.ANNULLED);
        if (!stayed) {
            return stage;
        }
        return file.data().verified() ? LicenceStage.ACTIVE : LicenceStage.UNVERIFIED;
    }

    /** The same with the digest of its signed document. */
    public VerifiedLicence with(String sha256) {
        return new VerifiedLicence(
                number, stage, from, until, continued, suspendedUntil, supersededBy, Optional.of(sha256));
    }

    /**
     * What is true of it at this instant. The calendar of the region decides, not the scheduler: after its last day a licence has
     * expired, whether or not somebody has written that down.
     *
     * @param time the region's zone
     */
    public VerificationAnswer at(Instant instant, IndonesianTime time) {
        LocalDate today = instant.atOffset(time.offset()).toLocalDate();
        return switch (stage) {
            case REVOKED, ANNULLED -> new VerificationAnswer.Revoked(stage == LicenceStage.ANNULLED);
            case CLOSED -> new VerificationAnswer.Closed();
            case SUPERSEDED -> new VerificationAnswer.Superseded(supersededBy);
            case EXPIRED -> new VerificationAnswer.Expired(until.orElse(today));
            case UNVERIFIED, ACTIVE, SUSPENDED -> whileOpen(today);
        };
    }

    /** A suspension does not stop the calendar: a suspended licence expires like every other, and a suspension ends on its day. */
    private VerificationAnswer whileOpen(LocalDate today) {
        boolean over = until.isPresent() && today.isAfter(until.get());
        if (over && !continued) {
            return new VerificationAnswer.Expired(until.get());
        }
        boolean lifted = suspendedUntil.filter(today::isAfter).isPresent();
        if (stage == LicenceStage.SUSPENDED && !lifted) {
            return new VerificationAnswer.Suspended();
        }
        if (today.isBefore(from)) {
            return new VerificationAnswer.NotYetValid(from);
        }
        return stage == LicenceStage.UNVERIFIED
                ? new VerificationAnswer.Unverified()
                : new VerificationAnswer.Valid(until, over);
    }

    /**
     * The same for somebody who has the document before him.
     *
     * @param sha256 of that document; where the register knows none, nothing is compared
     */
    public VerificationAnswer at(Instant instant, IndonesianTime time, String sha256) {
        return digest.isPresent() && !digest.get().equals(sha256)
                ? new VerificationAnswer.DigestMismatch()
                : at(instant, time);
    }
}
