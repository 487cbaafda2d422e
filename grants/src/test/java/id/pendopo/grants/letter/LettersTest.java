package id.pendopo.grants.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Written;
import id.pendopo.core.money.InWords;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.grants.proposal.AgreementClause;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What letters say, from the journals that the scenarios leave behind. */
class LettersTest {
    private static List<String> missing(Written written) {
        return written.findings().stream()
                .flatMap(finding -> finding.where().stream())
                .toList();
    }

    private static ProposalLetter kind(Letter letter) {
        return ProposalLetter.valueOf(letter.kind().value());
    }

    private static Written last(ProposalLetter kind, LetterOffice office) {
        CaseEvidence evidence = Journeys.with(kind);
        return Journeys.letters(Journeys.pack(evidence), office).last(kind, evidence);
    }

    private static LetterOffice office(
            String place, Map<String, Official> officials, Map<String, String> names, Map<Code, String> numbers) {
        return new LetterOffice(Journeys.office().letterhead(), place, officials, names, numbers);
    }

    @Test
    void every_kind_of_letter_is_written_from_the_scenarios_and_none_is_half() {
        Set<ProposalLetter> kinds =
                Journeys.whole().stream().map(LettersTest::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(ProposalLetter.values());
        for (Written written : Journeys.all()) {
            assertThat(written.letter().isPresent())
                    .as("%s of entry %d", written.kind(), written.seq())
                    .isEqualTo(written.findings().isEmpty());
        }
    }

    @Test
    void each_letter_has_a_name_of_its_own_in_both_languages() {
        for (Locale reader : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
            assertThat(ProposalLetter.values())
                    .extracting(kind -> kind.label().in(reader))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
        assertThat(ProposalLetter.KUITANSI.label().id()).containsIgnoringCase("kuitansi");
    }

    @Test
    void social_aid_has_its_letters_too_and_never_an_agreement() {
        Set<ProposalLetter> kinds = Journeys.told().stream()
                .filter(told -> Journeys.isSocialAid(told.evidence()))
                .flatMap(told -> told.letters().stream())
                .flatMap(written -> written.letter().stream())
                .map(LettersTest::kind)
                .collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
                        ProposalLetter.RECEIPT,
                        ProposalLetter.REFUSAL,
                        ProposalLetter.DECREE_LIST,
                        ProposalLetter.INTEGRITY_PACT,
                        ProposalLetter.KUITANSI,
                        ProposalLetter.HANDOVER)
                .doesNotContain(ProposalLetter.NPHD);
    }

    /** What is missing in the scenarios is missing on purpose: a receipt of payment of another office, an address nobody gave. */
    @Test
    void letters_of_the_region_s_own_law_lack_nothing_that_the_office_knows() {
        assertThat(Journeys.told())
                .filteredOn(told -> Journeys.pack(told.evidence()) == Journeys.BANDUNG
                        && Journeys.BANDUNG
                                .listing(told.evidence().entries().get(0).policy())
                                .isPresent())
                .flatExtracting(Journeys.Told::letters)
                .filteredOn(written -> written.letter().isEmpty())
                .flatExtracting(LettersTest::missing)
                .isEmpty();
    }

    /** The words are those of core, which an oracle has checked; the figures are the same amount. */
    @Test
    void amounts_and_dates_in_words_are_those_of_core() {
        for (Letter letter : Journeys.whole()) {
            assertThat(letter.head().dateInWords())
                    .isEqualTo(InWords.date(letter.head().date()));
            for (LetterAmount amount : letter.amounts()) {
                assertThat(amount.words()).isEqualTo(InWords.rupiah(amount.amount()));
                assertThat(amount.figures()).isEqualTo(amount.amount() + ",00");
            }
        }
    }

    @Test
    void an_agreement_shows_its_amount_in_figures_and_words_and_opens_with_its_day_in_words() {
        Letter nphd = Journeys.letter(ProposalLetter.NPHD);
        String said = LetterText.of(nphd).replaceAll("\\s+", " ");
        LetterAmount agreed = nphd.amounts().get(0);
        assertThat(agreed.name()).isEqualTo("agreed");
        assertThat(said)
                .contains(agreed.figures() + " (" + agreed.words() + ")")
                .contains("Pada hari ini, " + nphd.head().dateInWords() + ", bertempat di Contoh")
                .contains("selanjutnya disebut PIHAK KESATU", "selanjutnya disebut PIHAK KEDUA");
    }

    /** Permendagri 32/2011 Pasal 13 ayat (2): (a) to (f), each under a number of its own but the parties. */
    @Test
    void an_agreement_has_the_six_clauses_in_their_order_and_those_that_the_region_adds() {
        List<AgreementClause> clauses = Journeys.letter(ProposalLetter.NPHD).body().stream()
                .filter(LetterBlock.Clause.class::isInstance)
                .map(block -> AgreementClause.valueOf(
                        ((LetterBlock.Clause) block).clause().value()))
                .toList();
        assertThat(clauses)
                .startsWith(List.of(AgreementClause.values()).subList(0, 6).toArray(AgreementClause[]::new));
        assertThat(clauses).hasSize(6);
        Set<AgreementClause> all = Journeys.whole().stream()
                .filter(letter -> letter.is(ProposalLetter.NPHD))
                .flatMap(letter -> letter.body().stream())
                .filter(LetterBlock.Clause.class::isInstance)
                .map(block -> AgreementClause.valueOf(
                        ((LetterBlock.Clause) block).clause().value()))
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(6);
    }

    /** PW891 Pasal 20: a receipt of payment for hibah in four copies, two of them stamped. */
    @Test
    void copies_and_stamps_are_those_of_agreement_and_region() {
        assertThat(Journeys.letter(ProposalLetter.KUITANSI).closing().copies()).isEqualTo(new Copies(4, 2));
        assertThat(Journeys.letter(ProposalLetter.NPHD).closing().copies()).isEqualTo(new Copies(4, 2));
        assertThat(Journeys.letter(ProposalLetter.HANDOVER).closing().copies()).isEqualTo(new Copies(4, 2));
        assertThat(Journeys.letter(ProposalLetter.INTEGRITY_PACT).closing().copies())
                .isEqualTo(new Copies(1, 1));
        assertThat(Journeys.letter(ProposalLetter.RETURN).closing().copies()).isEqualTo(Copies.ONE);
    }

    @Test
    void what_the_office_does_not_know_is_named_and_there_is_no_letter() {
        LetterOffice whole = Journeys.office();
        LetterOffice bare = office(" ", Map.of(), Map.of(), Map.of());
        Written returned = last(ProposalLetter.RETURN, bare);
        assertThat(returned.letter()).isEmpty();
        assertThat(returned.findings()).allMatch(finding -> finding.code().equals("core.LETTER_FACT_MISSING"));
        assertThat(missing(returned))
                .containsExactlyInAnyOrder("office.numbers.RETURN", "office.officials.TU_OPERATOR", "office.place");
        assertThat(missing(last(ProposalLetter.NPHD, office("Contoh", whole.officials(), Map.of(), whole.numbers()))))
                .hasSize(1)
                .allMatch(where -> where.startsWith("office.names.BANK_"));
        assertThat(missing(
                        last(ProposalLetter.REFUSAL, office("Contoh", whole.officials(), Map.of(), whole.numbers()))))
                .containsExactly("office.names.NOT_CONSIDERED");
    }

    /** A value that was destroyed or withheld is not printed as its mark. */
    @Test
    void a_personal_value_that_is_not_there_is_a_missing_fact() {
        CaseEvidence evidence = Journeys.with(ProposalLetter.KUITANSI);
        CaseEvidence withheld = new CaseEvidence(evidence.entries(), List.of(), List.of());
        Letters letters = Journeys.letters(Journeys.pack(evidence), Journeys.office());
        assertThat(missing(letters.last(ProposalLetter.KUITANSI, withheld)))
                .contains("case.agreement.account", "case.leader.name");
        assertThat(letters.all(withheld)).allMatch(written -> written.letter().isEmpty());
    }

    @Test
    void a_letter_about_what_has_not_happened_is_refused_with_the_stage() {
        CaseEvidence evidence = Journeys.with(ProposalLetter.RETURN);
        CaseEvidence draft = new CaseEvidence(evidence.entries().subList(0, 1), evidence.personal(), List.of());
        Letters letters = Journeys.letters(Journeys.pack(evidence), Journeys.office());
        for (ProposalLetter kind : ProposalLetter.values()) {
            Written written = letters.last(kind, draft);
            assertThat(written.letter()).as(kind.key()).isEmpty();
            Finding finding = written.findings().get(0);
            assertThat(finding.code()).isEqualTo("core.LETTER_NOT_NOW");
            assertThat(finding.found()).contains("DRAFT");
        }
    }

    @Test
    void both_findings_have_words_that_name_what_to_supply() {
        FindingCatalogue words = FindingCatalogue.core().and(new ProposalProcedure().findings());
        Written returned = last(ProposalLetter.RETURN, office(" ", Map.of(), Map.of(), Map.of()));
        assertThat(returned.findings())
                .allSatisfy(finding -> assertThat(words.line(finding, Locale.forLanguageTag("id")))
                        .contains(finding.where().orElseThrow()));
    }

    /** The agreement is written before it is signed: its text waits for the signatures. */
    @Test
    void an_agreement_that_waits_for_its_signatures_can_be_printed() {
        CaseEvidence evidence = Journeys.with(ProposalLetter.NPHD);
        int prepared = 0;
        while (!evidence.entries().get(prepared).act().equals("prepareAgreement")) {
            prepared++;
        }
        CaseEvidence waiting =
                new CaseEvidence(evidence.entries().subList(0, prepared + 1), evidence.personal(), List.of());
        Letters letters = Journeys.letters(Journeys.pack(evidence), Journeys.office());
        assertThat(letters.all(waiting)).noneMatch(written -> written.is(ProposalLetter.NPHD));
        Letter text = letters.last(ProposalLetter.NPHD, waiting).letter().orElseThrow();
        assertThat(text.closing().signatures()).hasSize(2);
    }

    @Test
    void a_list_holds_every_recipient_of_one_decree_and_adds_up() {
        CaseEvidence evidence = Journeys.with(ProposalLetter.DECREE_LIST);
        Letters letters = Journeys.letters(Journeys.pack(evidence), Journeys.office());
        LetterCase<Proposal> one = LetterCase.of(evidence, Journeys.procedure(Journeys.pack(evidence)));
        Letter list = letters.decreeList(List.of(one, one)).letter().orElseThrow();
        LetterBlock.Table table = (LetterBlock.Table) list.body().get(1);
        assertThat(table.rows()).hasSize(2);
        assertThat(list.amounts().get(0).amount())
                .isEqualTo(one.data()
                        .amounts()
                        .at(id.pendopo.grants.proposal.LadderStep.DECREED)
                        .times(2));
        assertThat(list.cases()).hasSize(2);
        assertThatThrownBy(() -> letters.decreeList(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give 1 to 5000 of one decree");
    }

    /** Invented law never looks real, and a decision of ours never looks like law. */
    @Test
    void what_is_invented_says_so_and_cites_nothing_as_certain() {
        assertThat(Journeys.whole()).anyMatch(letter -> letter.notice().isPresent());
        for (Letter letter : Journeys.whole()) {
            assertThat(letter.bases()).isNotEmpty().noneMatch(basis -> basis.standing() == Standing.OWN_DECISION);
            if (letter.notice().isPresent()) {
                assertThat(letter.bases()).allMatch(basis -> basis.standing() == Standing.UNSURE);
                assertThat(LetterHtml.of(letter)).contains(Letter.ILLUSTRATION);
                assertThat(LetterText.of(letter).replaceAll("\\s+", " ")).contains(Letter.ILLUSTRATION);
            }
        }
    }
}
