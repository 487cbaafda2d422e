package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The guards between the stages that the page of the procedure names, each on both sides of its boundary. */
class ProposalGuardsTest {
    private static final ReviewCommand.Submit SUBMIT = new ReviewCommand.Submit(Papers.NONE);
    private static final Code WHY = Code.of("EXAMPLE");

    private static List<Finding> filing(Walk walk, Application application) {
        return walk.drafted(application)
                .ask(ProposalRole.APPLICANT, "applicant", SUBMIT)
                .findings();
    }

    private static Entry<Proposal> last(Walk walk) {
        return walk.entries().get(walk.entries().size() - 1);
    }

    // Filing.

    private static Application elsewhere(RecipientKind kind, Registration... papers) {
        return Sample.with(one -> new Applicant(
                kind,
                one.name().orElseThrow(),
                RegionCode.parse("32.17.01.2001"),
                List.of(papers),
                one.officers(),
                one.account(),
                one.address(),
                one.unit()));
    }

    /** Worked example 25, for a region that admits bodies of other regions. */
    @Test
    void a_body_seated_elsewhere_proves_that_it_serves_the_regions_programme() {
        Registration law = Sample.registration(Registration.Kind.FOUNDING_LAW, "UU contoh", LocalDate.of(2000, 1, 1));
        Registration support = new Registration(
                Registration.Kind.REGION_PROGRAMME_SUPPORT,
                "SKPD/1",
                "Dinas contoh",
                LocalDate.of(2025, 5, 1),
                Optional.of(LocalDate.of(2025, 6, 10)));
        Walk open = new Walk(Bandung.workflow(Bandung.with("outsideRegionAllowed", "true"))).on("2025-06-10");
        assertThat(filing(open, elsewhere(RecipientKind.BODY_BY_LAW, law)))
                .extracting(Finding::code)
                .containsExactly("grants.OUT_OF_REGION");
        Walk proven = new Walk(Bandung.workflow(Bandung.with("outsideRegionAllowed", "true"))).on("2025-06-10");
        assertThat(filing(proven, elsewhere(RecipientKind.BODY_BY_LAW, law, support)))
                .isEmpty();
        Walk ended = new Walk(Bandung.workflow(Bandung.with("outsideRegionAllowed", "true"))).on("2025-06-11");
        assertThat(filing(ended, elsewhere(RecipientKind.BODY_BY_LAW, law, support)))
                .extracting(Finding::code)
                .containsExactly("grants.OUT_OF_REGION");
        Walk society = new Walk(Bandung.workflow(Bandung.with("outsideRegionAllowed", "true"))).on("2025-06-10");
        assertThat(filing(society, elsewhere(RecipientKind.ORMAS_YAYASAN, Sample.AHU, support)))
                .extracting(Finding::code)
                .containsExactly("grants.OUT_OF_REGION");
        assertThat(filing(Walk.inBandung().on("2025-06-10"), elsewhere(RecipientKind.BODY_BY_LAW, law, support)))
                .extracting(Finding::code)
                .containsExactly("grants.OUT_OF_REGION");
    }

    /** Worked example 7, for a region that asks for no years. */
    @Test
    void a_region_that_asks_for_fewer_years_hears_of_young_societies() {
        Walk young = new Walk(Bandung.workflow(Bandung.with("minRegisteredYears", "0"))).on("2025-06-10");
        assertThat(filing(young, registeredOn(LocalDate.of(2022, 6, 11)))).satisfiesExactly(finding -> {
            assertThat(finding.code()).isEqualTo("grants.LEGAL_STATUS");
            assertThat(finding.isBlock()).isFalse();
        });
        Walk oldEnough = new Walk(Bandung.workflow(Bandung.with("minRegisteredYears", "0"))).on("2025-06-10");
        assertThat(filing(oldEnough, registeredOn(LocalDate.of(2022, 6, 10)))).isEmpty();
        Walk belowTheRegionsOwn = new Walk(Bandung.workflow(Bandung.with("minRegisteredYears", "2"))).on("2025-06-10");
        assertThat(filing(belowTheRegionsOwn, registeredOn(LocalDate.of(2023, 6, 11))))
                .allMatch(Finding::isBlock)
                .hasSize(1);
    }

    private static Application registeredOn(LocalDate day) {
        return Sample.with(one -> Sample.applicant(
                RecipientKind.ORMAS_YAYASAN,
                Sample.registration(Registration.Kind.AHU, "AHU-0001234.AH.01.04.Tahun 2022", day)));
    }

