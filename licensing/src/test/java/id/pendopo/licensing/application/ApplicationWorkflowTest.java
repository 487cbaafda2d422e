package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationWorkflowTest {
    /** Linter and model checker have passed, or there would be no workflow. */
    @Test
    void the_national_values_make_a_workflow() {
        assertThat(Region.WORKFLOW.procedure()).isEqualTo("licensing/application");
    }
}
