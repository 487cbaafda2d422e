package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every case that the scenarios of regions leave behind: each letter that it called for is whole, or names what it lacks. */
class LetterJourneysTest {
    private static final Path REGIONS = Path.of("../examples/regions");
    private static final Path[] FOLDERS = {
        REGIONS.resolve("32.73/scenarios"), REGIONS.resolve("36.03/scenarios"), Path.of("src/test/resources/scenarios")
    };

    private final Map<String, Map<String, LetterWriter<?, ?>>> writers = new HashMap<>();

    /** Of the scenario at hand: two scenarios may call their cases alike. */
    private Map<CaseId, CaseEvidence> cases = Map.of();

    /** The cases of one scenario, which may look into each other. */
    private static Map<CaseId, CaseEvidence> cases(ScenarioRunner runner, Scenario scenario) {
        Map<CaseId, CaseEvidence> cases = new HashMap<>();
        runner.telling((id, store) -> CaseEvidence.in(store, id)
                        .filter(one -> one.entries().get(0).procedure().startsWith("licensing/"))
                        .ifPresent(one -> cases.put(id, one)))
                .run(scenario);
        return cases;
    }

    private List<Written> written(CaseEvidence evidence) {
        JournalEntry first = evidence.entries().get(0);
        String region = first.region().toString();
        LetterWriter<?, ?> writer = writers.computeIfAbsent(region, code -> new HashMap<>())
                .computeIfAbsent(first.procedure(), procedure -> {
                    RegionPack pack = RegionPack.open(
                            REGIONS.resolve(region), Opening.strict().allowingIllustration());
                    return ServiceLoader.load(LetterProvider.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .filter(one -> one.procedure().equals(procedure))
                            .findFirst()
                            .orElseThrow()
                            .writer(pack, Offices.office(), this::beside);
                });
        return writer.all(evidence);
    }

    private List<JournalEntry> beside(CaseId id) {
        return Optional.ofNullable(cases.get(id)).map(CaseEvidence::entries).orElse(List.of());
    }

    @Test
    void each_letter_that_a_scenario_calls_for_is_whole_or_names_what_it_lacks() {
        ScenarioRunner runner = ScenarioRunner.withPacks(REGIONS);
        Set<String> kinds = new TreeSet<>();
        for (Scenario scenario : ScenarioSuite.load(FOLDERS).scenarios()) {
            cases = cases(runner, scenario);
            for (CaseEvidence evidence : cases.values()) {
                for (Written written : written(evidence)) {
                    isWholeOrSaysWhatItLacks(scenario.name(), written);
                    written.letter().ifPresent(letter -> {
                        kinds.add(letter.kind().value());
                        isReadable(letter);
                    });
                }
            }
        }
        assertThat(kinds).contains("RECEIPT", "LICENCE", "FEE_ORDER", "INSPECTION_REPORT");
    }

    /** What a region calls its codes, and who its inspectors are, only its own office knows; a scenario may have values of its own. */
    private static void isWholeOrSaysWhatItLacks(String scenario, Written written) {
        Set<String> missing = written.findings().stream()
                .map(Finding::where)
                .map(where -> where.orElse(""))
                .collect(Collectors.toSet());
        assertThat(missing)
                .as("%s of %s", written.kind(), scenario)
                .allMatch(where -> where.startsWith("office.names.")
                        || where.startsWith("office.officials.")
                        || where.equals("pack.policy"));
    }

    private static void isReadable(Letter letter) {
        assertThat(LetterHtml.of(letter)).contains("</html>");
        assertThat(LetterText.of(letter)).doesNotContain("{", "Optional");
    }
}
