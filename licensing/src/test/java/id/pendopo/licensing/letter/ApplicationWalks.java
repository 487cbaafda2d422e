package id.pendopo.licensing.letter;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.application.AccountReading;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationForm;
import id.pendopo.licensing.application.ApplicationNumber;
import id.pendopo.licensing.application.ApplicationProcedure;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.ApplicationSubject;
import id.pendopo.licensing.application.BusinessReading;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.application.Dossier;
import id.pendopo.licensing.application.FeeCommand;
import id.pendopo.licensing.application.FilingCommand;
import id.pendopo.licensing.application.InspectionReport;
import id.pendopo.licensing.application.OpenFiles;
import id.pendopo.licensing.application.Recommendation;
import id.pendopo.licensing.application.Refusal;
import id.pendopo.licensing.application.ReviewCommand;
import id.pendopo.licensing.application.SignatureReading;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.business.Businesses;
import id.pendopo.licensing.business.PersonalSite;
import id.pendopo.licensing.business.SiteAddress;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.fee.FeeFactor;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.FeeSymbol;
import id.pendopo.licensing.fee.PaymentChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applications as a region walks them, of a company or of a person, for the use of road space: visited and charged for. */
final class ApplicationWalks {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    static final Procedure<Application> PROCEDURE = ApplicationProcedure.in(PACK);
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final DocumentRef PAPER =
            new DocumentRef("d-1", Code.of("PAPER"), "application/pdf", 10, "0123456789abcdef".repeat(4));
    private static final RegionCode VILLAGE = RegionCode.parse("32.73.01.1001");

    private ApplicationWalks() {}

    static ApplicationForm company() {
        return form(
                Businesses.company(), BusinessLocation.of(VILLAGE, SiteAddress.of("Jalan Contoh Nomor 12")), "RUMIJA");
    }

    static ApplicationForm person() {
        return form(
                Businesses.individual(),
                BusinessLocation.of(
                        VILLAGE, new PersonalSite(PersonalText.of("Gang Rahasia Nomor 3"), Optional.empty())),
                "PENELITIAN");
    }

    private static ApplicationForm form(BusinessActor holder, BusinessLocation place, String type) {
        return new ApplicationForm(
                ApplicationKind.NEW,
                Code.of(type),
                Track.HAYU,
                ApplicationSubject.of(holder, place),
                new Dossier(
                        Set.of(),
                        List.of(),
                        List.of(),
                        type.equals("PENELITIAN") ? Optional.of(LocalDate.of(2026, 9, 30)) : Optional.empty()),
                Optional.empty());
    }

    static LetterWalk<Application> submitted(ApplicationForm form) {
        return new LetterWalk<>(PROCEDURE.on(DAY).orElseThrow(), PACK, "application-1")
                .knowing(AccountReading.FACT, new AccountReading(AccountReading.State.ACTIVE, true))
                .knowing(BusinessReading.FACT, new BusinessReading(true, false, Set.of()))
                .knowing(OpenFiles.FACT, OpenFiles.NONE)
                .knowing(SignatureReading.FACT, SignatureReading.certified())
                .numbered(Map.of(
                        ApplicationNumber.REGISTRATION.code(), "REG-3273-20260309-000001",
                        ApplicationNumber.FEE_ORDER.code(), "SKRD/1/2026",
                        Code.of("LICENCE_RUMIJA"), "503/0001/RUMIJA/DPMPTSP/III/2026",
                        Code.of("LICENCE_PENELITIAN"), "503/0001/PENELITIAN/DPMPTSP/III/2026"))
                .does(ApplicationRole.APPLICANT, "p-filer", new FilingCommand.Draft(form))
                .does(
                        ApplicationRole.APPLICANT,
                        "p-filer",
                        new FilingCommand.Submit(true, Optional.of("ABCD1234"), Optional.empty()));
    }

    static LetterWalk<Application> complete(ApplicationForm form) {
        return submitted(form).does(ApplicationRole.FRONT_OFFICE, "p-counter", new CounterCommand.ConfirmComplete());
    }

    static LetterWalk<Application> visitSet() {
        return complete(company())
                .does(
                        ApplicationRole.VERIFIER,
                        "p-verifier",
                        new ReviewCommand.ScheduleInspection(
                                LocalDate.of(2026, 3, 10),
                                Set.of(PersonRef.of("inspector-1"), PersonRef.of("inspector-2")),
                                PAPER));
    }

    static LetterWalk<Application> visited(InspectionReport.Presence presence, List<Code> findings) {
        ReviewCommand.RecordInspection report = new ReviewCommand.RecordInspection(new InspectionReport(
                LocalDate.of(2026, 3, 10),
                findings.isEmpty()
                        ? InspectionReport.Outcome.CONFORMING
                        : InspectionReport.Outcome.CONFORMING_WITH_NOTES,
                presence,
                findings,
                List.of(new InspectionReport.Photo(PAPER, -69_000, 1_076_000)),
                PAPER));
        return visitSet()
                .on("2026-03-10")
                .does(ApplicationRole.INSPECTOR, "inspector-1", report)
                .does(ApplicationRole.INSPECTOR, "inspector-2", report);
    }

    static LetterWalk<Application> recommended(Recommendation.Outcome outcome) {
        return visited(InspectionReport.Presence.ACKNOWLEDGED, List.of(Code.of("SIGN_TOO_HIGH")))
                .does(
                        ApplicationRole.TECH_HEAD,
                        "p-head",
                        new ReviewCommand.Recommend(new Recommendation(
                                outcome,
                                Code.of("OUT_OF_PLAN"),
                                outcome.isForGranting() ? Optional.empty() : Optional.of("Perda Contoh 2/2024 Pasal 9"),
                                outcome == Recommendation.Outcome.GRANT_WITH_CONDITIONS
                                        ? List.of("memulihkan badan jalan setelah pekerjaan selesai")
                                        : List.of(),
                                List.of(item()),
                                PAPER)));
    }

    static FeeItem item() {
        return new FeeItem(
                Code.of("BUILDING"),
                List.of(
                        FeeFactor.of(FeeSymbol.LLT, "400"),
                        FeeFactor.of(FeeSymbol.IT, "1.2"),
                        FeeFactor.of(FeeSymbol.IBG, "1")));
    }

    static LetterWalk<Application> assessed() {
        return recommended(Recommendation.Outcome.GRANT_WITH_CONDITIONS)
                .does(ApplicationRole.FEE_ASSESSOR, "p-assessor", new FeeCommand.Assess(List.of(item())));
    }

    static LetterWalk<Application> approved() {
        return assessed()
                .on("2026-03-11")
                .does(
                        ApplicationRole.TREASURER,
                        "p-treasurer",
                        new FeeCommand.ConfirmPayment(new FeePayment(
                                "BANK-1",
                                Rupiah.of(14_400_000),
                                PaymentChannel.values()[0],
                                LocalDate.of(2026, 3, 11))))
                .does(ApplicationRole.APPROVER, "p-approver", new DecisionCommand.Approve(Optional.empty()));
    }

    static LetterWalk<Application> signed() {
        return approved()
                .does(ApplicationRole.APPROVER, "p-approver", new DecisionCommand.Sign(PAPER, CaseId.of("licence-1")));
    }

    static Refusal refusal() {
        return new Refusal(
                Code.of("OUT_OF_PLAN"),
                "Perda Contoh 2/2024 Pasal 9",
                PersonalText.of("Lokasi yang dimohonkan berada pada ruas yang tertutup bagi pekerjaan."),
                true,
                PAPER);
    }
}
