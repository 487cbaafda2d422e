package id.pendopo.licensing.register;

import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Handling;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceFlag;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceKind;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceProvenance;
import id.pendopo.licensing.licence.LicenceStage;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.licensing.licence.LicensedActivity;
import id.pendopo.licensing.licence.Succession;
import id.pendopo.licensing.licence.Supervision;
import id.pendopo.testkit.workflow.AlteredFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Case files of invented licences of an invented office, for tests of what is published. */
public final class Registered {
    /** The region of the tests. */
    public static final Region BANDUNG = Region.of(RegionCode.parse("32.73"), "Kota Bandung", IndonesianTime.WIB);
    /** The day of publication, at noon. */
    public static final Instant JUNE = Instant.parse("2026-06-01T05:00:00Z");

    static final RegionCode KELURAHAN = RegionCode.parse("32.73.01.1001");

    private Registered() {}

    static LicenceGrant grant(String number, LicenceHolder holder, LicencePlace place, List<String> conditions) {
        return grant(Code.of("REKLAME"), "Izin Reklame", number, holder, place, conditions);
    }

    static LicenceGrant grant(
            Code type, String name, String number, LicenceHolder holder, LicencePlace place, List<String> conditions) {
        return new LicenceGrant(
                new LicenceKind(type, name, LicenceTraits.of(true, false)),
                number,
                holder,
                Optional.of(new LicensedActivity(
                        KbliCode.of(KbliEdition.KBLI_2020, "73100"), "Periklanan", Optional.of(Code.of("MEDIUM_LOW")))),
                place,
                conditions,
                LicencePeriod.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                new LicenceProvenance(
                        LicenceOrigin.DECIDED,
                        "DPMPTSP Kota Bandung",
                        List.of(LicensingLaw.PP_6_2021.whole()),
                        new LicenceProvenance.Dates(
                                Optional.of(LocalDate.of(2026, 3, 16)),
                                Optional.of(LocalDate.of(2026, 3, 17)),
                                LocalDate.of(2026, 3, 31),
                                LocalDate.of(2026, 4, 1),
                                Optional.of(true)),
                        Optional.of(CaseId.of("application-1"))));
    }

    /** The advertising permit of a body, as worked example L33 numbers it. */
    public static LicenceGrant ofBody() {
        return grant(
                "503/0123/REKLAME/DPMPTSP/IV/2026",
                LicenceHolder.body(
                        "PT Contoh Reklame", Optional.of(Nib.of("0908210012345")), List.of(PersonRef.of("p-1"))),
                new LicencePlace(
                        KELURAHAN,
                        Optional.of(GeoPoint.parse("-6.9147,107.6098")),
                        Optional.of("Jalan Contoh Nomor 7")),
                List.of("Menjaga keselamatan pejalan kaki"));
    }

    /** The practice permit of a person. */
    static LicenceGrant ofPerson(PersonalText name, LicencePlace place, List<String> conditions) {
        return grant(
                Code.of("SIP"),
                "Surat Izin Praktik",
                "503/0001/SIP/DPMPTSP/IV/2026",
                LicenceHolder.person(name, Optional.empty(), List.of(PersonRef.of("p-2"))),
                place,
                conditions);
    }

    /** A case at this stage. */
    public static CaseFile<Licence> file(String id, LicenceGrant grant, LicenceStage stage, LicenceFlag... flags) {
        List<Code> raised = new ArrayList<>();
        for (LicenceFlag flag : flags) {
            raised.add(Code.of(flag.name()));
        }
        Optional<Licence.Successor> successor = stage == LicenceStage.SUPERSEDED
                ? Optional.of(new Licence.Successor(CaseId.of("licence-9"), "503/0456", Succession.RENEWAL))
                : Optional.empty();
        return new CaseFile<>(
                CaseId.of(id),
                BANDUNG.code(),
                "licensing/licence",
                new PolicyStamp("licensing/licence/2026-01-01", "0123456789abcdef".repeat(4)),
                1,
                Instant.parse("2026-04-01T02:00:00Z"),
                Code.of(stage.name()),
                Optional.empty(),
                CaseStatus.OPEN,
                Set.copyOf(raised),
                Participation.NONE,
                List.of(),
                Optional.empty(),
                Clocks.NONE,
                Handling.openedAt(Instant.parse("2026-04-01T02:00:00Z")),
                new Licence(
                        grant,
                        stage != LicenceStage.UNVERIFIED,
                        Optional.empty(),
                        successor,
                        Optional.empty(),
                        Supervision.NONE,
                        Optional.empty()));
    }

    /** The same, closed to strangers. */
    static CaseFile<Licence> closed(CaseFile<Licence> file) {
        return AlteredFile.of(file)
                .handling(file.handling().withConfidentiality(Handling.Confidentiality.RESTRICTED))
                .file();
    }
}
