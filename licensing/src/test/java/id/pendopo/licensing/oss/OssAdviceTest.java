package id.pendopo.licensing.oss;

import static id.pendopo.licensing.oss.Told.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.application.DecisionCommand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OssAdviceTest {
    private static final CaseId LICENCE = CaseId.of("licence-1");

    @Test
    void an_issued_licence_is_noted_down_where_it_is_waited_for() {
        OssAdvice advice = advice(ApplicationStage.AWAITING_EXTERNAL, status(1, "50"), licence(2, "1"));
        assertThat(advice.command())
                .contains(new DecisionCommand.RecordExternalIssuance("1", LocalDate.of(2026, 3, 27), LICENCE));
        assertThat(advice.tasks()).isEmpty();
    }

    @Test
    void nothing_is_noted_down_without_a_number_or_before_it_was_decided_here() {
        OssAdvice numberless = advice(ApplicationStage.AWAITING_EXTERNAL, status(1, "50"));
        assertThat(numberless.command()).isEmpty();
        assertThat(kinds(numberless)).containsExactly(OssTaskKind.NUMBER_MISSING);
        OssAdvice early = advice(ApplicationStage.TECHNICAL_REVIEW, status(1, "57"), licence(2, "1"));
        assertThat(early.command()).isEmpty();
        assertThat(kinds(early)).containsExactly(OssTaskKind.GRANTED_OUTSIDE);
        assertThat(kinds(advice(ApplicationStage.REJECTED, licence(2, "1"))))
                .containsExactly(OssTaskKind.GRANTED_OUTSIDE);
        assertThat(kinds(advice(ApplicationStage.REJECTED, status(1, "20"), licence(2, "1"))))
                .containsExactly(OssTaskKind.GRANTED_OUTSIDE);
    }

    /** What OSS only gives back from our own report leads to nothing. */
    @Test
    void an_echo_leads_to_nothing() {
        assertThat(advice(ApplicationStage.RETURNED, status(1, "41"))).isEqualTo(nothing());
        assertThat(advice(ApplicationStage.TECHNICAL_REVIEW, status(1, "41"), status(2, "42")))
                .isEqualTo(nothing());
        assertThat(advice(ApplicationStage.REJECTED, status(1, "90"))).isEqualTo(nothing());
        assertThat(advice(ApplicationStage.ISSUED, status(1, "50"), licence(2, "1")))
                .isEqualTo(nothing());
        assertThat(advice(ApplicationStage.SUBMITTED)).isEqualTo(nothing());
    }

    @Test
    void what_happened_in_oss_alone_is_a_task() {
        assertThat(kinds(advice(ApplicationStage.TECHNICAL_REVIEW, status(1, "41"))))
                .containsExactly(OssTaskKind.ASKED_OUTSIDE);
        assertThat(kinds(advice(ApplicationStage.RETURNED, status(1, "43"), status(2, "44"))))
                .containsExactly(OssTaskKind.ANSWERED_OUTSIDE);
        assertThat(kinds(advice(ApplicationStage.AWAITING_APPROVAL, status(1, "93"))))
                .containsExactly(OssTaskKind.REFUSED_OUTSIDE);
        assertThat(kinds(advice(ApplicationStage.ISSUED, status(1, "52"))))
                .containsExactly(OssTaskKind.GRANTED_OUTSIDE);
        for (String code : List.of("60", "70", "80")) {
            assertThat(kinds(advice(ApplicationStage.ISSUED, status(1, code))))
                    .containsExactly(OssTaskKind.SANCTIONED_OUTSIDE);
        }
    }

    /** Whatever it tells, OSS decides nothing here: the one command there is notes down what it issued. */
    @Test
    void at_no_stage_does_any_code_decide_anything() {
        for (ApplicationStage stage : EnumSet.allOf(ApplicationStage.class)) {
            for (OssStatus row : OssStatusTable.published().rows()) {
                assertThat(advice(stage, status(1, row.code().value())).command())
                        .isEmpty();
                assertThat(advice(stage, status(1, row.code().value()), licence(2, "1"))
                                .command()
                                .isPresent())
                        .isEqualTo(stage == ApplicationStage.AWAITING_EXTERNAL && row.signal() != OssSignal.REFUSED);
            }
            assertThat(kinds(advice(stage, status(1, "58")))).containsExactly(OssTaskKind.STATUS_UNKNOWN);
        }
    }

    private static OssAdvice nothing() {
        return new OssAdvice(java.util.Optional.empty(), List.of());
    }

    private static List<OssTaskKind> kinds(OssAdvice advice) {
        return advice.tasks().stream().map(OssTask::kind).toList();
    }

    private static OssAdvice advice(ApplicationStage stage, OssMessage... messages) {
        return OssAdvice.at(course(messages), OssStatusTable.published(), stage.code(), LICENCE);
    }
}