    private static ReviewCommand.EnterPaper paper(String receivedOn) {
        return new ReviewCommand.EnterPaper(
                Sample.application(),
                Set.of(PersonRef.of("chair")),
                LocalDate.parse(receivedOn),
                "AG-7",
                new Papers(Sample.complete(), List.of()));
    }

    /** Five working days from 23 June end on 30 June; a stamp of before would reopen a window that has closed. */
    @Test
    void a_paper_file_is_entered_soon_after_it_was_received() {
        Walk soon = Walk.inBandung().on("2025-06-30").does(ProposalRole.TU_OPERATOR, "tu", paper("2025-06-23"));
        assertThat(last(soon).warnings()).isEmpty();
        soon.on("2025-07-02").does(ProposalRole.TU_OPERATOR, "tu", SUBMIT).isAt(ProposalStage.TU_CHECK);

        Walk late = Walk.inBandung().on("2025-07-01").does(ProposalRole.TU_OPERATOR, "tu", paper("2025-06-23"));
        assertThat(last(late).warnings()).extracting(Finding::code).containsExactly("grants.PAPER_ENTRY_LATE");
        assertThat(late.ask(ProposalRole.TU_OPERATOR, "tu", SUBMIT).findings()).satisfiesExactly(finding -> {
            assertThat(finding.code()).isEqualTo("grants.PAPER_ENTRY_LATE");
            assertThat(finding.waivable()).isTrue();
            assertThat(finding.mend()).containsExactly("2025-06-30");
        });
    }

    /** A counter that lay under water for a month must not cost an applicant his turn; the region's head answers for it. */
    @Test
    void the_regions_head_may_waive_a_late_entry_for_one_filing_and_nobody_else_may() {
        DocumentRef letter = new DocumentRef("doc-1", Code.of("LETTER"), "application/pdf", 9, "d".repeat(64));
        Walk late = Walk.inBandung().on("2025-07-01").does(ProposalRole.TU_OPERATOR, "tu", paper("2025-06-23"));
        Finding refused =
                late.ask(ProposalRole.TU_OPERATOR, "tu", SUBMIT).findings().get(0);
        CaseCommand.Waive waive = CaseCommand.Waive.of(refused, "submit", Code.of("DISASTER"), letter);
        assertThat(late.ask(Actor.of("tu", ProposalRole.TU_OPERATOR), waive).findings())
                .extracting(Finding::code)
                .containsExactly("core.NOT_PERMITTED");
        late.does(Actor.of("head", ProposalRole.REGION_HEAD), waive)
                .does(ProposalRole.TU_OPERATOR, "tu", SUBMIT)
                .isAt(ProposalStage.TU_CHECK);
        assertThat(last(late).warnings()).extracting(Finding::code).contains("grants.PAPER_ENTRY_LATE");
        assertThat(late.file().waivers()).isEmpty();
    }

    // Who becomes a party on the way.

