package id.pendopo.performance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayLineCode;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceRunTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final UnitCode UNIT = UnitCode.of("DINAS");
    private static final PolicyStamp POLICY = new PolicyStamp("32.73/performance/pay/2026-01-01", "0".repeat(64));

    private static SlipDifference difference(String who, String again, long paid, long now) {
        return new SlipDifference(
                EmployeeId.of(who),
                MONTH,
                "a".repeat(64),
                again.repeat(64),
                List.of(new SlipDifference.Line(PayLineCode.NET, Rupiah.of(paid), Rupiah.of(now))));
    }

    private static RunSummary of(SlipDifference... differences) {
        return DifferenceRun.of(MONTH, UNIT, POLICY, List.of(differences));
    }

    @Test
    void what_is_added_and_what_is_taken_back_add_up() {
        RunSummary run = of(difference("p1", "b", 1_000, 1_500), difference("p2", "c", 2_000, 1_700));
        assertThat(run.total(PayLineCode.NET.toCode())).isEqualTo(Rupiah.of(200));
        assertThat(run.slips()).isEqualTo(2);
        assertThat(run.isWhole()).isTrue();
    }

    @Test
    void another_result_or_another_order_is_another_run() {
        SlipDifference one = difference("p1", "b", 1_000, 1_500);
        SlipDifference other = difference("p2", "c", 2_000, 1_700);
        assertThat(of(one, other).resultHash())
                .isEqualTo(of(one, other).resultHash())
                .isNotEqualTo(of(other, one).resultHash())
                .isNotEqualTo(of(one, difference("p2", "d", 2_000, 1_700)).resultHash());
    }

    @Test
    void a_difference_of_another_month_is_refused() {
        SlipDifference one = difference("p1", "b", 1_000, 1_500);
        assertThatThrownBy(() -> DifferenceRun.of(MONTH.plusMonths(1), UNIT, POLICY, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-09");
    }
}
