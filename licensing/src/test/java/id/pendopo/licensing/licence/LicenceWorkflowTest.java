package id.pendopo.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.licensing.law.LicensingFindings;
import org.junit.jupiter.api.Test;

/** The workflow is sound, and whatever it may say has words. */
class LicenceWorkflowTest {
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core().and(LicensingFindings.all()).codes())
                .containsAll(Region.WORKFLOW.findingCodes());
    }
}
