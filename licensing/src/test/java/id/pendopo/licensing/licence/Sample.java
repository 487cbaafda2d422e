package id.pendopo.licensing.licence;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fictitious licences. */
final class Sample {
    static final PersonRef HOLDER = PersonRef.of("holder-1");
    static final CaseId APPLICATION = CaseId.of("application-1");
    static final LocalDate ISSUED = LocalDate.of(2026, 1, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    static final PersonalText PERSON = PersonalText.of("Warga Contoh");

    private Sample() {}

    static LicenceGrant grant(LicenceTraits traits, LicencePeriod period) {
        return grant(
                traits,
                period,
                LicenceHolder.body("CV Contoh Reklame", Optional.of(Nib.of("0908210012345")), List.of(HOLDER)));
    }

    static LicenceGrant grant(LicenceTraits traits, LicencePeriod period, LicenceHolder holder) {
        return new LicenceGrant(
                new LicenceKind(Code.of("REKLAME"), "Izin penyelenggaraan reklame", traits),
                "503/0123/REKLAME/DPMPTSP/I/2026",
                holder,
                Optional.of(new LicensedActivity(
                        KbliCode.of(KbliEdition.find(2020).orElseThrow(), "73100"),
                        "Periklanan",
                        Optional.of(Code.of("MEDIUM_HIGH")))),
                new LicencePlace(
                        RegionCode.parse("32.73.01.1001"),
                        GeoPoint.find("-6.917464,107.619123"),
                        Optional.of("Jalan Contoh 1")),
                List.of("Tidak menutup rambu lalu lintas"),
                period,
                new LicenceProvenance(
                        LicenceOrigin.DECIDED,
                        "DPMPTSP Kota Contoh",
                        List.of(LicensingLaw.FALLBACK_TERM),
                        LicenceProvenance.Dates.on(ISSUED),
                        Optional.of(APPLICATION)));
    }

    /** For one year, renewable and transferable, under the region's own ladder. */
    static LicenceGrant yearly() {
        return grant(LicenceTraits.of(true, true), LicencePeriod.of(ISSUED, LAST_DAY));
    }

    /** For as long as the business runs. */
    static LicenceGrant unlimited() {
        return grant(LicenceTraits.of(false, true), LicencePeriod.unlimitedFrom(ISSUED));
    }

    /** Under this ladder, for as long as the business runs. */
    static LicenceGrant under(String ladder) {
        return grant(LicenceTraits.of(false, true).withLadder(Code.of(ladder)), LicencePeriod.unlimitedFrom(ISSUED));
    }

    static DocumentRef paper(String id) {
        return new DocumentRef(id, Code.of("LETTER"), "application/pdf", 1_000, "a".repeat(64));
    }

    static TransferProof transfer() {
        return new TransferProof(TransferProof.Basis.DEED, paper("deed-1"), paper("consent-1"), paper("consent-2"));
    }
}
