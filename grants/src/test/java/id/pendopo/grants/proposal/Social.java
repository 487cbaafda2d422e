package id.pendopo.grants.proposal;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One fictitious family after a flood, and one person for whom aid is planned. */
final class Social {
    static final String NAME = "Warga Contoh Satu";
    static final String NIK = "3273014501900001";
    static final String CARD = "3273010101150001";
    static final AccountCode UNFORESEEN = AccountCode.of("5.3.01.01.01.0001");
    static final BankAccount ACCOUNT = new BankAccount("110", PersonalText.of("0099887766554"), PersonalText.of(NAME));
    static final Leader SELF = new Leader(PersonalText.of(NAME), LeaderChange.NONE, Optional.empty());
    static final LocalDate FLOOD = LocalDate.of(2026, 3, 1);

    private Social() {}

    static PersonApplicant person() {
        return new PersonApplicant(
                PersonalText.of(NAME),
                PersonalText.of(NIK),
                Optional.of(PersonalText.of(CARD)),
                PersonalText.of("Bandung"),
                PersonalText.of("1990-01-05"),
                PersonalText.of("Jalan Rahasia Nomor 7, Kota Bandung"),
                PersonalText.of("Pedagang"),
                PersonalText.of("Kawin"),
                Optional.of(PersonRef.of("applicant")));
    }

    static Applicant applicant(RecipientKind kind) {
        return Applicant.of(kind, person(), RegionCode.parse("32.73.01.1001"), ACCOUNT);
    }

    static SocialAid unplanned() {
        return new SocialAid(
                Planning.UNPLANNED,
                Set.of(SocialAidPurpose.DISASTER),
                RiskForm.FLOOD,
                Optional.of(new UnplannedGround(
                        UnplannedGround.Kind.WRITTEN_REQUEST,
                        LocalDate.of(2026, 3, 2),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(FLOOD),
                Optional.empty());
    }

    static SocialAid planned() {
        return new SocialAid(
                Planning.PLANNED,
                Set.of(SocialAidPurpose.EMPOWER, SocialAidPurpose.POVERTY),
                RiskForm.POOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Application application(AidForm form, SocialAid aid, int year, Applicant applicant, long amount) {
        return new Application(
                        new Aid(AidType.BANSOS, form),
                        new BudgetRound(year, BudgetRound.Version.INITIAL),
                        applicant,
                        new Activity(
                                "Bantuan keluarga contoh",
                                "Memulihkan keadaan rumah setelah banjir",
                                RegionCode.parse("32.73.01.1001"),
                                LocalDate.of(2026, 3, 10),
                                LocalDate.of(2026, 6, 30),
                                Activity.Works.NON_CONSTRUCTION,
                                Programme.NONE),
                        List.of(new BudgetLine("Perbaikan rumah", Rupiah.of(amount))),
                        Set.of())
                .with(aid);
    }

    /** A family asks for money in the year of the flood. */
    static Application afterTheFlood(long amount) {
        return application(AidForm.MONEY, unplanned(), 2026, applicant(RecipientKind.FAMILY), amount);
    }

    static Papers papersOfApplication() {
        return Sample.papers("APPLICATION_LETTER", "RT_RW_ACKNOWLEDGEMENT", "KTP", "BANK_COPY");
    }

    static Set<Code> items() {
        return Sample.codes(
                "PRICE",
                "NEED",
                "NOT_FICTITIOUS",
                "ADDRESS",
                "NOT_RECIPIENT_YEAR_BEFORE",
                "KTP_VERIFIED",
                "SELECTIVE",
                "REQUIREMENTS_MET",
                "TEMPORARY",
                "PURPOSE");
    }

    /** Filed, verified and signed by the agency: it waits for the head. */
    static Walk recommended(Application application) {
        Rupiah amount = application.requested();
        return Walk.inBandung()
                .withLedger(Walk.ledgerOf(UNFORESEEN, 2026, 100_000_000))
                .on("2026-03-03")
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Draft(application))
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(papersOfApplication()))
                .on("2026-03-04")
                .does(
                        ProposalRole.SKPD_EVALUATOR,
                        "evaluator",
                        new ReviewCommand.Evaluate(
                                amount,
                                items(),
                                LocalDate.of(2026, 3, 4),
                                Sample.codes("LURAH"),
                                List.of(new BudgetLine("Perbaikan rumah", amount))))
                .does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(amount));
    }

    /** Approved: the recipient may ask for payment. */
    static Walk approved(Application application) {
        return recommended(application)
                .on("2026-03-05")
                .does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new ReviewCommand.ApproveUnplanned(application.requested(), "LP-9", UNFORESEEN));
    }

    /** What a request for payment of planned aid brings, and of aid that could not be planned. */
    static Papers request(boolean planned) {
        return planned
                ? Sample.papers(
                        "DISBURSEMENT_REQUEST",
                        "KTP",
                        "BANK_COPY",
                        "RECEIPT",
                        "INTEGRITY_PACT",
                        "RESPONSIBILITY_STATEMENT",
                        "USE_PLAN")
                : request();
    }

    static Papers request() {
        return Sample.papers("DISBURSEMENT_REQUEST", "KTP", "BANK_COPY", "RECEIPT");
    }

    /** The order to pay is signed. */
    static Walk ordered(Application application) {
        return approved(application)
                .does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.RequestDisbursement(1, ACCOUNT, SELF, request()))
                .does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new DeliveryCommand.VerifyRequest("SPP-9", UNFORESEEN, application.requested()))
                .does(ProposalRole.PPKD, "ppkd", new DeliveryCommand.OrderPayment("SPM-9"));
    }

    static ProposalCommand cash(long amount) {
        return new DeliveryCommand.PayInCash("KW-9", Rupiah.of(amount), Sample.papers("RECEIPT"));
    }
}
