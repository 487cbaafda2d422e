package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence (<i>izin</i>): what was granted, and what became of it since. Immutable and thread-safe.
 *
 * @param grant what was granted; only a minor change alters it
 * @param verified whether its standard was verified, where it needs that; else true
 * @param predecessor the licence whose place it took
 * @param successor the licence that took its place
 * @param renewal the renewal that is pending
 * @param supervision what supervision found and did
 * @param ending how it was revoked, withdrawn or annulled
 */
public record Licence(
        LicenceGrant grant,
        boolean verified,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Predecessor> predecessor,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Successor> successor,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Renewal> renewal,
        Supervision supervision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ending> ending) {
    /** The licence that took its place (<i>izin pengganti</i>). */
    public record Successor(CaseId licence, String number, Succession cause) {}

    /**
     * A renewal that is pending (<i>perpanjangan yang diproses</i>).
     *
     * @param application the case of the application
     * @param completeOn the day on which it was filed complete
     */
    public record Renewal(CaseId application, LocalDate completeOn) {}

    /**
     * How it ended against its holder's will (<i>pencabutan atau pembatalan</i>).
     *
     * @param entry the number of the entry that ended it
     * @param number of the decision
     * @param date of the decision
     */
    public record Ending(long entry, String number, LocalDate date) {}

    static Licence born(LicenceGrant grant, boolean verified, Optional<Predecessor> predecessor) {
        return new Licence(
                grant, verified, predecessor, Optional.empty(), Optional.empty(), Supervision.NONE, Optional.empty());
    }

    /** The last day on which it is valid; empty where it is valid as long as the business runs. */
    public Optional<LocalDate> validUntil() {
        return grant.period().until();
    }

    /** What may be done with it. */
    LicenceTraits traits() {
        return grant.kind().traits();
    }

    /** The last day on which a renewal may be filed; empty where it has no last day. */
    Optional<LocalDate> renewableUntil() {
        return validUntil().map(last -> last.plusDays(traits().graceDays().orElse(0)));
    }

    /** Whether its last day is over. */
    boolean isOver(LocalDate day) {
        return validUntil().filter(day::isAfter).isPresent();
    }

    Licence with(LicenceGrant other) {
        return new Licence(other, verified, predecessor, successor, renewal, supervision, ending);
    }

    Licence with(Supervision other) {
        return new Licence(grant, verified, predecessor, successor, renewal, other, ending);
    }

    Licence with(Successor other) {
        return new Licence(grant, verified, predecessor, Optional.of(other), Optional.empty(), supervision, ending);
    }

    Licence renewing(Optional<Renewal> now) {
        return new Licence(grant, verified, predecessor, successor, now, supervision, ending);
    }

    Licence verifiedNow() {
        return new Licence(grant, true, predecessor, successor, renewal, supervision, ending);
    }

    Licence ended(Optional<Ending> how) {
        return new Licence(grant, verified, predecessor, successor, renewal, supervision, how);
    }
}
