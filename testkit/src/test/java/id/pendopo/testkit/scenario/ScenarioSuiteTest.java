package id.pendopo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.CaseQuery;
import id.pendopo.testkit.InMemoryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes scenarios is no programmer: each fault must say where it is and how to mend it. */
class ScenarioSuiteTest {
    private static final String STEP = "{ at: 2026-05-04T09:00:00+07:00, expect: { stage: none } }";

    @TempDir
    Path folder;

    @Test
    void every_fault_comes_at_once_with_its_file_line_scenario_and_step() {
        List<ScenarioFault> faults = BadScenarios.faults("""
                scenario: Two faults
                region: "32.73"
                procdure: sample/loan
                steps:
                  - { at: 2026-02-30T09:00:00+07:00, expect: { stage: none } }
                  - { at: 2026-05-04T09:00:00+07:00, expect: { stage: none, clocks: { A: 2026-02-30 } } }
                """);
        assertThat(faults)
                .extracting(fault -> fault.in(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "bad.yaml:3 · Two faults: the key 'procdure' is unknown under 'scenario'; did you mean 'procedure'?",
                        "bad.yaml:1 · Two faults: the key 'procedure' is missing",
                        "bad.yaml:5 · Two faults · step 1: 'at': '2026-02-30T09:00:00+07:00' is no instant that exists;"
                                + " write date, time and offset, like 2026-01-31T09:00:00+07:00",
                        "bad.yaml:6 · Two faults · step 2: 'A': '2026-02-30' is no date that exists; write it like 2026-01-31");
        assertThat(faults.get(0).in(Locale.forLanguageTag("id"))).contains("maksudnya 'procedure'?");
    }

    @Test
    void what_only_yaml_can_tell_is_told_with_its_line() {
        assertThat(BadScenarios.faults("scenario: a\nscenario: b\ncompute: words\ngiven: {}\nexpect: { words: a }"))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.toString()).contains("the key 'scenario' stands twice");
                });
        assertThat(BadScenarios.faults("scenario: [a"))
                .anySatisfy(fault -> assertThat(fault.toString()).contains("not YAML"));
        assertThat(BadScenarios.faults("scenario: *nobody"))
                .anySatisfy(fault -> assertThat(fault.toString()).contains("has no anchor &nobody"));
        assertThat(BadScenarios.faults("")).hasSize(1);
    }

    /** A thousand aliases of a thousand aliases must end in a message, not in memory. */
    @Test
    void aliases_that_multiply_are_refused() {
        StringBuilder yaml = new StringBuilder("x-a: &a0 [1,2,3,4,5,6,7,8,9,10]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("x-a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        assertThat(BadScenarios.faults(yaml + "scenarios: []"))
                .anySatisfy(fault -> assertThat(fault.toString()).contains("more than 100000 values"));
    }

    @Test
    void a_name_stands_once_in_a_file() {
        String one = "  - { scenario: same, compute: words, given: { rupiah: 1 }, expect: { words: satu rupiah } }\n";
        assertThat(BadScenarios.faults("scenarios:\n" + one + one))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("the same name stands in line 2"));
    }

    @Test
    void a_missing_file_a_folder_and_a_file_in_another_encoding_are_named() throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "scenario: café".getBytes(StandardCharsets.ISO_8859_1));
        ScenarioSuite suite = ScenarioSuite.load(folder.resolve("absent.yaml"), folder);
        assertThat(suite.scenarios()).isEmpty();
        assertThat(suite.faults())
                .extracting(fault -> fault.what().en())
                .containsExactlyInAnyOrder("there is no such file or folder", "not UTF-8; save it as UTF-8");
    }

    @Test
    void a_failure_says_what_was_expected_what_came_and_what_the_office_said() throws IOException {
        ScenarioResult result = run("""
                scenario: Expects the wrong thing
                region: "32.73"
                procedure: sample/loan
                steps:
                  - at: 2026-05-04T09:00:00+07:00
                    by: { person: P1, role: CITIZEN }
                    do: ask
                    with: { purpose: Rapat, deposit: 6000000, wantedOn: 2026-05-20 }
                    expect: { stage: DESK, refused: [sample.NO_HALL] }
                """);
        assertThat(result.isPassed()).isFalse();
        assertThat(String.join("\n", result.lines(Locale.ENGLISH)))
                .contains("step 1 (line 9), ask")
                .contains("expected: refused [sample.NO_HALL]")
                .contains("came: refused [sample.TOO_DEAR]")
                .contains("expected: DESK")
                .contains("came: no such case")
                .contains("sample.TOO_DEAR · The deposit is too high · deposit: 6000000, at most 5000000");
        assertThat(String.join("\n", result.lines(Locale.forLanguageTag("id"))))
                .contains("langkah 1 (baris 9), ask")
                .contains("diharapkan: refused [sample.NO_HALL]")
                .contains("Uang jaminan terlalu besar");
        assertThat(result.failures().get(0).toString()).contains("too high").contains("terlalu besar");
    }

    @Test
    void steps_of_a_list_among_the_steps_are_counted_one_by_one() throws IOException {
        ScenarioResult result = run("""
                scenario: Fails in the second list
                region: "32.73"
                procedure: sample/loan
                steps:
                  - [{ at: 2026-05-04T09:00:00+07:00, expect: { stage: none } }]
                  - - { at: 2026-05-04T09:00:00+07:00, expect: { stage: none } }
                    - { at: 2026-05-04T09:00:00+07:00, expect: { stage: DESK } }
                """);
        assertThat(String.join("\n", result.lines(Locale.ENGLISH))).contains("step 3 (line 7)");
    }

    /** A step that should have gone through must not pass unseen only because nobody wrote accepted. */
    @Test
    void a_command_that_is_refused_unexpectedly_fails_its_scenario() throws IOException {
        ScenarioResult result = run("""
                scenario: Refused unexpectedly
                region: "32.73"
                procedure: sample/loan
                steps:
                  - at: 2026-05-04T09:00:00+07:00
                    by: { person: P1, role: CITIZEN }
                    do: ask
                    with: { purpose: Rapat, deposit: 6000000, wantedOn: 2026-05-20 }
                  - { at: 2026-05-04T09:00:00+07:00, expect: { stage: none } }
                """);
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.expected()).isEqualTo("accepted"));
    }

    @Test
    void what_cannot_be_run_at_all_says_why() throws IOException {
        String step = "steps: [" + STEP + "]";
        assertThat(run("scenario: a\nregion: '32.73'\nprocedure: sample/lone\n" + step)
                        .failures()
                        .get(0)
                        .came())
                .contains("did you mean sample/loan?");
        assertThat(run("scenario: a\nregion: '99.99'\nprocedure: sample/loan\n" + step)
                        .failures()
                        .get(0)
                        .toString())
                .contains("there is no pack '99.99'")
                .contains("tidak ada paket '99.99'");
        assertThat(run("scenario: a\nregion: '32.73'\nprocedure: sample/loan\nfacts: [{ fact: HALLS, found: 1 }]\n"
                                + step)
                        .failures()
                        .get(0)
                        .came())
                .contains("no step of the procedure asks for HALLS");
        assertThat(
                        run("scenario: a\nregion: '32.73'\nprocedure: sample/loan\nfacts: [{ fact: HALLS_FREE, found: many }]\n"
                                        + step)
                                .failures()
                                .get(0)
                                .came())
                .contains("HALLS_FREE");
        String ask =
                "steps: [{ at: 2026-05-04T09:00:00+07:00, by: { person: P1, role: CITIZEN }, do: %s, with: %s, expect: { stage: DESK } }]";
        assertThat(run("scenario: a\nregion: '32.73'\nprocedure: sample/loan\n" + ask.formatted("asj", "{}"))
                        .failures()
                        .get(0)
                        .came())
                .contains("did you mean 'ask'?");
        assertThat(run("scenario: a\nregion: '32.73'\nprocedure: sample/loan\n"
                                + ask.formatted("ask", "{ purpose: a, deposit: 1, wantedOn: 2026-05-20, extra: 1 }"))
                        .failures()
                        .get(0)
                        .came())
                .contains("there is no field 'extra'; there are [deposit, purpose, wantedOn]");
        assertThat(run("scenario: a\ncompute: wrds\ngiven: {}\nexpect: { a: 1 }")
                        .failures()
                        .get(0)
                        .expected())
                .contains("deadline", "fee", "identifier", "words");
        assertThat(run("scenario: a\ncompute: fee\ngiven: { perDay: 1, perWeek: 2 }\nexpect: { fee: 0, fees: 0 }")
                        .failures())
                .extracting(ScenarioFailure::what)
                .containsExactly("given", "fees");
    }

    @Test
    void junit_fails_where_there_is_no_scenario() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(ScenarioTests.in(folder.resolve("empty")).map(DynamicNode::getDisplayName))
                .containsExactly("scenarios are found");
    }

    /** So that an adapter is tried with a region's own scenarios, and what they wrote can be looked at. */
    @Test
    void each_scenario_writes_into_an_empty_store_of_one_s_own() throws IOException {
        Path file = folder.resolve("two.yaml");
        String one = """
                  - scenario: %s
                    region: "32.73"
                    procedure: sample/loan
                    steps:
                      - at: 2026-05-04T09:00:00+07:00
                        by: { person: P1, role: CITIZEN }
                        do: ask
                        with: { purpose: Rapat, deposit: 1000000, wantedOn: 2026-05-20 }
                        expect: { stage: DESK, version: 1 }
                """;
        Files.writeString(file, "scenarios:\n" + one.formatted("first") + one.formatted("second"));
        List<InMemoryStore> stores = new ArrayList<>();
        ScenarioRunner runner = ScenarioRunner.withPacks(ScenariosTest.PACKS).over(() -> {
            stores.add(new InMemoryStore());
            return stores.get(stores.size() - 1);
        });
        assertThat(runner.run(ScenarioSuite.load(file)))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.failures()).isEmpty());
        assertThat(stores)
                .hasSize(2)
                .allSatisfy(
                        store -> assertThat(store.find(CaseQuery.all(9)).rows()).hasSize(1));
    }

    /** A name that might mean either of two cards must not silently mean the first. */
    @Test
    void a_name_that_might_mean_several_cases_is_told() throws IOException {
        ScenarioResult result = run("""
                scenario: Two cards
                region: "32.73"
                procedure: sample/wish
                steps:
                  - at: 2026-03-02T09:00:00+07:00
                    by: { person: P1, role: CITIZEN }
                    do: ask
                    with: { kind: SMALL, cards: 2, holder: Warga Contoh }
                  - at: 2026-03-03T09:00:00+07:00
                    by: { person: P3, role: HEAD }
                    do: grant
                    expect: { cases: { card: { stage: ACTIVE }, case-card-1: { stage: ENDED } } }
                """);
        assertThat(result.failures())
                .extracting(failure -> failure.what() + ": " + failure.came())
                .containsExactlyInAnyOrder(
                        "cases.card: case 'card' might be any of [case-card-1, case-card-2]; name one by its id",
                        "cases.case-card-1.stage: ACTIVE");
    }

    private ScenarioResult run(String yaml) throws IOException {
        Path file = folder.resolve("one.yaml");
        Files.writeString(file, yaml);
        ScenarioSuite suite = ScenarioSuite.load(file);
        assertThat(suite.faults()).isEmpty();
        return ScenarioRunner.withPacks(ScenariosTest.PACKS).run(suite).get(0);
    }
}
