package id.pendopo.grants.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Signature;
import org.junit.jupiter.api.Test;

/** The letters of a proposal as pages and as text. */
class LetterPagesTest {
    /** A screen reader finds its way, a printer needs nothing from elsewhere. */
    @Test
    void every_page_is_indonesian_has_one_first_heading_and_takes_nothing_from_elsewhere() {
        for (ProposalLetter kind : ProposalLetter.values()) {
            String html = LetterHtml.of(Journeys.letter(kind));
            assertThat(html)
                    .as(kind.key())
                    .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                    .containsOnlyOnce("<h1>")
                    .contains("size: A4")
                    .doesNotContain("<script", "http:", "https:", "url(", "@import", "<link", "<img");
            assertThat(html.replaceAll("<th scope=\"(col|row)\"", "")).doesNotContain("<th>", "<th ");
        }
    }

    @Test
    void plain_text_keeps_its_width_and_says_everything_that_the_page_says() {
        for (ProposalLetter kind : ProposalLetter.values()) {
            Letter letter = Journeys.letter(kind);
            String text = LetterText.of(letter);
            assertThat(text.lines()).allMatch(line -> line.length() <= LetterText.WIDTH);
            for (Signature one : letter.closing().signatures()) {
                assertThat(text).contains(one.name().reveal());
            }
        }
    }
}
