package id.pendopo.cli;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceEvent;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceKind;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceProvenance;
import id.pendopo.licensing.licence.LicenceStage;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.licensing.licence.LicensedActivity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A folder as an office leaves it that issued one licence to a body and one to a person, both invented. */
final class LicenceFolder {
    static final String NUMBER = "503/0123/REKLAME/DPMPTSP/IV/2026";
    static final String PERSON = "Wulandari Contohwati";
    static final CaseId CASE = CaseId.of("licence-1");

    /** Whoever notes a licence down here; how that comes about in an office is another test's. */
    private enum By implements Role {
        OFFICER
    }

    private static final Workflow<Licence> WORKFLOW = Workflow.<Licence>of(
                    LicencePolicy.PROCEDURE, new PolicyStamp("contoh/2026-01-01", "0123456789abcdef".repeat(4)))
            .steps(List.of(
                    Step.<Licence>of("Izin dicatat")
                            .under(LicensingLaw.QR_PAYLOAD)
                            .by(By.OFFICER)
                            .opening(LicenceCommand.Register.class)
                            .to(LicenceStage.ACTIVE)
                            .creating((register, o) ->
                                    new LicenceEvent.LicenceRegistered(register.grant(), true, register.predecessor())),
                    Step.<Licence>of("Izin berakhir")
                            .under(LicensingLaw.QR_PAYLOAD)
                            .by(By.OFFICER)
                            .on(LicenceCommand.Expire.class)
                            .from(LicenceStage.ACTIVE)
                            .to(LicenceStage.EXPIRED)
                            .recording((file, expire, o) -> new LicenceEvent.LicenceExpired(o.today()))))
            .commands(LicenceCommand.Register.class)
            .commands(LicenceCommand.Expire.class)
            .events(LicenceEvent.LicenceRegistered.class)
            .events(LicenceEvent.LicenceExpired.class)
            .endingWellAt(LicenceStage.EXPIRED)
            .build();

    private LicenceFolder() {}

    static Path write(Path folder) throws IOException {
        List<String> journal = new ArrayList<>();
        List<String> personal = new ArrayList<>();
        add(
                CASE,
                grant(
                        "REKLAME",
                        "Izin Reklame",
                        NUMBER,
                        LicenceHolder.body("PT Contoh Reklame", Optional.of(Nib.of("0908210012345")), List.of())),
                journal,
                personal);
        add(
                CaseId.of("licence-2"),
                grant(
                        "SIP",
                        "Surat Izin Praktik",
                        "503/0001/SIP/DPMPTSP/IV/2026",
                        LicenceHolder.person(PersonalText.of(PERSON), Optional.empty(), List.of())),
                journal,
                personal);
        Files.createDirectories(folder);
        Files.write(folder.resolve("journal.jsonl"), journal);
        Files.write(folder.resolve("personal.jsonl"), personal);
        return folder;
    }

    private static void add(CaseId id, LicenceGrant grant, List<String> journal, List<String> personal) {
        Decision<Licence> decision = WORKFLOW.open(
                id,
                RegionCode.parse("32.73"),
                LicenceCommand.Register.of(grant),
                Occasion.of(
                        Instant.parse("2026-04-01T02:00:00Z"),
                        ZoneOffset.ofHours(7),
                        OfficeHours.DEFAULT,
                        WorkingCalendar.national(),
                        Actor.of("officer", By.OFFICER),
                        CommandId.of(id + "-1")));
        if (!(decision instanceof Decision.Accepted<Licence> accepted)) {
            throw new AssertionError(decision.findings());
        }
        Sealed sealed = Sealer.seal(
                accepted.entry(), LicenceProcedure.types(), JournalEntry.ORIGIN, key -> Arrays.fill(key, (byte) 7));
        journal.add(sealed.line());
        sealed.personal().stream().map(PersonalRecord::toLine).forEach(personal::add);
    }

    private static LicenceGrant grant(String type, String name, String number, LicenceHolder holder) {
        return new LicenceGrant(
                new LicenceKind(Code.of(type), name, LicenceTraits.of(true, false)),
                number,
                holder,
                Optional.of(new LicensedActivity(
                        KbliCode.of(KbliEdition.KBLI_2020, "73100"), "Periklanan", Optional.empty())),
                LicencePlace.in(RegionCode.parse("32.73.01.1001")),
                List.of(),
                LicencePeriod.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                new LicenceProvenance(
                        LicenceOrigin.DECIDED,
                        "DPMPTSP Contoh",
                        List.of(LicensingLaw.PP_6_2021.whole()),
                        LicenceProvenance.Dates.on(LocalDate.of(2026, 4, 1)),
                        Optional.empty()));
    }
}
