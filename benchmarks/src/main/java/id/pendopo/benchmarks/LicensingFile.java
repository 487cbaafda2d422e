package id.pendopo.benchmarks;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.application.AccountReading;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationForm;
import id.pendopo.licensing.application.ApplicationProcedure;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.ApplicationSubject;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.Dossier;
import id.pendopo.licensing.application.FilingCommand;
import id.pendopo.licensing.application.OpenFiles;
import id.pendopo.licensing.application.Paper;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.business.IndividualActor;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.business.PersonalSite;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A fictitious application for an advertising display under the pack 32.73, submitted and found complete: its term of decision runs. */
final class LicensingFile {
    private static final RegionCode REGION = RegionCode.parse("32.73");
    static final RegionPack PACK = Regions.open("32.73");
    private static final Map<Fact<?>, Object> ANSWERS = Map.of(
            AccountReading.FACT, new AccountReading(AccountReading.State.ACTIVE, true), OpenFiles.FACT, OpenFiles.NONE);

    /** What the catalogue of the pack asks for with an advertising display. */
    private static final List<String> PAPERS =
            List.of("APPLICATION_FORM", "KTP", "NPWP", "LOCATION_PHOTO", "LAND_CONSENT", "DESIGN");

    private LicensingFile() {}

    /** @throws IllegalStateException if the pack is not there */
    static Workflow<Application> workflow() {
        return ApplicationProcedure.in(PACK).on(LocalDate.of(2026, 5, 4)).orElseThrow();
    }

    /** @throws IllegalStateException if a step is refused */
    static CaseFile<Application> complete(Workflow<Application> workflow, Instant at) {
        CaseFile<Application> draft = taken(
                workflow,
                Optional.empty(),
                new FilingCommand.Draft(form(at.atOffset(ZoneOffset.UTC).toLocalDate())),
                ApplicationRole.APPLICANT,
                at);
        CaseFile<Application> submitted = taken(
                workflow,
                Optional.of(draft),
                new FilingCommand.Submit(true, Optional.of("ABCD2345"), Optional.empty()),
                ApplicationRole.APPLICANT,
                at);
        return taken(
                workflow,
                Optional.of(submitted),
                new CounterCommand.ConfirmComplete(),
                ApplicationRole.FRONT_OFFICE,
                at);
    }

    private static CaseFile<Application> taken(
            Workflow<Application> workflow,
            Optional<CaseFile<Application>> file,
            Command command,
            Role role,
            Instant at) {
        Actor actor = Actor.of("p-" + role.name().toLowerCase(Locale.ROOT), role);
        Occasion o = Occasion.of(
                at,
                ZoneOffset.ofHours(7),
                PACK.officeHours(),
                PACK.calendar(),
                actor,
                CommandId.of("c-" + role.name()));
        Facts facts = Facts.NONE;
        for (FactRequest request : workflow.needs(file, command, o)) {
            Object answer = ANSWERS.get(request.fact());
            facts = facts.with(
                    request,
                    answer == null
                            ? new Reading.NotFound<>(at, "contoh", "1")
                            : new Reading.Found<>(answer, at, "contoh", "1"));
        }
        Map<Code, String> numbers = new TreeMap<>();
        workflow.series(file, command, o).forEach(series -> numbers.put(series, series + "-1"));
        Occasion informed = o.with(facts).withNumbers(numbers);
        Decision<Application> decision = file.isPresent()
                ? workflow.decide(file.get(), command, informed)
                : workflow.open(CaseId.of("case-1"), REGION, command, informed);
        if (decision instanceof Decision.Accepted<Application> accepted) {
            return accepted.file();
        }
        throw new IllegalStateException("licensing: a step was refused, %s".formatted(decision.findings()));
    }

    private static Paper paper(String requirement, LocalDate issuedOn) {
        String id = "doc-" + requirement.toLowerCase(Locale.ROOT).replace('_', '-');
        String media = requirement.endsWith("PHOTO") ? "image/jpeg" : "application/pdf";
        return new Paper(
                Code.of(requirement),
                new DocumentRef(id, Code.of(requirement), media, 1_000, "0".repeat(64)),
                Optional.of(issuedOn),
                Optional.empty());
    }

    private static ApplicationForm form(LocalDate day) {
        BusinessActor holder = BusinessActor.of(new IndividualActor(
                PersonalText.of("Pemohon Contoh"),
                PersonalText.of("3273014501900001"),
                PersonalText.of("Jalan Contoh Nomor 7"),
                Optional.empty(),
                Optional.of(PersonRef.of("p-applicant"))));
        BusinessLocation place = BusinessLocation.of(
                RegionCode.parse("32.73.01.1001"),
                new PersonalSite(PersonalText.of("Jalan Contoh Nomor 7"), Optional.empty()));
        BusinessActivity activity = BusinessActivity.of(
                KbliCode.of(KbliEdition.KBLI_2025, "47111"),
                "Papan reklame contoh",
                place,
                Capital.of(draft -> draft.with(CapitalPart.OWN, Rupiah.of(600_000_000))));
        return new ApplicationForm(
                ApplicationKind.NEW,
                Code.of("REKLAME"),
                Track.HAYU,
                ApplicationSubject.of(holder, activity),
                new Dossier(
                        Set.of(),
                        List.of(),
                        PAPERS.stream().map(one -> paper(one, day)).toList(),
                        Optional.empty()),
                Optional.empty());
    }
}
