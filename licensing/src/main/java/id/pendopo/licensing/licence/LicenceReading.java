package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an application must know of a licence (<i>keterangan izin</i>) before it is renewed, changed, transferred, replaced, closed or
 * reactivated. It names nobody. Immutable and thread-safe.
 *
 * @param licence its case
 * @param version of that case
 * @param kind its type and what may be done with it
 * @param number as printed
 * @param stage where it stands
 * @param period how long it is valid
 * @param holders the opaque references of those who act for its holder
 * @param renewal the renewal that is pending
 * @param sanctions the rungs of the ladder that are not followed yet
 * @param obligations what the holder must still do, by kind
 */
public record LicenceReading(
        CaseId licence,
        long version,
        LicenceKind kind,
        String number,
        Code stage,
        LicencePeriod period,
        List<PersonRef> holders,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> renewal,
        List<Code> sanctions,
        List<Code> obligations) {
    /** The fact, asked about the id of the licence's case or about its number. */
    public static final Fact<LicenceReading> FACT = Fact.of("LICENCE", LicenceReading.class);

    /** Under this name the case of a licence keeps its number, so that it is found by it. */
    public static final String NUMBER = "LICENCE";

    private static final LegalSource IN_FORCE = LegalSource.ownDecision(
            "Perpanjangan, perubahan, balik nama dan penggantian hanya atas izin yang berlaku; yang dibekukan dicabut pembekuannya dahulu");
    private static final LegalSource WINDOW = LegalSource.ownDecision(
            "Perpanjangan hanya untuk izin berjangka, mulai 60 hari kalender sebelum berakhir kecuali jenis izin menentukan lain");
    private static final LegalSource PERSONAL = LegalSource.ownDecision(
            "Izin perorangan yang melekat pada keahlian seseorang dan jenis yang tidak dapat dialihkan tidak dibalik nama");
    private static final LegalSource CLEARED =
            LegalSource.ownDecision("Izin ditutup setelah kewajiban pemegangnya selesai");

    /** Copies what it is given, in order. */
    public LicenceReading {
        holders = List.copyOf(new TreeSet<>(holders));
        sanctions = List.copyOf(sanctions);
        obligations = List.copyOf(obligations);
    }

    /** Whether it stands at this stage. */
    public boolean isAt(LicenceStage other) {
        return stage.value().equals(other.name());
    }

    /** Whether this person acts for its holder. */
    public boolean isHeldBy(PersonRef person) {
        return holders.contains(person);
    }

    /** The first day on which a renewal may be filed; empty where it is never renewed. */
    public Optional<LocalDate> renewableFrom() {
        return renewable()
                .flatMap(ignored -> period.until())
                .map(last ->
                        RenewalWindow.opens(last, kind.traits().renewalWindow().orElseThrow()));
    }

    /** The last day on which a renewal may be filed, with the grace; empty where it is never renewed. */
    public Optional<LocalDate> renewableUntil() {
        return renewable()
                .flatMap(ignored -> period.until())
                .map(last -> last.plusDays(kind.traits().graceDays().orElse(0)));
    }

    private Optional<LicenceTraits> renewable() {
        return Optional.of(kind.traits()).filter(LicenceTraits::renewable);
    }

    /** Every reason why this may not be asked for on this day; empty when it may. */
    public List<Finding> against(LicenceUse use, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        switch (use) {
            case RENEW -> {
                if (!isAt(LicenceStage.EXPIRED)) {
                    findings.addAll(notAt(LicenceStage.ACTIVE));
                }
                findings.addAll(againstRenewal(day));
            }
            case CHANGE, REPLACE -> findings.addAll(notAt(LicenceStage.ACTIVE));
            case TRANSFER -> {
                findings.addAll(notAt(LicenceStage.ACTIVE));
                findings.addAll(againstTransfer(kind));
            }
            case CLOSE -> {
                if (!isAt(LicenceStage.SUSPENDED) && !isAt(LicenceStage.UNVERIFIED)) {
                    findings.addAll(notAt(LicenceStage.ACTIVE));
                }
                findings.addAll(open(obligations));
            }
            case REACTIVATE -> {
                findings.addAll(notAt(LicenceStage.SUSPENDED));
                findings.addAll(open(obligations));
            }
        }
        return List.copyOf(findings);
    }

    private List<Finding> notAt(LicenceStage needed) {
        return isAt(needed) ? List.of() : notActive(stage, needed);
    }

    /** Every reason why its renewal may not be filed on this day, whatever its stage; empty when it may. */
    public List<Finding> againstRenewal(LocalDate day) {
        Optional<LocalDate> first = renewableFrom();
        if (first.isEmpty()) {
            return Finding.block("licensing.NOT_RENEWABLE")
                    .at("licence")
                    .found(kind.type())
                    .only(WINDOW);
        }
        if (day.isBefore(first.get())) {
            return Finding.block("licensing.RENEWAL_TOO_EARLY")
                    .at("licence")
                    .found(day)
                    .expected(Relation.AT_LEAST, first.get())
                    .mend(first.get())
                    .only(WINDOW);
        }
        return tooLate(day, renewableUntil().orElseThrow());
    }

    static List<Finding> tooLate(LocalDate day, LocalDate last) {
        return day.isAfter(last)
                ? Finding.block("licensing.RENEWAL_TOO_LATE")
                        .at("licence")
                        .found(day)
                        .expected(Relation.AT_MOST, last)
                        .only(WINDOW)
                : List.of();
    }

    /** Another renewal of it is pending. */
    public static List<Finding> pending(CaseId renewal) {
        return Finding.block("licensing.RENEWAL_PENDING")
                .at("licence")
                .found(renewal)
                .only(LicenceRules.CONTINUED);
    }

    /** It must be in force, or at the stage that the use needs. */
    public static List<Finding> notActive(Code stage, LicenceStage needed) {
        return Finding.block("licensing.LICENCE_NOT_ACTIVE")
                .at("licence")
                .found(stage)
                .expected(Relation.EQUAL, needed.name())
                .only(IN_FORCE);
    }

    /** Personal permits, and types that are not transferable, stay with their holder. */
    static List<Finding> againstTransfer(LicenceKind kind) {
        return kind.traits().transferable()
                ? List.of()
                : Finding.block("licensing.NOT_TRANSFERABLE")
                        .at("licence")
                        .found(kind.type())
                        .only(PERSONAL);
    }

    /** What the holder must still do. */
    static List<Finding> open(List<Code> obligations) {
        return obligations.isEmpty()
                ? List.of()
                : Finding.block("licensing.OBLIGATIONS_OPEN")
                        .at("licence")
                        .found(obligations)
                        .mend(obligations)
                        .only(CLEARED);
    }
}
