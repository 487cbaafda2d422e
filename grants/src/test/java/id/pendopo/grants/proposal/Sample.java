package id.pendopo.grants.proposal;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A fictitious applicant and its proposal, and changed copies of them. */
final class Sample {
    static final String NAME = "Yayasan Contoh Lestari";
    static final BankAccount ACCOUNT = account("0012345678901", NAME);
    static final Leader CHAIR = new Leader(PersonalText.of("Ketua Contoh"), LeaderChange.NONE, Optional.empty());
    static final Registration AHU =
            registration(Registration.Kind.AHU, "AHU-0001234.AH.01.04.Tahun 2019", LocalDate.of(2019, 2, 11));
    static final NphdSheet SHEET = new NphdSheet(4, 2, Set.of());
    static final Activity ACTIVITY = new Activity(
            "Pelatihan kerajinan contoh",
            "Pelatihan bagi warga kelurahan contoh",
            RegionCode.parse("32.73.01.1001"),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 10, 31),
            Activity.Works.NON_CONSTRUCTION,
            Programme.NONE);

    private Sample() {}

    static BankAccount account(String number, String holder) {
        return new BankAccount("110", PersonalText.of(number), PersonalText.of(holder));
    }

    static Registration registration(Registration.Kind kind, String number, LocalDate date) {
        return new Registration(kind, number, "Penerbit contoh", date, Optional.empty());
    }

    static Applicant applicant() {
        return new Applicant(
                RecipientKind.ORMAS_YAYASAN,
                NAME,
                RegionCode.parse("32.73.01.1001"),
                List.of(AHU),
                List.of(
                        new Officer(
                                Officer.Position.CHAIR,
                                PersonalText.of("Ketua Contoh"),
                                PersonalText.of("3273014501900001"),
                                Optional.of(PersonRef.of("chair"))),
                        new Officer(
                                Officer.Position.SECRETARY,
                                PersonalText.of("Sekretaris Contoh"),
                                PersonalText.of("3273010501900002"),
                                Optional.empty())),
                ACCOUNT,
                Optional.of(PersonalText.of("Jalan Contoh Nomor 1, Bandung")),
                Optional.empty());
    }

    static Application application() {
        return application(50_000_000);
    }

    static Application application(long requested) {
        return new Application(
                new Aid(AidType.HIBAH, AidForm.MONEY),
                new BudgetRound(2026, BudgetRound.Version.INITIAL),
                applicant(),
                ACTIVITY,
                lines(requested),
                Set.of());
    }

    static List<BudgetLine> lines(long sum) {
        return List.of(
                new BudgetLine("Bahan dan alat", Rupiah.of(sum - 1_000_000)),
                new BudgetLine("Pengajar", Rupiah.of(1_000_000)));
    }

    static Application with(UnaryOperator<Applicant> change) {
        Application one = application();
        return new Application(
                one.aid(), one.budget(), change.apply(one.applicant()), one.activity(), one.lines(), one.conditions());
    }

    static Application with(Activity activity, long requested) {
        Application one = application(requested);
        return new Application(one.aid(), one.budget(), one.applicant(), activity, one.lines(), one.conditions());
    }

    static Application withBudget(BudgetRound budget) {
        Application one = application();
        return new Application(one.aid(), budget, one.applicant(), one.activity(), one.lines(), one.conditions());
    }

    static Application withConditions(Code... conditions) {
        Application one = application();
        return new Application(
                one.aid(), one.budget(), one.applicant(), one.activity(), one.lines(), Set.of(conditions));
    }

    static Applicant applicant(RecipientKind kind, Registration... papers) {
        Applicant one = applicant();
        return new Applicant(
                kind,
                one.name().orElseThrow(),
                one.seat(),
                List.of(papers),
                one.officers(),
                one.account(),
                one.address(),
                one.unit());
    }

    static Activity activity(Activity.Works works, Programme programme) {
        return new Activity(
                ACTIVITY.title(),
                ACTIVITY.purpose(),
                ACTIVITY.place(),
                ACTIVITY.starts(),
                ACTIVITY.ends(),
                works,
                programme);
    }

    static Set<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).collect(Collectors.toSet());
    }

    static Papers papers(String... codes) {
        return new Papers(codes(codes), List.of());
    }

    /** What a foundation must bring when nothing special holds. */
    static Set<Code> complete() {
        return codes(
                "APPLICATION_LETTER",
                "PROPOSAL",
                "RESPONSIBILITY_LETTER",
                "DEED",
                "RESPONSIBILITY_STATEMENT",
                "NPWP",
                "DOMICILE_LETTER",
                "LICENCE",
                "KTP",
                "BANK_COPY");
    }

    static Papers disbursementPapers() {
        return papers("DISBURSEMENT_REQUEST", "USE_PLAN", "NPHD", "KTP", "BANK_COPY", "RECEIPT", "INTEGRITY_PACT");
    }

    static Papers handoverPapers() {
        return papers("BAST", "NPHD", "KTP", "RESPONSIBILITY_STATEMENT");
    }

    static Papers reportPapers() {
        return papers(
                "COVER_LETTER",
                "ACTIVITY_REPORT",
                "FINANCIAL_REPORT",
                "USE_STATEMENT",
                "KTP",
                "BANK_STATEMENT",
                "PHOTOS",
                "NPHD",
                "DEED",
                "LICENCE",
                "DOMICILE_LETTER");
    }

    static Set<Code> items() {
        return codes(
                "PRICE",
                "NEED",
                "NOT_FICTITIOUS",
                "ADDRESS",
                "NOT_RECIPIENT_YEAR_BEFORE",
                "KTP_VERIFIED",
                "LEGAL_ENTITY_VERIFIED");
    }

    static Set<AgreementClause> clauses() {
        return Set.of(
                AgreementClause.PARTIES,
                AgreementClause.PURPOSE,
                AgreementClause.AMOUNT_AND_USE,
                AgreementClause.RIGHTS_AND_DUTIES,
                AgreementClause.DISBURSEMENT,
                AgreementClause.REPORTING);
    }
}
