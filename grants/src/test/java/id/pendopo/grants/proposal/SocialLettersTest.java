package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalRole.APPLICANT;
import static id.pendopo.grants.proposal.ProposalRole.BUDGET_OFFICER;
import static id.pendopo.grants.proposal.ProposalRole.CONSIDERATION_TEAM;
import static id.pendopo.grants.proposal.ProposalRole.KUASA_BUD;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalRole.REGION_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_EVALUATOR;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.TAPD;
import static id.pendopo.grants.proposal.ProposalRole.TREASURER;
import static id.pendopo.grants.proposal.ProposalRole.TU_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Written;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.grants.letter.Letters;
import id.pendopo.grants.letter.ProposalLetter;
import id.pendopo.testkit.workflow.CaseJournal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters of social aid: to a person and not to a chair, with pact or approval where a grant has its agreement. */
class SocialLettersTest {
    private static final Letters LETTERS = Letters.in(Bandung.PACK, office());
    private static final Application SMALL = Social.afterTheFlood(5_000_000);

    static CaseEvidence evidence(Walk walk) {
        CaseJournal<Proposal> journal = CaseJournal.of(Bandung.workflow(), walk.entries());
        return new CaseEvidence(journal.entries(), journal.personal(), List.of());
    }

    static LetterOffice office() {
        Map<String, Official> officials = new HashMap<>();
        for (ProposalRole role : ProposalRole.values()) {
            officials.put(
                    role.name(),
                    new Official(
                            PersonalText.of("Pejabat " + role), "Jabatan " + role, Optional.empty(), Optional.empty()));
        }
        return new LetterOffice(
                new Letterhead(List.of("PEMERINTAH CONTOH"), List.of()),
                "Bandung",
                officials,
                Map.of("BANK_" + Social.ACCOUNT.bank(), "Bank Contoh"),
                Map.of());
    }

    /** Planned aid for one person, from the filing to the decree. */
    static Walk decreed() {
        Application application = Social.application(
                AidForm.MONEY, Social.planned(), 2026, Social.applicant(RecipientKind.INDIVIDUAL), 3_000_000);
        Rupiah amount = application.requested();
        AccountCode account = AccountCode.of("5.1.06.01.01.0001");
        return Walk.inBandung()
                .withLedger(Walk.ledgerOf(account, 2026, 100_000_000))
                .on("2025-06-02")
                .does(APPLICANT, "applicant", new ReviewCommand.Draft(application))
                .does(APPLICANT, "applicant", new ReviewCommand.Submit(Social.papersOfApplication()))
                .does(
                        TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Accept(Social.papersOfApplication().kinds(), true, "A-1"))
                .does(REGION_HEAD, "head", new ReviewCommand.Dispose(PersonalText.of("Teruskan")))
                .does(
                        CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.Classify(
                                AidType.BANSOS, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE))
                .does(
                        SKPD_EVALUATOR,
                        "evaluator",
                        new ReviewCommand.Evaluate(
                                amount,
                                Social.items(),
                                LocalDate.of(2025, 6, 2),
                                Sample.codes("LURAH"),
                                List.of(new BudgetLine("Modal usaha", amount))))
                .does(SKPD_HEAD, "skpd", new ReviewCommand.Recommend(amount))
                .met()
                .does(CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(amount))
                .does(TAPD, "tapd", new ReviewCommand.Consider(amount, "DNC-1", 1))
                .does(REGION_HEAD, "head", new ReviewCommand.Approve(amount, "LP-1"))
                .inKuaPpas()
                .does(
                        BUDGET_OFFICER,
                        "budget",
                        new BudgetCommand.PutInBudget(account, amount, "Perwal 1/2025", "DPA-1", Optional.empty()))
                .on("2026-02-10")
                .does(
                        REGION_HEAD,
                        "head",
                        new BudgetCommand.Decree(
                                "978/Kep.1/2026",
                                LocalDate.of(2026, 2, 10),
                                Optional.empty(),
                                amount,
                                Optional.of(Social.person().name())))
                .on("2026-03-02");
    }

    static ProposalCommand pact(BankAccount account, long... parts) {
        return new DeliveryCommand.SignPact(
                "PI-1",
                LocalDate.of(2026, 3, 2),
                Optional.of(account),
                Arrays.stream(parts).mapToObj(Rupiah::of).toList(),
                Social.SELF,
                Sample.papers("INTEGRITY_PACT"));
    }

    /** The same to the request for payment. */
    static Walk planned() {
        return decreed()
                .does(RECIPIENT, "applicant", pact(Social.ACCOUNT, 3_000_000))
                .does(
                        RECIPIENT,
                        "applicant",
                        new DeliveryCommand.RequestDisbursement(1, Social.ACCOUNT, Social.SELF, Social.request(true)));
    }

    /** The pact holds the money to the recipient's own account, in parts that are amounts. */
    @Test
    void a_pact_has_no_part_of_nothing_and_no_account_of_another() {
        Walk walk = decreed();
        assertThat(walk.refused(RECIPIENT, "applicant", pact(Social.ACCOUNT, 3_000_000, 0)))
                .contains("grants.NO_AMOUNT");
        assertThat(walk.refused(RECIPIENT, "applicant", pact(Sample.ACCOUNT, 3_000_000)))
                .containsExactly("grants.ACCOUNT_NOT_OWN");
        assertThat(walk.ask(RECIPIENT, "applicant", pact(Social.ACCOUNT, 3_000_000))
                        .findings())
                .isEmpty();
    }

    static List<Written> letters(Walk walk) {
        return LETTERS.all(evidence(walk));
    }

