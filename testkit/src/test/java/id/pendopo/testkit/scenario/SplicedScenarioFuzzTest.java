package id.pendopo.testkit.scenario;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scenarios of lines that stand in good ones, in another order, at another indent, and with another value. */
class SplicedScenarioFuzzTest {
    private static final List<String> LINES = """
            scenario: A loan is asked for
            note: contoh
            region: "99.01"
            profile: CONTOH_2015
            historic: true
            illustration: true
            calendar: { days: [2026-09-25], week: FIVE_DAYS }
            values: { loans.json: { loan: {} } }
            procedure: testkit/loan
            ledger: [{ account: 5.1.05.05.02.0001, year: 2026, ceiling: 1_000_000 }]
            facts: { CEILING: { found: 5 } }
            steps:
            - { at: 2026-03-02T09:00:00+07:00, by: { person: p1, role: READER }, do: ask, with: { amount: 5 }, expect: { stage: ASKED } }
            - { at: 2026-03-02T09:00:00+07:00, settle: true, expect: { due: [] } }
            - &step
            - *step
            <<: *step
            at: 2026-06-31T09:00:00+07:00
            by: { person: p1, role: READER, onBehalfOf: p2, deed: { number: SK-1, firstDay: 2026-01-02, lastDay: 2026-02-02 } }
            do: ask
            case: other
            expect: { refused: [core.NO_STEP], clocks: { term: none }, options: { ask: possible } }
            with: { amount: 1e999999999, text: !!java.lang.Runtime x }
            compute: deadline
            given: { term: 14wd, from: 2026-03-02, year: 10000 }
            expect: { day: 2026-03-20, findings: [] }
            cases:
            - { given: { text: "\\u202E" }, expect: { words: satu } }
            scenarios:
            x-shelf: &shelf
            ---
            ? [a, b]
            : &a [*a]
            """.lines().toList();

    /** Whatever stands in a file, its faults are told with their lines and in both languages. */
    @FuzzTest(maxDuration = "12s")
    void a_file_is_read_or_its_faults_are_told(FuzzedDataProvider choice) {
        List<String> lines = new ArrayList<>();
        for (int left = choice.consumeInt(0, 14); left > 0; left--) {
            String line = LINES.get(choice.consumeInt(0, LINES.size() - 1));
            if (choice.consumeByte() < -100) {
                int at = choice.consumeInt(0, line.length());
                line = line.substring(0, at)
                        + choice.consumeString(10)
                        + line.substring(Math.min(line.length(), at + 3));
            }
            lines.add("  ".repeat(choice.consumeInt(0, 2)) + line);
        }
        Place place = new Place("fuzz.yaml");

        List<Scenario> scenarios = ScenarioReader.read(Path.of("fuzz.yaml"), String.join("\n", lines), place);

        if (scenarios.size() + place.count() == 0) {
            throw new AssertionError("neither a scenario nor a fault");
        }
        for (ScenarioFault fault : place.faults()) {
            if (fault.line() < 0
                    || fault.what().id().isBlank()
                    || fault.what().en().isBlank()) {
                throw new AssertionError("a fault without line or words");
            }
        }
    }
}
