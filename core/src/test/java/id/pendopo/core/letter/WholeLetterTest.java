package id.pendopo.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Deed;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One letter with every part that there is, as a whole: what a clerk would hold in his hand. */
class WholeLetterTest {
    private static final Deed DEED = new Deed("ST 1/2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static Signature signature(String office, Optional<Mandate.Manner> manner, boolean stamped) {
        return new Signature(
                Optional.of("PIHAK KESATU").filter(caption -> stamped),
                office,
                manner.map(one -> new Mandate(one, "Wali Kota Contoh", DEED)),
                PersonalText.of("Nama " + office),
                Optional.of("Pembina").filter(rank -> stamped),
                Optional.of(PersonalText.of("198001012005011001")).filter(nip -> stamped),
                stamped);
    }

    private static Letter letter(LetterForm form, Copies copies, List<Signature> signatures) {
        return new Letter(
                Code.of("AGREEMENT"),
                form,
                List.of(CaseId.of("case-1")),
                new Letter.Head(
                        Optional.of(new Letterhead(
                                List.of("PEMERINTAH KOTA CONTOH", "DINAS CONTOH"), List.of("Jalan Contoh 1"))),
                        "PERJANJIAN",
                        Optional.of("1/NPHD/2026"),
                        LocalDate.of(2026, 3, 2),
                        "dua Maret",
                        "Contoh",
                        "Kegiatan & hasil",
                        Optional.of(new Addressee(
                                Optional.of("Ketua Yayasan"),
                                Optional.of(PersonalText.of("Warga Contoh")),
                                PersonalText.of("Jalan Warga 2")))),
                List.of(
                        new LetterBlock.Paragraph(
                                "Surat ini menerangkan bahwa kegiatan yang dimohonkan telah dinilai dan dapat dibiayai"
                                        + " sampai selesai."),
                        new LetterBlock.Points(Optional.of("Lampiran"), List.of("satu", "dua")),
                        new LetterBlock.Entries(List.of(new LetterBlock.Entry("Nama", "Warga"))),
                        new LetterBlock.Table(
                                "Rincian",
                                List.of("Uraian", "Jumlah"),
                                List.of(1),
                                List.of(List.of("Bahan", "Rp1"), List.of("Upah", "Rp2")),
                                Optional.of(List.of("Jumlah", "Rp3"))),
                        new LetterBlock.Clause(
                                Code.of("PARTIES"),
                                Optional.empty(),
                                "Para pihak",
                                List.of(new LetterBlock.Paragraph("Kedua pihak."))),
                        new LetterBlock.Clause(
                                Code.of("PURPOSE"),
                                Optional.of(1),
                                "Tujuan",
                                List.of(new LetterBlock.Paragraph("Untuk contoh.")))),
                List.of(LetterAmount.of("agreed", Rupiah.of(3))),
                new Letter.Closing(signatures, List.of(signature("Lurah", Optional.empty(), false)), copies),
                List.of(LegalSource.of("Peraturan Contoh", Standing.UNSURE)),
                Confidentiality.PARTIES,
                Optional.of("Hanya contoh."));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WholeLetterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String page(Letter letter) {
        String html = LetterHtml.of(letter);
        assertThat(html).contains("<title>PERJANJIAN 1/NPHD/2026</title>", "<meta charset=\"utf-8\">", "@page");
        return html.substring(html.indexOf("<main>"), html.indexOf("</body>"));
    }

    /** Two sign for another's office, one of them in the office itself; one copy bears the stamp. */
    @Test
    void an_agreement_reads_as_it_is_written() throws IOException {
        Letter letter = letter(
                LetterForm.PAPER,
                new Copies(2, 1),
                List.of(
                        signature("Sekretaris", Optional.of(Mandate.Manner.ON_BEHALF), true),
                        signature("Kepala", Optional.of(Mandate.Manner.SUBSTITUTE), false)));
        assertThat(page(letter)).isEqualTo(golden("agreement.html"));
        assertThat(LetterText.of(letter)).isEqualTo(golden("agreement.txt"));
    }

    /** The day stands above, whom it is for below it; and where no copy is stamped no place waits for a stamp. */
    @Test
    void a_letter_that_is_sent_reads_as_it_is_written() throws IOException {
        Letter letter =
                letter(LetterForm.CORRESPONDENCE, Copies.ONE, List.of(signature("Kepala", Optional.empty(), true)));
        assertThat(page(letter)).isEqualTo(golden("correspondence.html"));
    }

    /** A record names place and day in its own words. */
    @Test
    void a_record_bears_no_day_above_the_signatures() {
        Letter record = letter(LetterForm.RECORD, Copies.ONE, List.of());
        assertThat(page(record)).contains("<h1>PERJANJIAN</h1>").doesNotContain("2 Maret 2026");
    }

    /** A mail is read in a narrow window: seventy-eight characters stand on a line, and the next word begins a new one. */
    @Test
    void a_line_of_the_text_is_filled_to_its_last_character() {
        String full = "a".repeat(38) + " " + "b".repeat(LetterText.WIDTH - 39);
        String long_ = "c".repeat(LetterText.WIDTH + 1);
        assertThat(LetterText.of(saying(full))).contains("\n" + full + "\n");
        assertThat(LetterText.of(saying(full + "b"))).contains("\n" + "a".repeat(38) + "\n" + "b".repeat(40) + "\n");
        assertThat(LetterText.of(saying("a " + long_ + " d"))).contains("\na\n" + long_ + "\nd\n");
    }

    private static Letter saying(String text) {
        return new Letter(
                Code.of("NOTE"),
                LetterForm.PAPER,
                List.of(CaseId.of("case-1")),
                new Letter.Head(Optional.empty(), "T", Optional.empty(), LocalDate.EPOCH, "", "", "", Optional.empty()),
                List.of(new LetterBlock.Paragraph(text)),
                List.of(),
                new Letter.Closing(List.of(), List.of(), Copies.ONE),
                List.of(),
                Confidentiality.PARTIES,
                Optional.empty());
    }
}
