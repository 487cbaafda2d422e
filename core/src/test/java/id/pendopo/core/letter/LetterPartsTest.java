package id.pendopo.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Deed;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each part of a letter stands on its page and in its text. */
class LetterPartsTest {
    private static final Addressee ADDRESSEE = new Addressee(
            Optional.of("Camat Contoh"),
            Optional.of(PersonalText.of("Warga Contoh")),
            PersonalText.of("Jalan Contoh 1"));
    private static final Mandate MANDATE = new Mandate(
            Mandate.Manner.ON_BEHALF,
            "Kepala Dinas",
            new Deed("ST 1/2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    private static final Signature SIGNATURE = new Signature(
            Optional.empty(),
            "Sekretaris",
            Optional.of(MANDATE),
            PersonalText.of("Pejabat Contoh"),
            Optional.of("Pembina Utama"),
            Optional.of(PersonalText.of("198001012005011001")),
            true);
    private static final Signature WITNESS = new Signature(
            Optional.empty(),
            "Lurah Contoh",
            Optional.empty(),
            PersonalText.of("Saksi Contoh"),
            Optional.empty(),
            Optional.empty(),
            false);
    private static final Letter LETTER = letter(LetterForm.PAPER);

    private static Letter letter(LetterForm form) {
        return new Letter(
                Code.of("RECEIPT"),
                form,
                List.of(CaseId.of("case-1")),
                new Letter.Head(
                        Optional.empty(),
                        "SURAT CONTOH",
                        Optional.of("1/2026"),
                        LocalDate.of(2026, 3, 2),
                        "dua",
                        "Contoh",
                        "Hal contoh",
                        Optional.of(ADDRESSEE)),
                List.of(new LetterBlock.Points(
                        Optional.empty(),
                        IntStream.rangeClosed(1, 27).mapToObj(i -> "butir " + i).toList())),
                List.of(),
                new Letter.Closing(List.of(SIGNATURE), List.of(WITNESS), new Copies(1, 0)),
                List.of(LegalSource.of("Contoh", Standing.UNSURE)),
                Confidentiality.PARTIES,
                Optional.empty());
    }

    @Test
    void whom_it_is_for_stands_with_name_and_office() {
        assertThat(LetterHtml.of(letter(LetterForm.CORRESPONDENCE)))
                .contains("Yth. Warga Contoh", "Camat Contoh", "di Jalan Contoh 1");
    }

    @Test
    void who_signs_stands_with_deed_rank_and_number() {
        assertThat(LetterHtml.of(LETTER)).contains("Pejabat Contoh", "Pembina Utama", "NIP 198001012005011001");
        assertThat(LetterText.of(LETTER))
                .contains("\n  " + MANDATE.byDeed() + "\n")
                .contains("Pejabat Contoh, Pembina Utama, NIP 198001012005011001");
    }

    @Test
    void a_witness_signs_as_one() {
        assertThat(LetterText.of(LETTER)).contains("Saksi: Lurah Contoh").contains("Saksi Contoh");
    }

    /** The alphabet ends; a list does not. */
    @Test
    void points_after_the_last_letter_are_numbered() {
        assertThat(LetterText.of(LETTER)).contains("a. butir 1\n", "z. butir 26\n", "27. butir 27\n");
    }

    @Test
    void what_is_personal_is_not_in_the_text_of_the_program() {
        assertThat(ADDRESSEE).hasToString("Addressee[***]");
        assertThat(new LetterBlock.Entry("name", "Warga Contoh")).hasToString("Entry[name]");
    }

    @Test
    void copies_are_one_to_twenty_and_at_most_all_are_stamped() {
        assertThat(new Copies(20, 20).stamped()).isEqualTo(20);
        assertThat(new Copies(1, 0)).isEqualTo(Copies.ONE);
        for (int[] bad : new int[][] {{0, 0}, {21, 0}, {1, -1}, {1, 2}}) {
            assertThatThrownBy(() -> new Copies(bad[0], bad[1])).hasMessageContaining("outside 1 to 20");
        }
    }

    @Test
    void an_office_knows_five_hundred_of_a_kind_and_no_more() {
        Letterhead paper = new Letterhead(List.of("KOTA CONTOH"), List.of());
        Map<String, String> most = new TreeMap<>();
        for (int i = 0; i < LetterOffice.ENTRIES_LIMIT; i++) {
            most.put("N" + i, "nama");
        }
        LetterOffice office = new LetterOffice(paper, "Contoh", Map.of(), most, Map.of());
        assertThat(office.names()).hasSize(500);
        most.put("MORE", "nama");
        assertThatThrownBy(() -> new LetterOffice(paper, "Contoh", Map.of(), most, Map.of()))
                .hasMessageContaining("501 names");
    }

    @Test
    void a_head_of_paper_has_one_to_four_lines_and_an_official_an_office() {
        List<String> four = List.of("a", "b", "c", "d");
        List<String> five = List.of("a", "b", "c", "d", "e");
        assertThat(new Letterhead(four, four).lines()).isEqualTo(four);
        assertThatThrownBy(() -> new Letterhead(List.of(), four)).hasMessageContaining("0 and 4 lines");
        assertThatThrownBy(() -> new Letterhead(five, four)).hasMessageContaining("5 and 4 lines");
        assertThatThrownBy(() -> new Letterhead(four, five)).hasMessageContaining("4 and 5 lines");
        assertThat(official("x".repeat(Official.OFFICE_LIMIT)).office()).hasSize(200);
        assertThatThrownBy(() -> official("x".repeat(201))).hasMessageContaining("201 characters");
        assertThatThrownBy(() -> official(" ")).hasMessageContaining("outside 1 to 200");
    }

    private static Official official(String office) {
        return new Official(PersonalText.of("Nama"), office, Optional.empty(), Optional.empty());
    }

    /** What was destroyed is not known any more, and what is only looked up by name may be missing. */
    @Test
    void a_fact_is_known_or_says_where_it_is_missing() {
        assertThat(LetterFact.of(PersonalText.of("Warga"), "here").text()).contains("Warga");
        assertThat(LetterFact.of(PersonalText.erased("BA 1"), "here")).isEqualTo(LetterFact.missing("here"));
        assertThat(LetterFact.ofPersonal(Optional.of(PersonalText.of("Warga")), "here")
                        .isKnown())
                .isTrue();
        assertThat(LetterFact.ofPersonal(Optional.empty(), "here")).isEqualTo(LetterFact.missing("here"));
        assertThat(LetterFact.known("Warga")).hasToString("LetterFact[]");
        assertThat(LetterParty.organisation(LetterFact.known("Ketua"), LetterFact.known("Jalan Contoh"))
                        .addressee()
                        .flatMap(Addressee::office))
                .contains("Ketua");
        assertThat(LetterParty.person(LetterFact.missing("here"), LetterFact.known("Jalan Contoh"))
                        .addressee())
                .isEmpty();
        assertThat(LetterParty.person(LetterFact.known("Warga"), LetterFact.missing("here")))
                .hasToString("LetterParty[***]");
    }
}
