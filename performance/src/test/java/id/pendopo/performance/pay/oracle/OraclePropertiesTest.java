package id.pendopo.performance.pay.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayLineCode;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold of any slip holds of the second reading too, or it could not judge the first. */
class OraclePropertiesTest {
    @Property(tries = 500)
    void net_is_the_sum_of_signed_lines_and_never_below_zero(@ForAll long seed) {
        Random random = new Random(seed);
        PolicySketch sketch = RandomPolicy.of(random);
        MonthInput input = RandomMonth.of(random, "e-1", sketch.components);
        List<OracleLine> lines = Oracle.lines(sketch.policy(), input);
        long net = lines.get(lines.size() - 1).amount();
        assertThat(lines.stream()
                        .mapToLong(line -> line.amount() * line.code().sign())
                        .sum())
                .isEqualTo(net);
        assertThat(net).isNotNegative();
        lines.stream()
                .filter(line -> line.code() == PayLineCode.GROSS)
                .forEach(line -> assertThat(line.amount()).isNotNegative());
    }
}
