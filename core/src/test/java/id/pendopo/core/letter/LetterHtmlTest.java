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
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of a letter: whatever its texts say, they stay texts. */
class LetterHtmlTest {
    private static final String PLAIN = "Contoh";

    /** A letter with every kind of part, each of its texts the same. */
    private static Letter letter(LetterForm form, String text) {
        PersonalText personal = PersonalText.of(text);
        LetterBlock paragraph = new LetterBlock.Paragraph(text);
        List<LetterBlock> parts = List.of(
                paragraph,
                new LetterBlock.Points(Optional.of(text), List.of(text, text)),
                new LetterBlock.Entries(List.of(new LetterBlock.Entry(text, text))),
                new LetterBlock.Table(
                        text,
                        List.of(text, text),
                        List.of(1),
                        List.of(List.of(text, text)),
                        Optional.of(List.of(text, text))),
                new LetterBlock.Clause(Code.of("PURPOSE"), Optional.of(1), text, List.of(paragraph)));
        Signature signature = new Signature(
                Optional.of(text),
                text,
                Optional.of(
                        new Mandate(Mandate.Manner.ON_BEHALF, text, new Deed(text, LocalDate.EPOCH, LocalDate.EPOCH))),
                personal,
                Optional.of(text),
                Optional.of(personal),
                true);
        return new Letter(
                Code.of("RECEIPT"),
                form,
                List.of(CaseId.of("case-1")),
                new Letter.Head(
                        Optional.of(new Letterhead(List.of(text), List.of(text))),
                        text,
                        Optional.of(text),
                        LocalDate.of(2026, 3, 2),
                        text,
                        text,
                        text,
                        Optional.of(new Addressee(Optional.of(text), Optional.of(personal), personal))),
                parts,
                List.of(LetterAmount.of("agreed", Rupiah.of(1))),
                new Letter.Closing(List.of(signature, signature), List.of(signature), new Copies(4, 2)),
                List.of(LegalSource.of(text, Standing.UNSURE)),
                Confidentiality.PARTIES,
                Optional.of(text));
    }

    private static String tags(String html) {
        return html.replaceAll("(?s)<style>.*</style>", "").replaceAll("(?s)(^|>)[^<]*", "$1");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .ascii()
                .excludeChars('\u007f')
                .ofMinLength(1)
                .ofMaxLength(60);
        return Arbitraries.oneOf(
                        any,
                        Arbitraries.of(
                                "<script>alert(1)</script>",
                                "\" onload=\"x",
                                "</title><b>",
                                "&lt;b&gt;",
                                "' or '1'='1",
                                "</style><img src=x>",
                                "]]>",
                                "<!--"))
                .filter(text -> PersonalText.isAcceptable(text));
    }

    @Property(tries = 300)
    void a_text_never_becomes_a_part_of_the_page(@ForAll("texts") String text, @ForAll LetterForm form) {
        assertThat(tags(LetterHtml.of(letter(form, text)))).isEqualTo(tags(LetterHtml.of(letter(form, PLAIN))));
    }

    /** A slip of pay may be read in English; what a letter itself says stays as it is. */
    @Test
    void the_frame_of_a_page_and_of_a_text_is_english_for_who_reads_english() {
        for (LetterForm form : LetterForm.values()) {
            Letter letter = letter(form, PLAIN);
            String html = LetterHtml.of(letter, Locale.UK);
            String text = LetterText.of(letter, Locale.UK);
            assertThat(html).contains("<html lang=\"en\">", "Article 1", "Legal basis:", "Witness:", "duty stamp");
            assertThat(text).contains("Number ", "Date ", "2 March 2026", "Article 1", "Legal basis:", "Witness: ");
            assertThat(html + text)
                    .doesNotContain("Pasal", "Dasar", "Nomor", "Yth.", "Saksi", "meterai", "Maret", "Belum");
            assertThat(LetterHtml.of(letter, Locale.JAPAN)).isEqualTo(LetterHtml.of(letter));
            assertThat(LetterText.of(letter, Locale.JAPAN)).isEqualTo(LetterText.of(letter));
        }
    }

    @Property(tries = 300)
    void an_escaped_text_reads_as_it_was(@ForAll("texts") String text) throws Exception {
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<p>" + LetterHtml.escaped(text) + "</p>")));
        assertThat(page.getDocumentElement().getTextContent()).isEqualTo(text);
    }
}
