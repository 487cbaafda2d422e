package id.pendopo.performance.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables that can be built and tables that cannot; and the months in which a sanction is felt. */
class TablesTest {
    private static final LegalSource SOURCE = LegalSource.ownDecision("rekaan");
    private static final Text NAME = Text.of("tabel", "table");

    private static DeductionBracket bracket(int level, int from, int until, String percent) {
        return new DeductionBracket(
                level, from, until == 0 ? Optional.empty() : Optional.of(until), Percentage.parse(percent));
    }

    private static DeductionTable table(DeductionBracket... late) {
        return DeductionTable.of(
                Code.of("X"), NAME, SOURCE, draft -> draft.late(List.of(late)).noScanAs(late.length));
    }

    @Test
    void a_step_holds_from_its_first_minute_to_the_one_before_the_next() {
        DeductionTable table = table(
                bracket(1, 1, 31, "0.5"),
                bracket(2, 31, 61, "1"),
                bracket(3, 61, 91, "1.25"),
                bracket(4, 91, 0, "1.5"));
        assertThat(table.lateStep(0)).isEmpty();
        assertThat(table.lateStep(1).orElseThrow().level()).isEqualTo(1);
        assertThat(table.lateStep(30).orElseThrow().level()).isEqualTo(1);
        assertThat(table.lateStep(31).orElseThrow().level()).isEqualTo(2);
        assertThat(table.lateStep(60).orElseThrow().level()).isEqualTo(2);
        assertThat(table.lateStep(61).orElseThrow().level()).isEqualTo(3);
        assertThat(table.lateStep(90).orElseThrow().level()).isEqualTo(3);
        assertThat(table.lateStep(91).orElseThrow().level()).isEqualTo(4);
        assertThat(table.lateStep(100_000).orElseThrow().level()).isEqualTo(4);
        assertThat(table.noScanIn().orElseThrow().percent()).isEqualTo(Percentage.parse("1.5"));
    }

    @Test
    void what_a_source_does_not_say_stays_unsaid() {
        DeductionTable table = table(bracket(1, 1, 31, "0.5"));
        assertThat(table.lateStep(31)).isEmpty();
        assertThat(table.earlyStep(1)).isEmpty();
        assertThat(table.noScanOut()).isEmpty();
        assertThat(table.absentDay()).isEmpty();
    }

    @Test
    void steps_leave_no_gap_do_not_overlap_and_never_become_cheaper() {
        assertThatThrownBy(() -> table(bracket(1, 2, 31, "0.5"))).hasMessageContaining("no gap");
        assertThatThrownBy(() -> table(bracket(1, 1, 31, "0.5"), bracket(2, 32, 0, "1")))
                .hasMessageContaining("no gap");
        assertThatThrownBy(() -> table(bracket(1, 1, 31, "0.5"), bracket(2, 30, 0, "1")))
                .hasMessageContaining("no gap");
        // A published table had its third step end at 291, which leaves the next one beginning below its end.
        assertThatThrownBy(() -> table(bracket(1, 1, 31, "0.5"), bracket(2, 31, 291, "1"), bracket(3, 91, 0, "2")))
                .hasMessageContaining("no overlap");
        assertThatThrownBy(() -> table(bracket(1, 1, 31, "1"), bracket(2, 31, 0, "0.5")))
                .hasMessageContaining("less");
        assertThat(table(bracket(1, 1, 31, "1"), bracket(2, 31, 0, "1")).late()).hasSize(2);
        assertThatThrownBy(() -> bracket(1, 1, 31, "100.1")).hasMessageContaining("outside 0 to 100");
        assertThatThrownBy(() -> bracket(1, 31, 31, "1")).hasMessageContaining("empty");
    }

    /** A decree of 31 March and one of 1 March are both felt from April on, because March was opened before. */
    @Test
    void a_sanction_is_felt_from_the_first_period_opened_after_it_and_for_its_months() {
        SanctionTable table = new SanctionTable(
                Code.of("X"),
                NAME,
                SOURCE,
                List.of(new SanctionCut(SanctionKind.PAY_CUT_SIX_MONTHS, Percentage.of(25), Optional.of(6))),
                Optional.empty());
        SanctionInForce decree = new SanctionInForce(
                "SK-1", SanctionKind.PAY_CUT_SIX_MONTHS, LocalDate.of(2026, 3, 1), Optional.empty());
        assertThat(table.cut(decree, YearMonth.of(2026, 3))).isEmpty();
        assertThat(table.cut(decree, YearMonth.of(2026, 4))).isPresent();
        assertThat(decree.numberOf(YearMonth.of(2026, 5))).isEqualTo(2);
        assertThat(table.cut(decree, YearMonth.of(2026, 9))).isPresent();
        assertThat(table.cut(decree, YearMonth.of(2026, 10))).isEmpty();
        SanctionInForce shorter =
                new SanctionInForce("SK-2", SanctionKind.PAY_CUT_SIX_MONTHS, LocalDate.of(2026, 3, 31), Optional.of(1));
        assertThat(table.cut(shorter, YearMonth.of(2026, 4))).isPresent();
        assertThat(table.cut(shorter, YearMonth.of(2026, 5))).isEmpty();
        assertThat(table.cut(
                        new SanctionInForce("SK-3", SanctionKind.DISMISSAL, LocalDate.of(2026, 3, 1), Optional.empty()),
                        YearMonth.of(2026, 4)))
                .isEmpty();
    }

    @Test
    void a_kind_stands_once_in_a_table() {
        SanctionCut cut = new SanctionCut(SanctionKind.RAISE_DELAY, Percentage.of(40), Optional.of(6));
        assertThatThrownBy(() -> new SanctionTable(Code.of("X"), NAME, SOURCE, List.of(cut, cut), Optional.empty()))
                .hasMessageContaining("stands twice");
    }
}
