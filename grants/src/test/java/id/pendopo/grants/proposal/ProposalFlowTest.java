package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.monitoring.WorkingTime;
import id.pendopo.testkit.workflow.CaseJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is misspelt in a meaning is counted as never happening, and a leader reads a nought. */
class ProposalFlowTest {
    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure() {
        assertThat(ProposalFlow.MEANING.unknownTo(ProposalProcedure.in(Bandung.PACK)))
                .isEmpty();
    }

    @Test
    void it_is_found_where_the_module_is() {
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(ProposalFlow.MEANING);
    }

    /** A whole case up to the rest that is to be paid back: reviewed, paid, reported in time, and the report found good. */
    @Test
    void a_proposal_that_went_its_whole_way_has_every_time_and_kept_its_term() {
        List<StageChange> rows = rows(Walk.upTo(ProposalStage.REFUND_DUE));
        Instant last = rows.get(rows.size() - 1).at();
        Map<String, KpiReading> byCode = Tally.in(
                        rows.get(0).region(), WorkingTime.of(Bandung.PACK), List.of(ProposalFlow.MEANING))
                .plus(rows)
                .readings(
                        ProposalPolicy.PROCEDURE,
                        Slice.ALL,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2028, 1, 1),
                        last.plus(Duration.ofDays(400)))
                .stream()
                .collect(Collectors.toMap(KpiReading::code, one -> one));
        for (String measure : List.of("FIRST_RESPONSE", "REVIEW", "PAYMENT", "REPORT_CHECK")) {
            assertThat(reading(byCode, "time." + measure + ".median").denominator())
                    .as(measure)
                    .hasValueSatisfying(cases -> assertThat(cases).isPositive());
        }
        assertThat(reading(byCode, "onTime.REPORT_DUE").value()).hasValue(10_000L);
        assertThat(reading(byCode, "breaches.REPORT_DUE").value()).hasValue(0L);
        assertThat(reading(byCode, "opened").value()).hasValue(1L);
    }

    private static KpiReading reading(Map<String, KpiReading> byCode, String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static List<StageChange> rows(Walk walk) {
        return CaseJournal.of(Bandung.workflow(), walk.entries()).entries().stream()
                .map(StageChange::of)
                .toList();
    }
}
