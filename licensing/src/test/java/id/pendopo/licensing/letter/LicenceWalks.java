package id.pendopo.licensing.letter;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceKind;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceProvenance;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.licensing.licence.LicensedActivity;
import id.pendopo.licensing.licence.SanctionCommand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Licences as a region walks them. */
final class LicenceWalks {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "regions", "32.73"),
            Opening.strict().allowingIllustration());
    static final Procedure<Licence> PROCEDURE = LicenceProcedure.in(PACK);
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final Cause CAUSE = new Cause(CaseId.of("application-1"), 3, 1);

    static LicenceHolder body() {
        return LicenceHolder.body(
                "PT Contoh Lestari", Optional.of(Nib.parse("0908210012345")), List.of(PersonRef.of("holder")));
    }

    static LicenceGrant grant(LicenceHolder holder, LicencePeriod period, LicenceOrigin origin) {
        return new LicenceGrant(
                new LicenceKind(Code.of("LAUNDRY"), "Izin Usaha Binatu", LicenceTraits.of(true, true)),
                "503/0001/LAUNDRY/DPMPTSP/III/2026",
                holder,
                Optional.of(new LicensedActivity(
                        KbliCode.of(KbliEdition.KBLI_2025, "96200"),
                        "Aktivitas binatu",
                        Optional.of(Code.of("MEDIUM_HIGH")))),
                LicencePlace.in(RegionCode.parse("32.73.05.1001")),
                List.of("membuang air limbah melalui pengolahan", "memasang papan nama"),
                period,
                new LicenceProvenance(
                        origin,
                        "DPMPTSP Kota Contoh",
                        List.of(LegalSource.of("Perwal Contoh 1/2025", Standing.KNOWN)),
                        LicenceProvenance.Dates.on(DAY),
                        Optional.of(CaseId.of("application-1"))));
    }

    static LetterWalk<Licence> registered(LicenceGrant grant) {
        return new LetterWalk<>(PROCEDURE.on(DAY).orElseThrow(), PACK, "licence-1")
                .follows(CAUSE, LicenceCommand.Register.of(grant));
    }

    static LetterWalk<Licence> active() {
        return registered(grant(body(), LicencePeriod.unlimitedFrom(DAY), LicenceOrigin.DECIDED));
    }

    static final Actor HEAD = Actor.of("head", LicenceRole.APPROVER);

    static LetterWalk<Licence> warned(Actor by) {
        return active().does(
                        LicenceRole.INSPECTOR,
                        "guard",
                        new SanctionCommand.ReportBreach(Code.of("UNCLEAN_KITCHEN"), "LHP 1/2026"))
                .does(
                        by,
                        new SanctionCommand.Warn(
                                Code.of("UNCLEAN_KITCHEN"), Code.of("WARNING_1"), "300/1/2026", DAY, Optional.empty()));
    }

    private LicenceWalks() {}
}
