package id.pendopo.testkit.scenario;

import java.nio.file.Path;
import java.util.List;

/** Scenarios that are written wrongly, each in one way. */
final class BadScenarios {
    private static final String HEAD = "scenario: s\nregion: '32.73'\nprocedure: sample/loan\n";
    private static final String AT = "at: 2026-05-04T09:00:00+07:00";

    private BadScenarios() {}

    static final List<String> BOTH = List.of(
            "scenarios: []",
            "region: '32.73'\nprocedure: p\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            HEAD + "steps: []",
            HEAD + "steps: [{ " + AT + ", settle: true }]",
            HEAD + "steps: [[]]",
            HEAD + "steps: [[{ " + AT + ", settle: true }]]",
            HEAD + "steps: [[{ " + AT + ", expect: { stages: A } }]]",
            HEAD + "stepps: [{ " + AT + ", expect: { stage: A } }]",
            "scenario: s\nprocedure: p\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            "scenario: s\nregion: 32.73\nprocedure: p\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            HEAD + "steps: [{ expect: { stage: A } }]",
            HEAD + "steps: [{ at: 2026-05-04, expect: { stage: A } }]",
            HEAD + "steps: [{ at: 2026-13-04T09:00:00+07:00, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT + ", do: ask, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT + ", by: { person: P1 }, do: ask, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT + ", by: { person: P1, role: citizen }, do: ask, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT
                    + ", by: { person: P1, role: A, onBehalfOf: P2 }, do: ask, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT + ", with: {}, expect: { stage: A } }]",
            HEAD + "steps: [{ " + AT + ", expect: {} }]",
            HEAD + "steps: [{ " + AT + ", expect: { stage: lower } }]",
            HEAD + "steps: [{ " + AT + ", expect: { stages: A } }]",
            HEAD + "steps: [{ " + AT + ", expect: { clocks: { A: soon } } }]",
            HEAD + "steps: [{ " + AT + ", expect: { due: lapse } }]",
            HEAD + "steps: [{ " + AT + ", expect: { ledger: { p: { spent: 1 } } } }]",
            HEAD + "steps: [{ " + AT
                    + ", by: { person: P1, role: A }, do: ask, expect: { accepted: true, refused: [a.B] } }]",
            HEAD + "steps: [{ " + AT + ", by: { person: P1, role: A }, do: ask, expect: { refused: [] } }]",
            HEAD + "steps: [{ " + AT + ", expect: { cases: {} } }]",
            HEAD + "steps: [{ " + AT + ", expect: { cases: { other: {} } } }]",
            HEAD + "steps: [{ " + AT + ", expect: { cases: { other: { procedure: sample/loan } } } }]",
            HEAD + "steps: [{ " + AT + ", expect: { cases: { other: { settled: [] } } } }]",
            HEAD + "steps: [{ " + AT + ", expect: { cases: { 'an other': { stage: A } } } }]",
            HEAD + "steps: [{ " + AT + ", expect: { followed: register } }]",
            HEAD + "facts: [{ fact: A }]\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            HEAD + "facts: [{ fact: A, notFound: true, found: 1 }]\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            HEAD + "ledger: { p: many }\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            HEAD + "historic: 'yes'\nsteps: [{ " + AT + ", expect: { stage: A } }]",
            "scenario: s\ncompute: words\ngiven: { rupiah: 1 }",
            "scenario: s\ncompute: words\ngiven: { rupiah: 1 }\nexpect: {}",
            "scenario: s\ncompute: words\ngiven: { rupiah: 1 }\nexpect: { words: satu }\ncases: []",
            "scenario: s\ncompute: words\ngiven: { rupiah: 1 }\nexpect: { words: satu }\nprocedure: p",
            "scenarios: { scenario: s }",
            "- scenario: s");

    static List<ScenarioFault> faults(String yaml) {
        Place place = new Place("bad.yaml");
        ScenarioReader.read(Path.of("bad.yaml"), yaml, place);
        return place.faults();
    }
}
