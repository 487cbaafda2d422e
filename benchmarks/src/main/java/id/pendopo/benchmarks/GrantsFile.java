package id.pendopo.benchmarks;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.Activity;
import id.pendopo.grants.proposal.Aid;
import id.pendopo.grants.proposal.AidForm;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.BudgetLine;
import id.pendopo.grants.proposal.BudgetRound;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.Papers;
import id.pendopo.grants.proposal.Programme;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalNumber;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.Registration;
import id.pendopo.grants.proposal.ReviewCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fictitious proposal under the pack 32.73, drafted and submitted, and the officer who finds it on his desk.
 *
 * @param workflow the law it is under
 * @param file the case
 * @param occasion the officer's
 */
record GrantsFile(Workflow<Proposal> workflow, CaseFile<Proposal> file, Occasion occasion) {
    private static final RegionCode REGION = RegionCode.parse("32.73");
    private static final RegionCode PLACE = RegionCode.parse("32.73.01.1001");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    /** @throws IllegalStateException if the pack is not there, or a step is refused */
    static GrantsFile submitted() {
        RegionPack pack = Regions.open("32.73");
        Workflow<Proposal> workflow = ProposalProcedure.in(pack).on(DAY).orElseThrow();
        CaseFile<Proposal> draft = taken(workflow.open(
                CaseId.of("case-1"),
                REGION,
                new ReviewCommand.Draft(application()),
                occasion(pack, "warga-7", ProposalRole.APPLICANT, 0)));
        CaseFile<Proposal> file = taken(workflow.decide(
                draft, new ReviewCommand.Submit(Papers.NONE), occasion(pack, "warga-7", ProposalRole.APPLICANT, 1)));
        return new GrantsFile(workflow, file, occasion(pack, "pegawai-1", ProposalRole.TU_OPERATOR, 2));
    }

    private static CaseFile<Proposal> taken(Decision<Proposal> decision) {
        if (decision instanceof Decision.Accepted<Proposal> accepted) {
            return accepted.file();
        }
        throw new IllegalStateException("grants: a step was refused with " + decision.findings());
    }

    private static Occasion occasion(RegionPack pack, String person, Role role, int day) {
        WorkingCalendar calendar = pack.calendar();
        return Occasion.of(
                        DAY.plusDays(day)
                                .atTime(9, 0)
                                .toInstant(pack.region().time().offset()),
                        pack.region().time().offset(),
                        pack.officeHours(),
                        calendar,
                        Actor.of(person, role),
                        CommandId.of("attempt-" + day))
                .withNumbers(Map.of(ProposalNumber.RECEIPT.code(), "PH-2025-00001"));
    }

    private static Application application() {
        String name = "Yayasan Contoh Lestari";
        Applicant applicant = new Applicant(
                RecipientKind.ORMAS_YAYASAN,
                name,
                PLACE,
                List.of(new Registration(
                        Registration.Kind.AHU,
                        "AHU-0001234.AH.01.04.Tahun 2019",
                        "Penerbit contoh",
                        LocalDate.of(2019, 2, 11),
                        Optional.empty())),
                List.of(
                        officer(Officer.Position.CHAIR, "Ketua Contoh", "3273014501900001", "chair"),
                        officer(Officer.Position.SECRETARY, "Sekretaris Contoh", "3273010501900002", "secretary")),
                new BankAccount("110", PersonalText.of("0012345678901"), PersonalText.of(name)),
                Optional.of(PersonalText.of("Jalan Contoh Nomor 1, Bandung")),
                Optional.empty());
        return new Application(
                new Aid(AidType.HIBAH, AidForm.MONEY),
                new BudgetRound(2026, BudgetRound.Version.INITIAL),
                applicant,
                new Activity(
                        "Pelatihan kerajinan contoh",
                        "Pelatihan bagi warga kelurahan contoh",
                        PLACE,
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 10, 31),
                        Activity.Works.NON_CONSTRUCTION,
                        Programme.NONE),
                List.of(new BudgetLine("Bahan dan alat", Rupiah.of(50_000_000))),
                Set.of());
    }

    private static Officer officer(Officer.Position position, String name, String nik, String person) {
        return new Officer(position, PersonalText.of(name), PersonalText.of(nik), Optional.of(PersonRef.of(person)));
    }
}
