package id.pendopo.performance.pay.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PaySlip;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Two readings of the same rules, the exact arithmetic of the library and plain decimal fractions, agree on every line of every month
 * under every policy.
 */
class AgreementTest {
    private static final PolicyStamp STAMP = new PolicyStamp("32.73/performance/pay/2020-01-01+CONTOH", "0".repeat(64));

    /** Lines that stand even when they say nothing; whether another of nothing stands is a matter of taste. */
    private static final Set<PayLineCode> ALWAYS = EnumSet.of(
            PayLineCode.BASE,
            PayLineCode.ENTITLED,
            PayLineCode.COMPONENT,
            PayLineCode.EARNED_COMPONENT,
            PayLineCode.EARNED,
            PayLineCode.GROSS,
            PayLineCode.HEALTH_EMPLOYEE,
            PayLineCode.HEALTH_EMPLOYER,
            PayLineCode.TAX,
            PayLineCode.TAX_BORNE,
            PayLineCode.NET);

    /** What differs, in words; empty where nothing does. */
    static Optional<String> difference(PayPolicy policy, MonthInput input) {
        PayOutcome outcome = PayComputation.of(policy, STAMP).slip(input);
        Set<String> reasons = OracleRefusals.codes(policy, input);
        Set<String> given = given(outcome);
        if (!given.equals(reasons)) {
            return Optional.of("refused: second reading " + reasons + ", library " + given + ", " + outcome.findings());
        }
        if (outcome.slip().isEmpty()) {
            return Optional.empty();
        }
        List<OracleLine> expected = Oracle.lines(policy, input).stream()
                .filter(line -> line.amount() != 0 || !line.exact().isZero() || ALWAYS.contains(line.code()))
                .toList();
        PaySlip slip = outcome.slip().get();
        List<PayLine> lines = slip.lines().stream()
                .filter(line -> !line.amount().isZero() || !line.exact().equals("0") || ALWAYS.contains(line.code()))
                .toList();
        for (int i = 0; i < Math.max(lines.size(), expected.size()); i++) {
            if (i >= lines.size() || i >= expected.size() || !expected.get(i).agrees(lines.get(i))) {
                return Optional.of("line " + (i + 1) + ": second reading "
                        + (i < expected.size() ? expected.get(i) : "none") + ", library "
                        + (i < lines.size() ? shown(lines.get(i)) : "none"));
            }
        }
        for (PayLineCode code : PayLineCode.values()) {
            long sum = expected.stream()
                    .filter(line -> line.code() == code)
                    .mapToLong(OracleLine::amount)
                    .sum();
            if (slip.total(code).value() != sum) {
                return Optional.of("total " + code + ": second reading " + sum + ", library " + slip.total(code));
            }
        }
        return Optional.empty();
    }

    private static String shown(PayLine line) {
        return line.code() + line.unit().map(one -> "@" + one).orElse("") + " " + line.exact() + " -> "
                + line.amount().value();
    }

    @Property(tries = 3_000)
    void every_line_of_every_month_under_every_policy_is_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        PolicySketch sketch = RandomPolicy.of(random);
        MonthInput input = RandomMonth.of(random, "e-1", sketch.components);
        assertThat(sketch.policy().flaws()).isEmpty();
        difference(sketch.policy(), input).ifPresent(what -> fail(Smallest.of(sketch, input, what)));
    }

    /** Whatever a region chooses, nobody earns less than nothing or more than he could. */
    @Property(tries = 2_000)
    void gross_is_never_below_nothing_nor_above_what_could_be_earned(@ForAll long seed) {
        Random random = new Random(seed);
        PolicySketch sketch = RandomPolicy.of(random);
        MonthInput input = RandomMonth.of(random, "e-1", sketch.components);
        PayComputation.of(sketch.policy(), STAMP)
                .slip(input)
                .slip()
                .ifPresent(slip -> assertThat(slip.gross().value())
                        .isBetween(0L, slip.total(PayLineCode.ENTITLED).value()));
    }

    /** What cannot be true is refused by both for the same reasons; the library may see what follows from them as well. */
    @Property(tries = 2_000)
    void what_is_wrong_with_a_month_is_seen_by_both(@ForAll long seed, @ForAll Damage one, @ForAll Damage other) {
        Random random = new Random(seed);
        PolicySketch sketch = RandomPolicy.of(random);
        MonthInput input = other.to(one.to(RandomMonth.of(random, "e-1", sketch.components)));
        Set<String> reasons = OracleRefusals.codes(sketch.policy(), input);
        if (reasons.isEmpty()) {
            difference(sketch.policy(), input).ifPresent(what -> fail(Smallest.of(sketch, input, what)));
        } else {
            assertThat(given(PayComputation.of(sketch.policy(), STAMP).slip(input)))
                    .containsAll(reasons);
        }
    }

    private static Set<String> given(PayOutcome outcome) {
        return outcome.findings().stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