    static String said(List<Written> letters, ProposalLetter kind) {
        Letter letter = letters.stream()
                .filter(one -> one.is(kind))
                .flatMap(one -> one.letter().stream())
                .findFirst()
                .orElseThrow();
        return LetterText.of(letter).replaceAll("\\s+", " ");
    }

    @Test
    void who_asks_after_a_flood_gets_a_receipt_in_his_own_name() {
        String said = said(letters(Social.recommended(SMALL)), ProposalLetter.RECEIPT);
        assertThat(said)
                .contains(
                        "Yth. : " + Social.person().name().reveal(),
                        "di : " + Social.person().address().reveal(),
                        "usulan bantuan sosial")
                .doesNotContain("Ketua", Social.person().nik().reveal());
    }

    /** Neither decree nor agreement nor pact: the receipt of payment rests on the head's approval. */
    @Test
    void aid_that_could_not_be_planned_has_a_receipt_of_payment_that_names_the_approval() {
        List<Written> letters = letters(Social.ordered(SMALL));
        assertThat(letters)
                .extracting(Written::kind)
                .containsExactly(ProposalLetter.RECEIPT.code(), ProposalLetter.KUITANSI.code());
        assertThat(said(letters, ProposalLetter.KUITANSI))
                .contains(
                        "Bantuan sosial yang tidak dapat direncanakan sebelumnya",
                        "sesuai persetujuan Wali Kota Bandung Nomor LP-9 tanggal 5 Maret 2026",
                        "lima juta rupiah",
                        Social.ACCOUNT.number().reveal(),
                        "Kuitansi ini dibuat dalam 4 (empat) rangkap, 1 (satu) di antaranya bermeterai.");
    }

    /** PW891 Pasal 43: four copies, one stamped; there are never two receipts for the same money. */
    @Test
    void cash_has_one_receipt_with_its_number_and_no_account() {
        List<Written> letters = letters(Social.ordered(SMALL).does(TREASURER, "treasurer", Social.cash(5_000_000)));
        List<Letter> receipts = letters.stream()
                .filter(one -> one.is(ProposalLetter.KUITANSI))
                .flatMap(one -> one.letter().stream())
                .toList();
        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.head().number()).contains("KW-9");
            assertThat(receipt.closing().copies()).isEqualTo(new Copies(4, 1));
            assertThat(LetterHtml.of(receipt))
                    .contains("tunai melalui mekanisme TU")
                    .doesNotContain(Social.ACCOUNT.number().reveal());
        });
    }

    @Test
    void money_to_the_account_keeps_the_receipt_that_was_asked_with() {
        List<Written> letters = letters(Social.ordered(SMALL)
                .does(KUASA_BUD, "bud", new DeliveryCommand.IssueSp2d("SP2D-9", Social.ACCOUNT, Rupiah.of(5_000_000))));
        assertThat(letters)
                .filteredOn(one -> one.is(ProposalLetter.KUITANSI))
                .singleElement()
                .satisfies(one -> assertThat(one.letter()).isPresent());
    }

    /** Permendagri 32/2011 Pasal 36 huruf c: the pact stands where a grant has its agreement. */
    @Test
    void planned_aid_has_the_list_of_its_decree_a_pact_and_a_receipt_that_names_both() {
        List<Written> letters = letters(planned());
        assertThat(letters)
                .extracting(Written::kind)
                .containsExactly(
                        ProposalLetter.RECEIPT.code(),
                        ProposalLetter.DECREE_LIST.code(),
                        ProposalLetter.INTEGRITY_PACT.code(),
                        ProposalLetter.KUITANSI.code());
        assertThat(letters).allMatch(one -> one.letter().isPresent());
        assertThat(said(letters, ProposalLetter.INTEGRITY_PACT))
                .contains(
                        "Nomor : PI-1",
                        Social.person().name().reveal(),
                        "sesuai dengan usulan yang telah disetujui",
                        "(tiga juta rupiah)")
                .doesNotContain("Jabatan :");
        assertThat(said(letters, ProposalLetter.KUITANSI))
                .contains("978/Kep.1/2026 tanggal 10 Februari 2026 dan pakta integritas Nomor PI-1");
    }

    /** The annex of the decree names name, address and amount; strangers get it masked, by the publication. */
    @Test
    void a_list_that_names_persons_is_for_the_office_and_shows_name_address_and_amount() {
        Letter list = letters(planned()).get(1).letter().orElseThrow();
        assertThat(list.confidentiality()).isEqualTo(Confidentiality.OFFICE);
        PersonApplicant person = Social.person();
        assertThat(LetterHtml.of(list))
                .contains(person.name().reveal(), person.address().reveal(), "Rp3.000.000,00")
                .doesNotContain(person.nik().reveal(), Social.ACCOUNT.number().reveal(), RiskForm.POOR.name());
    }

    /** Identity number, family card, day of birth, occupation, marital status and the risk itself stand in no letter. */
    @Test
    void no_letter_shows_of_a_person_more_than_name_address_and_account() {
        Walk walk = Social.ordered(SMALL).does(TREASURER, "treasurer", Social.cash(5_000_000));
        PersonApplicant person = Social.person();
        for (Written written : letters(walk)) {
            String page = LetterHtml.of(written.letter().orElseThrow());
            assertThat(page)
                    .contains(person.name().reveal())
                    .doesNotContain(
                            person.nik().reveal(),
                            person.familyCard().orElseThrow().reveal(),
                            person.birthDate().reveal(),
                            person.occupation().reveal(),
                            person.maritalStatus().reveal(),
                            RiskForm.FLOOD.name());
            assertThat(written.toString()).doesNotContain(person.name().reveal());
        }
    }
}
