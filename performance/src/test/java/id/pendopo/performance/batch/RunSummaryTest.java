package id.pendopo.performance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.json.TwoJacksons;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run leaves behind goes into a case file, so it must be whole, small and the same after JSON. */
class RunSummaryTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER = "f".repeat(64);
    private static final Code GROSS = Code.of("GROSS");
    private static final String JSON = "{\"carried\":[],\"failed\":1,\"inputHash\":\"" + HASH
            + "\",\"month\":\"2026-03\",\"policy\":{\"contentHash\":\"" + OTHER
            + "\",\"id\":\"32.73/performance/pay/2026-01-01+CONTOH\"},\"resultHash\":\"" + OTHER
            + "\",\"slips\":12,\"totals\":[{\"amount\":3920964,\"line\":\"GROSS\"}],\"unit\":\"DISKOMINFO\"}";

    private static RunSummary summary(String inputHash, int slips, int failed, RunSummary.Total... totals) {
        return new RunSummary(
                YearMonth.of(2026, 3),
                UnitCode.of("DISKOMINFO"),
                new PolicyStamp("32.73/performance/pay/2026-01-01+CONTOH", OTHER),
                inputHash,
                OTHER,
                slips,
                failed,
                List.of(totals),
                List.of());
    }

    private static RunSummary.Total gross(long rupiah) {
        return new RunSummary.Total(GROSS, Rupiah.of(rupiah));
    }

    @Test
    void a_line_has_its_total_and_a_line_that_no_slip_has_is_nothing() {
        RunSummary summary = summary(HASH, 12, 1, gross(3_920_964));
        assertThat(summary.total(GROSS)).isEqualTo(Rupiah.of(3_920_964));
        assertThat(summary.total(Code.of("NET"))).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void one_refused_record_makes_a_run_not_whole() {
        assertThat(summary(HASH, 12, 0).isWhole()).isTrue();
        assertThat(summary(HASH, 12, 1).isWhole()).isFalse();
    }

    @Test
    void counts_hashes_and_lines_are_held_to_their_ranges() {
        assertThat(summary(HASH, RunSummary.RECORDS_LIMIT, 0).slips()).isEqualTo(10_000_000);
        assertThatIllegalArgumentException().isThrownBy(() -> summary(HASH, RunSummary.RECORDS_LIMIT + 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> summary(HASH, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> summary(HASH.substring(1), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> summary(HASH.toUpperCase(java.util.Locale.ROOT), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary(HASH, 1, 0, gross(1), gross(2)))
                .withMessageContaining("GROSS");
    }

    @Test
    void a_correction_stands_in_it_once() {
        RunSummary none = summary(HASH, 1, 0);
        RunSummary.Carried one = new RunSummary.Carried("march-1#1", Rupiah.of(-5));
        assertThat(with(none, one).carried("march-1#1")).isEqualTo(Rupiah.of(-5));
        assertThat(with(none, one).carried("march-1#2")).isEqualTo(Rupiah.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> with(none, one, one));
    }

    private static RunSummary with(RunSummary run, RunSummary.Carried... carried) {
        return new RunSummary(
                run.month(),
                run.unit(),
                run.policy(),
                run.inputHash(),
                run.resultHash(),
                run.slips(),
                run.failed(),
                run.totals(),
                List.of(carried));
    }

    @Test
    void it_is_the_same_after_the_json_of_the_journal_and_of_both_bindings() {
        RunSummary summary = summary(HASH, 12, 1, gross(3_920_964));
        assertThat(CanonicalWriter.toText(summary)).isEqualTo(JSON);
        TwoJacksons.writtenAs(summary, RunSummary.class, JSON);
    }
}
