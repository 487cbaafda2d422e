package id.pendopo.grants.letter;

import static id.pendopo.testkit.json.TwoJacksons.survives;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Letters and what an office knows, over Jackson 2 and 3; golden letters that a template of a region may rely on. */
class LetterJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/letters");
    private static final JsonMapper THREE = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void every_letter_survives_json() {
        for (ProposalLetter kind : ProposalLetter.values()) {
            survives(Journeys.letter(kind), Letter.class);
        }
    }

    @Test
    void what_an_office_knows_survives_json() {
        survives(Journeys.office(), LetterOffice.class);
    }

    /** {@code -Dpendopo.rewrite=true} writes them anew. */
    @Test
    void golden_letters_are_as_they_were() throws Exception {
        for (ProposalLetter kind : new ProposalLetter[] {ProposalLetter.KUITANSI, ProposalLetter.RETURN}) {
            Path file = GOLDEN.resolve(kind.key() + ".json");
            String text = THREE.writeValueAsString(Journeys.letter(kind)) + "\n";
            if (!System.getProperty("pendopo.rewrite", "").isEmpty()) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file).replace("\r\n", "\n"))
                    .as(kind.key())
                    .isEqualTo(text.replace("\r\n", "\n"));
        }
    }
}
