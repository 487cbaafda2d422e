package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.CaseEvidence;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders as offices leave them: one for each case of a scenario of the screening. */
final class OfficeFolders {
    static final String BANDUNG = "../examples/regions/32.73";

    private static final Path SCENARIOS = Path.of("../grants/src/test/resources/scenarios/penapisan.yaml");

    private OfficeFolders() {}

    /** The folders of the one scenario whose name holds this. */
    static List<Path> of(Path into, String name) {
        List<Path> folders = new ArrayList<>();
        ScenarioRunner runner = ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling((id, store) -> folders.add(write(
                        into.resolve(id.value()), CaseEvidence.in(store, id).orElseThrow())));
        assertThat(ScenarioSuite.load(List.of(SCENARIOS)).scenarios().stream()
                        .filter(one -> one.name().contains(name))
                        .map(runner::run)
                        .toList())
                .hasSize(1);
        assertThat(folders).hasSize(2);
        return folders;
    }

    private static Path write(Path folder, CaseEvidence evidence) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("journal.jsonl"), evidence.journalLines());
            Files.write(folder.resolve("personal.jsonl"), evidence.personalLines());
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
