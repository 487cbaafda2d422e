package id.pendopo.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Deed;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
