package id.pendopo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class ScenarioFuzzTest {
    /** Officials write scenarios by hand: whatever the file holds, its faults are told with their lines. */
    @FuzzTest(maxDuration = "12s")
    void a_file_is_read_or_its_faults_are_told(byte[] input) {
        Place place = new Place("fuzz.yaml");

        List<Scenario> scenarios =
                ScenarioReader.read(Path.of("fuzz.yaml"), new String(input, StandardCharsets.UTF_8), place);

        assertThat(scenarios.size() + place.count()).isPositive();
        assertThat(place.faults()).allSatisfy(fault -> assertThat(fault.line()).isNotNegative());
    }
}
