package id.pendopo.licensing.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who met whom is seen in the envelopes of journals, without their data. */
class PairSightingTest {
    private static final Code INSPECTOR = Code.of("INSPECTOR");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    @Test
    void an_officer_is_seen_once_in_each_file_with_its_parties() {
        List<JournalEntry> entries = new ArrayList<>();
        ScenarioRunner runner = ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling((id, store) ->
                        entries.addAll(CaseEvidence.in(store, id).orElseThrow().entries()));
        for (Scenario story : ScenarioSuite.load(Path.of("src/test/resources/scenarios/undian.yaml"))
                .scenarios()) {
            if (story.name().startsWith("Rotasi")) {
                runner.run(story);
            }
        }
        List<PairSighting> inspectors = PairSighting.in(entries, Set.of(INSPECTOR), WIB);
        assertThat(inspectors)
                .extracting(PairSighting::officer)
                .containsExactly(PersonRef.of("P21"), PersonRef.of("P22"));
        assertThat(inspectors).allSatisfy(one -> {
            assertThat(one.applicants()).containsExactly(PersonRef.of("P1"));
            assertThat(one.on()).isEqualTo(LocalDate.of(2026, 3, 4));
        });
        // The verifier judged and scheduled in both files: two files, not four acts.
        assertThat(PairSighting.in(entries, Set.of(Code.of("VERIFIER")), WIB)).hasSize(2);
        assertThat(PairSighting.in(entries, Set.of(), WIB)).isEmpty();
    }
}
