package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.ScenarioResult;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of licensing at the command line: the same command, for whatever procedure the case is of. */
class LicensingLetterCommandTest {
    private static final String BANDUNG = "../examples/regions/32.73";
    private static final String OFFICE = "../examples/quickstart/input/offices/32.73-licensing.json";

    @TempDir
    static Path office;

    private static String id = "";

    @BeforeAll
    static void an_office_has_written() {
        List<ScenarioResult> results = ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling(LicensingLetterCommandTest::write)
                .run(ScenarioSuite.load(List.of(Path.of("src/test/resources/licensing/penelitian.yaml"))));
        for (ScenarioResult result : results) {
            assertThat(result.isPassed()).as("%s", result.lines(Locale.ENGLISH)).isTrue();
        }
        assertThat(id).isNotEmpty();
    }

    private static void write(CaseId caseId, Store store) {
        CaseEvidence evidence = CaseEvidence.in(store, caseId).orElseThrow();
        id = caseId.value();
        try {
            Files.write(office.resolve("journal.jsonl"), evidence.journalLines());
            Files.write(office.resolve("personal.jsonl"), evidence.personalLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Said letter(String kind) {
        return Said.by(
                "letter", id, kind, "--from", office.toString(), "--region", BANDUNG, "--office", OFFICE, "--lang=en");
    }

    @Test
    void a_receipt_of_an_application_is_printed() {
        Said said = letter("receipt");
        assertThat(said.code()).as(said.toString()).isZero();
        assertThat(said.out()).contains("PELAYANAN TERPADU", "TANDA TERIMA PERMOHONAN", "Peneliti Contoh", "CONTOH");
    }

    /** The kinds are those of the case's own procedure: an application has no agreement. */
    @Test
    void a_kind_of_another_procedure_is_told_with_those_that_there_are() {
        assertThat(letter("nphd").err()).contains("fee-order", "deemed-record").doesNotContain("kuitansi");
        assertThat(letter("fee-order").out()).contains("core.LETTER_NOT_NOW");
    }

    /** A letter that the help forgot is a letter that nobody prints. */
    @Test
    void the_help_names_every_letter_of_every_procedure() {
        String help = Said.by("letter", "--help", "--lang=en").out().replaceAll("\\s+", " ");
        ServiceLoader.load(LetterProvider.class)
                .forEach(provider -> provider.kinds()
                        .forEach(kind ->
                                assertThat(help).as(provider.procedure()).contains(kind.key())));
    }
}
