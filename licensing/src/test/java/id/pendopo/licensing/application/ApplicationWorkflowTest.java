package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ApplicationWorkflowTest {
    /** Linter and model checker have passed, or there would be no workflow. */
    @Test
    void the_national_values_make_a_workflow() {
        assertThat(Region.WORKFLOW.procedure()).isEqualTo("licensing/application");
    }

    /** L33: the 123rd advertising permit of the year, signed on 1 April by the region's own day. */
    @Test
    void a_licence_is_numbered_by_its_type_and_the_local_month() {
        NumberTemplate template =
                Objects.requireNonNull(Region.WORKFLOW.numbering().get(Code.of("LICENCE_REKLAME")));
        assertThat(template.format(123, LocalDate.of(2026, 4, 1))).isEqualTo("503/0123/REKLAME/DPMPTSP/IV/2026");
    }
}
