package id.pendopo.grants.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A region's own words and values for letters. */
class LetterWordsTest {
    private static RegionPack saying(String key, String text) {
        return Journeys.bandungWith("letters.id.json", before -> "{\"%s\": \"%s\"}".formatted(key, text));
    }

    @Test
    void a_region_puts_a_text_into_its_own_words() {
        CaseEvidence evidence = Journeys.with(ProposalLetter.RETURN);
        RegionPack pack = saying("grants.return.closing", "Kami tunggu sampai {resubmitBy} di {place}.");
        Letter letter = Letters.in(pack, Journeys.procedure(Journeys.BANDUNG), Journeys.office())
                .last(ProposalLetter.RETURN, evidence)
                .letter()
                .orElseThrow();
        assertThat(LetterText.of(letter)).contains("Kami tunggu sampai 21 Juli 2025 di Contoh.");
    }

    /** So no pack can make a letter show more than its kind may. */
    @Test
    void words_that_name_what_the_letter_may_not_show_are_refused() {
        RegionPack account = saying("grants.return.closing", "Rekening {accountNumber}");
        assertThatThrownBy(() -> Letters.in(account, Journeys.procedure(Journeys.BANDUNG), Journeys.office()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("accountNumber");
        RegionPack list = saying("grants.decree-list.closing", "Ketua {leaderName}");
        assertThatThrownBy(() -> Letters.in(list, Journeys.procedure(Journeys.BANDUNG), Journeys.office()))
                .isInstanceOf(PackRefused.class);
        RegionPack unknown = saying("grants.return.clsing", "Salah kunci");
        assertThatThrownBy(() -> Letters.in(unknown, Journeys.procedure(Journeys.BANDUNG), Journeys.office()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("grants.return.closing");
    }

    /** Nobody has asked for a place that no letter knows: an identity number is none. */
    @Test
    void no_text_may_name_an_identity_number() {
        assertThat(Letters.texts().values())
                .allSatisfy(places -> assertThat(places)
                        .doesNotContain("nik", "familyCard", "npwp", "birthDate", "birthPlace", "riskForm"));
    }

    @Test
    void the_linter_finds_the_same_before_an_office_opens() {
        Map<String, String> files = new HashMap<>(Journeys.BANDUNG.files());
        files.put("letters.id.json", "{\"grants.return.closing\": \"{accountNumber}\"}");
        PackLinter linter = PackLinter.of(List.of(ProposalPolicy.schema(), LetterPolicy.schema()))
                .with(Journeys.BANDUNG.opening());
        assertThat(linter.lint(files)).noneMatch(fault -> fault.file().equals("letters.id.json"));
        assertThat(linter.withLetters(Letters.texts()).lint(files))
                .anyMatch(fault -> fault.file().equals("letters.id.json"));
    }

    /** Goods are handed over and go to no account: words that name its bank wait for a fact that never comes. */
    @Test
    void an_agreement_on_goods_has_no_bank_to_name() {
        CaseEvidence goods = Journeys.told().stream()
                .filter(one -> Journeys.pack(one.evidence()) == Journeys.BANDUNG
                        && !Journeys.isSocialAid(one.evidence())
                        && one.evidence().entries().get(0).command().json().contains("\"GOODS\"")
                        && one.letters().stream().anyMatch(written -> written.is(ProposalLetter.NPHD)))
                .map(Journeys.Told::evidence)
                .findFirst()
                .orElseThrow();
        RegionPack pack = saying("grants.nphd.closing.1", "Disalurkan melalui {bank}.");
        Written written = Letters.in(pack, Journeys.procedure(Journeys.BANDUNG), Journeys.office())
                .last(ProposalLetter.NPHD, goods);
        assertThat(written.letter()).isEmpty();
        assertThat(written.findings())
                .flatExtracting(finding -> finding.where().stream().toList())
                .containsExactly("case.agreement.account");
    }

    /** One region hands money over by a record too; then each payment has one. */
    @Test
    void a_region_that_records_the_handover_of_money_gets_a_record_for_each_payment() {
        CaseEvidence paid = Journeys.cases().stream()
                .filter(one -> Journeys.pack(one) == Journeys.BANDUNG
                        && !Journeys.isSocialAid(one)
                        && one.entries().stream().anyMatch(entry -> entry.act().equals("issueSp2d")))
                .findFirst()
                .orElseThrow();
        RegionPack pack = Journeys.bandungWith(
                "grants.json",
                text -> text.substring(0, text.length() - 1)
                        + ", \"letter\": {\"moneyHandover\": {\"2021-01-01\": {\"value\": true, \"source\": \"Contoh\", "
                        + "\"standing\": \"ILLUSTRATION\"}}}}");
        LetterOffice office = Journeys.office().numbering(ProposalLetter.HANDOVER, "BA/{entry}/{year}");
        List<Written> records = Letters.in(pack, Journeys.procedure(Journeys.BANDUNG), office).all(paid).stream()
                .filter(written -> written.is(ProposalLetter.HANDOVER))
                .toList();
        assertThat(records).isNotEmpty().allMatch(written -> written.letter().isPresent());
        assertThat(LetterText.of(records.get(0).letter().orElseThrow())).contains("Uang hibah untuk kegiatan");
        assertThat(Journeys.letters(Journeys.BANDUNG, office).all(paid))
                .noneMatch(written -> written.is(ProposalLetter.HANDOVER));
    }
}
