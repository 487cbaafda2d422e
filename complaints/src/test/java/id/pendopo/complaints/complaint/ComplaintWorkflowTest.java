package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.testkit.json.SealedFamily;
import org.junit.jupiter.api.Test;

class ComplaintWorkflowTest {
    /** Linter and model checker have passed, or there would be no workflow. */
    @Test
    void the_national_values_make_a_workflow() {
        assertThat(Region.WORKFLOW.procedure()).isEqualTo("complaints/complaint");
    }

    @Test
    void before_the_regulation_on_abuse_in_licensing_there_is_a_workflow_too() {
        assertThat(ComplaintProcedure.in(Region.PACK).on(Region.DAY.minusMonths(4)))
                .isPresent();
    }

    /** Jackson 2 needs the lists; the compiler does not keep them current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(ComplaintCommand.class).named();
        SealedFamily.of(ComplaintEvent.class).named();
    }
}