    /** Whoever is named on an amended file is its party from then on; an officer of the case cannot be. */
    @Test
    void new_officers_of_an_amended_file_are_parties() {
        Walk walk = Walk.inBandung().drafted(Sample.application());
        Application amended = Sample.with(one -> new Applicant(
                one.kind(),
                one.name().orElseThrow(),
                one.seat(),
                one.registrations(),
                List.of(one.officers().get(0), secretary("newcomer")),
                one.account(),
                one.address(),
                one.unit()));
        assertThat(walk.file().participation().isParty(PersonRef.of("newcomer")))
                .isFalse();
        walk.does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Amend(amended));
        assertThat(walk.file().participation().isParty(PersonRef.of("newcomer")))
                .isTrue();
        walk.does(ProposalRole.APPLICANT, "applicant", SUBMIT);
        assertThat(walk.refused(
                        ProposalRole.TU_OPERATOR, "newcomer", new ReviewCommand.Accept(Sample.complete(), true, "A-1")))
                .containsExactly("core.SEPARATION");
        walk.does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty()));
        Application officer = Sample.with(one -> new Applicant(
                one.kind(),
                one.name().orElseThrow(),
                one.seat(),
                one.registrations(),
                List.of(one.officers().get(0), secretary("tu")),
                one.account(),
                one.address(),
                one.unit()));
        assertThat(walk.refused(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Resubmit(officer, Papers.NONE)))
                .containsExactly("core.SEPARATION");
        walk.does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Resubmit(amended, Papers.NONE));
    }

    private static Officer secretary(String person) {
        return new Officer(
                Officer.Position.SECRETARY,
                PersonalText.of("Sekretaris Baru"),
                PersonalText.of("3273010501900003"),
                Optional.of(PersonRef.of(person)));
    }

    /** An audit costs the applicant neither days nor his case. */
    @Test
    void a_hold_does_not_kill_a_returned_file() {
        Walk walk = Walk.inBandung()
                .on("2025-06-30")
                .submitted(Sample.application())
                .does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty()))
                .on("2025-07-02")
                .does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Hold(WHY))
                .on("2025-09-01")
                .settle()
                .isAt(ProposalStage.RETURNED);
        ReviewCommand.Resubmit again = new ReviewCommand.Resubmit(Sample.application(), Papers.NONE);
        assertThat(walk.ask(ProposalRole.APPLICANT, "applicant", again).isAccepted())
                .isTrue();
        walk.does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Release(WHY))
                .isAt(ProposalStage.RETURNED);
        assertThat(walk.ask(ProposalRole.APPLICANT, "applicant", again).isAccepted())
                .isTrue();
        walk.on("2025-10-31").settle().isAt(ProposalStage.LAPSED);
    }

    // Review and budget.

    private static Walk withUnit(String unit) {
        return Walk.inBandung()
                .submitted(Sample.with(one -> new Applicant(
                        one.kind(),
                        one.name().orElseThrow(),
                        one.seat(),
                        one.registrations(),
                        one.officers(),
                        one.account(),
                        one.address(),
                        Optional.of(Code.of(unit)))))
                .accepted()
                .does(ProposalRole.REGION_HEAD, "head", new ReviewCommand.Dispose(PersonalText.of("Teruskan")));
    }

    @Test
    void no_unit_judges_its_own_proposal() {
        ReviewCommand.Classify classify =
                new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE);
        assertThat(withUnit("DINSOS").refused(ProposalRole.CONSIDERATION_TEAM, "team", classify))
                .containsExactly("grants.OWN_UNIT");
        withUnit("SKPD_HEALTH").does(ProposalRole.CONSIDERATION_TEAM, "team", classify);
    }

    private static LedgerReading page(long ceiling, long reserved) {
        LedgerReading reading = LedgerReading.EMPTY.after(
                LedgerPosting.ceiling(new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT), Rupiah.of(ceiling)));
        return new LedgerReading(reading.ceiling(), Rupiah.of(reserved), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    private static Decision<Proposal> considering(LedgerReading page) {
        return Walk.upTo(ProposalStage.TAPD_CONSIDERATION)
                .withLedger(page)
                .ask(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(50_000_000), "DNC-1", 1));
    }

    /** The ceiling itself binds; what others have set aside may still change until the budget is made. */
    @Test
    void the_budget_team_considers_within_the_ceiling_of_the_account() {
        assertThat(considering(page(50_000_000, 0)).findings()).isEmpty();
        assertThat(considering(page(50_000_000, 1)).findings()).isEmpty();
        Decision<Proposal> over = considering(page(49_999_999, 0));
        assertThat(over.isAccepted()).isFalse();
        assertThat(Walk.codes(over)).containsExactly("grants.OVER_CEILING");
        Decision<Proposal> unset = considering(LedgerReading.EMPTY);
        assertThat(unset.isAccepted()).isTrue();
        assertThat(Walk.codes(unset)).containsExactly("grants.CEILING_UNKNOWN");
    }

    private static Walk withoutAddress() {
        return Walk.inBandung()
                .submitted(Sample.with(one -> new Applicant(
                        one.kind(),
                        one.name().orElseThrow(),
                        one.seat(),
                        one.registrations(),
                        one.officers(),
                        one.account(),
                        Optional.empty(),
                        one.unit())))
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas();
    }

    @Test
    void the_budget_names_the_recipients_full_address() {
        Walk walk = withoutAddress();
        assertThat(walk.refused(ProposalRole.BUDGET_OFFICER, "budget", walk.budget(50_000_000)))
                .containsExactly("grants.ADDRESS_MISSING");
        walk.does(
                        ProposalRole.BUDGET_OFFICER,
                        "budget",
                        new BudgetCommand.PutInBudget(
                                Walk.ACCOUNT,
                                Rupiah.of(50_000_000),
                                "Perwal 1/2025",
                                "DPA-1",
                                Optional.of(PersonalText.of("Jalan Contoh Nomor 2"))))
                .isAt(ProposalStage.BUDGETED);
        assertThat(walk.file().toString()).doesNotContain("Jalan Contoh");
    }

    /** Whatever map a region has or has not, a grant stands under 5.1.05. */
    @Test
    void without_a_map_too_a_grant_stands_on_an_account_for_grants() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with(text ->
                        text.replaceFirst("(?s)\"accounts\": \\{.*?\"standing\": \"ILLUSTRATION\".*?\\}\\s*\\},", ""))))
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000);
        assertThat(last(walk).warnings()).extracting(Finding::code).containsExactly("grants.CEILING_UNKNOWN");
        walk.approved(50_000_000).inKuaPpas();
        assertThat(walk.refused(ProposalRole.BUDGET_OFFICER, "budget", on("5.1.06.01.01.0001")))
                .containsExactly("grants.ACCOUNT_NOT_FITTING");
        walk.does(ProposalRole.BUDGET_OFFICER, "budget", on("5.1.05.99.99.0001"));
    }

    private static BudgetCommand.PutInBudget on(String account) {
        return new BudgetCommand.PutInBudget(
                AccountCode.of(account), Rupiah.of(50_000_000), "Perwal 1/2025", "DPA-1", Optional.empty());
    }

    // Dispute.

    @Test
    void nothing_is_agreed_or_paid_while_the_management_is_in_dispute() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-03-02");
        BudgetCommand.SettleDispute settle = new BudgetCommand.SettleDispute(WHY);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", settle)).containsExactly("grants.NOT_DISPUTED");
        walk.does(ProposalRole.PPKD, "ppkd", new BudgetCommand.RegisterDispute(WHY));
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", walk.agreement(50_000_000)))
                .containsExactly("core.FLAGGED");
        walk.does(ProposalRole.PPKD, "ppkd", settle).agreed(50_000_000);
        walk.does(ProposalRole.PPKD, "ppkd", new BudgetCommand.RegisterDispute(WHY));
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.request(1)))
                .containsExactly("core.FLAGGED");
        walk.does(ProposalRole.PPKD, "ppkd", settle).ordered(1, 50_000_000);
        walk.does(ProposalRole.PPKD, "ppkd", new BudgetCommand.RegisterDispute(WHY));
        DeliveryCommand.IssueSp2d pay = new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000));
        assertThat(walk.refused(ProposalRole.KUASA_BUD, "bud", pay)).containsExactly("core.FLAGGED");
        walk.does(ProposalRole.KUASA_BUD, "bud", new DeliveryCommand.ReturnRequest(WHY))
                .does(ProposalRole.PPKD, "ppkd", new BudgetCommand.VoidForDispute(WHY))
                .isAt(ProposalStage.LAPSED);
    }

    @Test
    void no_order_to_pay_is_signed_in_a_dispute() {
        Walk walk = Walk.upTo(ProposalStage.PAYMENT_REQUESTED)
                .does(ProposalRole.PPKD, "ppkd", new BudgetCommand.RegisterDispute(WHY));
        DeliveryCommand.OrderPayment order = new DeliveryCommand.OrderPayment("SPM-1");
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", order)).containsExactly("core.FLAGGED");
        walk.does(ProposalRole.PPKD, "ppkd", new BudgetCommand.SettleDispute(WHY))
                .does(ProposalRole.PPKD, "ppkd", order);
    }

    // Report and refund.

    /** What was told part by part binds the whole; a part is told with its papers. */
    @Test
    void parts_are_reported_with_papers_and_bind_the_whole() {
        Walk walk =
                Walk.upTo(ProposalStage.DECREED).agreed(30_000_000, 20_000_000).paid(1, 30_000_000);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", part(30_000_000, Papers.NONE)))
                .containsOnly("grants.DOCUMENT_MISSING");
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", part(0, Sample.reportPapers())))
                .containsExactly("grants.TRANCHE_USE");
        walk.does(ProposalRole.RECIPIENT, "applicant", part(29_000_000, Sample.reportPapers()))
                .paid(2, 20_000_000)
                .on("2026-11-02");
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.report(28_999_999, 21_000_001, 0)))
                .containsExactly("grants.USE_BELOW_REPORTED");
        walk.does(ProposalRole.RECIPIENT, "applicant", walk.report(29_000_000, 21_000_000, 0))
                .isAt(ProposalStage.REPORT_SUBMITTED);
    }

    private static DeliveryCommand.ReportTranche part(long used, Papers papers) {
        return new DeliveryCommand.ReportTranche(1, Rupiah.of(used), papers);
    }

    /** Fourteen working days from 2 November end on 20 November. */
    @Test
    void a_returned_report_that_is_not_mended_is_overdue() {
        Walk walk = Walk.upTo(ProposalStage.REPORT_SUBMITTED)
                .does(
                        ProposalRole.REPORT_VERIFIER,
                        "verifier",
                        new AccountabilityCommand.ReturnReport(Sample.codes("BANK_STATEMENT")))
                .on("2026-11-20")
                .settle()
                .isAt(ProposalStage.REPORT_RETURNED)
                .on("2026-11-21")
                .settle()
                .isAt(ProposalStage.REPORT_OVERDUE);
        walk.does(ProposalRole.RECIPIENT, "applicant", walk.report(50_000_000, 0, 0))
                .isAt(ProposalStage.REPORT_SUBMITTED);
    }

    private static AccountabilityCommand.ReportDeposit told(String sts, long amount) {
        return new AccountabilityCommand.ReportDeposit(sts, LocalDate.of(2026, 11, 2), Rupiah.of(amount), Papers.NONE);
    }

    private static AccountabilityCommand.RecordRefund recorded(String sts, long amount) {
        return new AccountabilityCommand.RecordRefund(sts, LocalDate.of(2026, 11, 2), Rupiah.of(amount));
    }

    /** The recipient's word closes nothing; one deposit counts once, however its number is written. */
    @Test
    void the_finance_agency_closes_the_account_and_counts_each_deposit_once() {
        Walk walk = Walk.upTo(ProposalStage.REFUND_DUE)
                .does(ProposalRole.RECIPIENT, "applicant", told("STS-1", 6_620_000))
                .isAt(ProposalStage.REFUND_DUE);
        assertThat(walk.ledger().returned()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", told("STS-1", 1)))
                .containsExactly("grants.STS_REUSED");
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", recorded("STS-1", 6_620_000)))
                .containsExactly("core.NOT_PERMITTED");
        walk.does(ProposalRole.TREASURER, "treasurer", recorded("STS-1", 6_000_000));
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", recorded("sts 1", 620_000)))
                .containsExactly("grants.STS_REUSED");
        walk.does(ProposalRole.PPKD, "ppkd", recorded("STS-2", 620_000)).isAt(ProposalStage.CLOSED);
    }

    @Test
    void a_withdrawal_is_public_without_its_reason() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_DISPOSITION)
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Withdraw(WHY));
        PublicProposalView view =
                PublicProposalView.from(walk.file(), walk.entries()).orElseThrow();
        assertThat(view.progress().stage()).isEqualTo(ProposalStage.WITHDRAWN.code());
        assertThat(view.progress().reason()).isEmpty();
    }

    // Sources.

    private static Step<Proposal> step(Class<? extends ProposalCommand> command) {
        return Bandung.workflow().steps().stream()
                .filter(step -> step.command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_hold_is_our_decision_and_a_void_is_bandungs_law() {
        assertThat(step(ReviewCommand.Hold.class).sources())
                .allMatch(source -> source.standing() == Standing.OWN_DECISION);
        assertThat(step(ReviewCommand.Release.class).sources())
                .allMatch(source -> source.standing() == Standing.OWN_DECISION);
        assertThat(step(BudgetCommand.VoidForDispute.class).sources())
                .extracting(source -> source.citation())
                .containsExactly("Perwal Bandung 777/2013 Pasal 18 ayat (3)");
    }

    /** A case of 2026 must not be told that a regulation of 2011 or 2015 is the law it stands under. */
    @Test
    void nothing_of_before_2021_reads_as_seen_law_in_a_case_of_2026() {
        LocalDate in2026 = LocalDate.of(2026, 3, 2);
        assertThat(Bandung.workflow().steps())
                .flatExtracting(Step::sources)
                .filteredOn(source -> source.standing() == Standing.SEEN)
                .filteredOn(source -> source.regulation().contains("Permendagri 3"))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.isInForceOn(in2026)).isFalse();
                    assertThat(source.isInForceOn(LocalDate.of(2020, 12, 31))).isTrue();
                    assertThat(source.in(Locale.forLanguageTag("id"))).endsWith("(berlaku sampai 2020-12-31)");
                });
        ProposalPolicy then = Bandung.book().policy(LocalDate.of(2016, 3, 2));
        assertThat(then.intakeEnds().source().standing()).isEqualTo(Standing.SEEN);
        assertThat(then.reportDueDay().source().standing()).isEqualTo(Standing.SEEN);
        ProposalPolicy now = Bandung.book().policy(in2026);
        assertThat(now.intakeEnds().source().standing()).isEqualTo(Standing.UNSURE);
        assertThat(now.reportDueDay().source().standing()).isEqualTo(Standing.UNSURE);
        assertThat(now.resubmitTerm().source().standing()).isEqualTo(Standing.OWN_DECISION);
    }
}
