package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.testkit.json.TwoJacksons;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Letters of licensing as pages, as text, and as JSON over both lines of Jackson. */
class LicensingLetterPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/letters");
    private static final JsonMapper THREE = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The first letter of each kind. */
    private static Map<String, Letter> letters() {
        Map<String, Letter> letters = new TreeMap<>();
        AllLetters.told().stream()
                .flatMap(told -> told.letters().stream())
                .map(Written::letter)
                .forEach(letter ->
                        letter.ifPresent(one -> letters.putIfAbsent(one.kind().value(), one)));
        return letters;
    }

    /** Read by a strict reader, because what opens is closed; only the three void elements of HTML stand alone. */
    private static void isWellFormed(String html) throws Exception {
        String body =
                html.substring(html.indexOf("<body>"), html.indexOf("</html>")).replace("<br>", "<br/>");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    @Test
    void every_page_is_well_formed_indonesian_and_takes_nothing_from_elsewhere() throws Exception {
        for (Letter letter : letters().values()) {
            String html = LetterHtml.of(letter);
            isWellFormed(html);
            assertThat(html)
                    .as("%s", letter.kind())
                    .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                    .containsOnlyOnce("<h1>")
                    .doesNotContain("<script", "http:", "url(", "@import", "<link", "<img");
            assertThat(LetterText.of(letter).lines()).allMatch(line -> line.length() <= LetterText.WIDTH);
        }
    }

    @Test
    void every_letter_survives_json() {
        for (Letter letter : letters().values()) {
            TwoJacksons.survives(letter, Letter.class);
        }
    }

    /** {@code -Dpendopo.rewrite=true} writes them anew. */
    @Test
    void golden_letters_are_as_they_were() throws Exception {
        Map<String, Letter> letters = letters();
        for (String kind : List.of("LICENCE", "REFUSAL", "FEE_ORDER")) {
            Path file = GOLDEN.resolve(kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json");
            String text = THREE.writeValueAsString(letters.get(kind)) + "\n";
            if (!System.getProperty("pendopo.rewrite", "").isEmpty()) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file).replace("\r\n", "\n")).as(kind).isEqualTo(text.replace("\r\n", "\n"));
        }
    }
}
