package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Letters of a case at the command line. */
class LetterCommandTest {
    private static final String BANDUNG = "../examples/regions/32.73";
    private static final Path EXAMPLE = Path.of("../examples/quickstart/input/offices/32.73.json");

    @TempDir
    static Path office;

    private static String id = "";
    private static String known = "";

    @BeforeAll
    static void an_office_has_written() throws IOException {
        Path file = office.resolve("office.json");
        Files.writeString(file, Files.readString(EXAMPLE).replace("BANK_999", "BANK_110"));
        known = file.toString();
        ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling(LetterCommandTest::write)
                .run(ScenarioSuite.load(List.of(Path.of(BANDUNG, "scenarios", "hibah.yaml"))));
        assertThat(id).isNotEmpty();
    }

    private static void write(CaseId caseId, Store store) {
        CaseEvidence evidence = CaseEvidence.in(store, caseId).orElseThrow();
        boolean paid = evidence.entries().stream().anyMatch(entry -> entry.act().equals("issueSp2d"));
        if (!paid || !id.isEmpty()) {
            return;
        }
        id = caseId.value();
        try {
            Files.write(office.resolve("journal.jsonl"), evidence.journalLines());
            Files.write(office.resolve("personal.jsonl"), evidence.personalLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Said letter(String kind, String file, String... more) {
        List<String> args = new ArrayList<>(List.of("letter", id, kind, "--from", office.toString()));
        args.addAll(List.of("--region", BANDUNG, "--office", file));
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    @Test
    void a_letter_is_printed_as_text_as_a_page_and_as_json() {
        Said text = letter("kuitansi", known);
        assertThat(text.code()).as(text.toString()).isZero();
        assertThat(text.out()).contains("KUITANSI", "Terbilang", "lima puluh juta rupiah", "CONTOH");
        assertThat(letter("kuitansi", known, "--html").out()).startsWith("<!DOCTYPE html>");
        assertThat(new JsonMapper()
                        .readTree(letter("kuitansi", known, "--json").out())
                        .get("kind")
                        .asString())
                .isEqualTo("KUITANSI");
    }

    @Test
    void what_a_letter_lacks_is_named_in_the_reader_s_language() throws IOException {
        Path bare = office.resolve("bare.json");
        Files.writeString(
                bare,
                "{\"letterhead\": {\"lines\": [\"CONTOH\"], \"contact\": []}, \"place\": \"Contoh\", \"officials\":"
                        + " {}, \"names\": {}, \"numbers\": {}}");
        Said said = letter("nphd", bare.toString(), "--lang=en");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("core.LETTER_FACT_MISSING", "office.officials.PPKD", "Supply");
        assertThat(letter("refusal", known).out()).contains("core.LETTER_NOT_NOW");
    }

    @Test
    void a_strange_kind_or_file_is_told_with_what_to_do() throws IOException {
        assertThat(letter("surat", known).err()).contains("decree-list");
        Path odd = office.resolve("odd.json");
        Files.writeString(odd, "{\"letterhed\": 1}");
        Said said = letter("nphd", odd.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("odd.json", "letterhead, place, officials");
        assertThat(letter("nphd", "nowhere.json").code()).isEqualTo(2);
    }

    @Test
    void a_letter_is_not_written_by_the_pack_of_another_region_nor_from_a_file_that_is_no_text() throws IOException {
        Said other = Said.by(
                "letter",
                id,
                "kuitansi",
                "--from",
                office.toString(),
                "--region",
                "../examples/regions/16.05",
                "--office",
                known,
                "--lang=en");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("another region").contains(id + ", 32.73");
        Path wide = Files.writeString(office.resolve("wide.json"), Files.readString(EXAMPLE), StandardCharsets.UTF_16);
        Said said = letter("kuitansi", wide.toString(), "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("this file is not UTF-8 text").contains("wide.json");
    }

    /** A receipt over the account that somebody wrote into the file of personal records. */
    @Test
    void a_letter_is_not_written_from_a_personal_value_that_was_not_sealed() throws IOException {
        Path changed = Files.write(
                office.resolve("changed.jsonl"),
                Files.readAllLines(office.resolve("personal.jsonl")).stream()
                        .map(line -> line.replace("\"value\":\"", "\"value\":\"9"))
                        .toList());
        Said said = letter("kuitansi", known, "--personal", changed.toString(), "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("a personal record is not the one that was sealed");
        assertThat(said.out()).isEmpty();
    }
}
