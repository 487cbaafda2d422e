package id.pendopo.performance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold of every month, whatever happened in it. */
class PayPropertiesTest {
    private static final PayComputation STANDARD = Payroll.standard();
    private static final PayComputation AGAIN = Payroll.standard();
    private static final List<PayComputation> POLICIES = List.of(
            STANDARD,
            Payroll.with(Map.of("deductionBase", "\"COMPONENT\"", "sanctionTable", "\"KEMENKEU\"")),
            Payroll.with(Map.of(
                    "deductionLimit", "\"WHOLE\"", "sanctionBase", "\"NOMINAL\"", "sanctionTable", "\"KEMENKEU\"")),
            Payroll.with(
                    Map.of("minuteMode", "\"THRESHOLD\"", "ceilingRounding", "\"CEILING\"", "grossCeiling", "3000000")),
            Payroll.with(Map.of(
                    "target", "{\"kind\": \"FIXED_MONTHLY\", \"minutes\": 6750}",
                    "partMonth", "\"CALENDAR\"",
                    "healthFloor", "2500000",
                    "floor", "{\"below\": \"50\", \"scope\": \"ALL\"}")));

    @Provide
    Arbitrary<MonthInput> months() {
        Arbitrary<Integer> classes = Arbitraries.integers().between(1, 15);
        Arbitrary<Golongan> ranks = Arbitraries.of(Golongan.I_A, Golongan.II_C, Golongan.III_A, Golongan.IV_E);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 9_000);
        Arbitrary<List<Integer>> late =
                Arbitraries.integers().between(-1, 200).list().ofMaxSize(22);
        Arbitrary<Long> salary = Arbitraries.longs().between(0, 15_000_000);
        Arbitrary<Long> correction = Arbitraries.longs().between(-20_000_000, 20_000_000);
        Arbitrary<Integer> splits = Arbitraries.integers().between(1, 5);
        Arbitrary<Boolean> sanctioned = Arbitraries.of(true, false);
        return Combinators.combine(classes, ranks, minutes, late, salary, correction, splits, sanctioned)
                .as((positionClass, rank, worked, days, base, difference, parts, sanction) ->
                        Payroll.month(positionClass, draft -> {
                            draft.employed(parts == 2 ? EmploymentKind.CPNS : EmploymentKind.PNS, rank)
                                    .activities(Payroll.minutes(worked))
                                    .attendance(attendance(days))
                                    .salary(Payroll.salary(base))
                                    .tenures(tenures(positionClass, parts));
                            if (difference != 0) {
                                draft.corrections(List.of(new CarriedCorrection(
                                        "k", Payroll.MONTH.minusMonths(8), Rupiah.of(difference), Code.of("AUDIT"))));
                            }
                            if (sanction) {
                                draft.sanctions(List.of(new SanctionInForce(
                                        "sk",
                                        SanctionKind.WRITTEN_REPRIMAND,
                                        Payroll.MONTH.minusMonths(1).atDay(3),
                                        Optional.empty())));
                            }
                        }));
    }

    /** Below zero is absent without a reason. */
    private static List<AttendanceDay> attendance(List<Integer> late) {
        List<AttendanceDay> days = new ArrayList<>();
        for (int i = 0; i < late.size(); i++) {
            days.add(late.get(i) < 0 ? Payroll.absent(i) : lateOn(i, late.get(i)));
        }
        return days;
    }

    private static AttendanceDay lateOn(int day, int minutes) {
        return AttendanceDay.of(
                Payroll.days().get(day),
                DayStatus.PRESENT,
                draft -> draft.scheduled(450).late(minutes));
    }

    private static List<Tenure> tenures(int positionClass, int parts) {
        List<Tenure> tenures = new ArrayList<>();
        LocalDate from = Payroll.MONTH.atDay(1);
        for (int i = 0; i < parts; i++) {
            LocalDate to = i == parts - 1 ? Payroll.MONTH.atEndOfMonth() : Payroll.MONTH.atDay(30 * (i + 1) / parts);
            LocalDate first = from;
            int days = (int) Payroll.days().stream()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(to))
                    .count();
            tenures.add(Payroll.tenure(positionClass, from, to, days, days));
            from = to.plusDays(1);
        }
        return tenures;
    }

    @Property(tries = 400)
    void the_net_is_never_negative_and_is_the_signed_sum_of_the_lines(
            @ForAll("months") MonthInput input, @ForAll @IntRange(max = 4) int policy) {
        PaySlip slip = Payroll.slip(POLICIES.get(policy), input);
        List<PayLine> lines = slip.lines();
        assertThat(slip.net().isNegative()).isFalse();
        assertThat(lines.stream().mapToLong(line -> line.effect().value()).sum())
                .isEqualTo(slip.net().value());
        assertThat(slip.gross().isNegative()).isFalse();
        assertThat(slip.gross().value())
                .isLessThanOrEqualTo(slip.total(PayLineCode.ENTITLED).value());
        for (PayLineCode code : PayLineCode.values()) {
            assertThat(lines.stream()
                            .filter(line -> line.code() == code)
                            .mapToLong(line -> line.amount().value())
                            .sum())
                    .as(code.name())
                    .isEqualTo(slip.total(code).value());
        }
    }

    @Property(tries = 400)
    void every_line_is_its_exact_value_rounded_once_under_a_policy_and_a_source(
            @ForAll("months") MonthInput input, @ForAll @IntRange(max = 4) int policy) {
        PaySlip slip = Payroll.slip(POLICIES.get(policy), input);
        List<PayLine> lines = slip.lines();
        for (int i = 0; i < lines.size(); i++) {
            PayLine line = lines.get(i);
            assertThat(line.seq()).isEqualTo(i + 1);
            assertThat(rounded(line.exact(), line.rounding()))
                    .as(line.toString())
                    .isEqualTo(line.amount().value());
            assertThat(line.policy()).matches("[a-zA-Z,]+@16\\.73/performance/pay/.*");
            assertThat(line.legal().citation()).isNotBlank();
            assertThat(line.formula()).isNotBlank();
        }
        assertThat(lines)
                .isSortedAccordingTo(
                        (one, other) -> one.code().step() - other.code().step());
    }

    private static long rounded(String exact, Rounding rounding) {
        RoundingMode mode = RoundingMode.valueOf(rounding.name());
        int slash = exact.indexOf('/');
        return slash < 0
                ? new BigDecimal(exact).setScale(0, mode).longValueExact()
                : new BigDecimal(exact.substring(0, slash))
                        .divide(new BigDecimal(exact.substring(slash + 1)), 0, mode)
                        .longValueExact();
    }

    @Property(tries = 300)
    void the_units_bear_together_what_the_slip_says(
            @ForAll("months") MonthInput input, @ForAll @IntRange(max = 4) int policy) {
        PaySlip slip = Payroll.slip(POLICIES.get(policy), input);
        List<PayPart> parts = slip.parts();
        assertThat(Rupiah.sum(parts.stream().map(PayPart::net))).isEqualTo(slip.net());
        assertThat(Rupiah.sum(parts.stream().map(PayPart::gross))).isEqualTo(slip.gross());
        assertThat(Rupiah.sum(parts.stream().map(PayPart::healthEmployer)))
                .isEqualTo(slip.total(PayLineCode.HEALTH_EMPLOYER));
        assertThat(parts).allSatisfy(part -> assertThat(part.net().isNegative()).isFalse());
    }

    @Property(tries = 300)
    void more_approved_minutes_never_lower_the_net(
            @ForAll("months") MonthInput input,
            @ForAll @IntRange(max = 8_000) int fewer,
            @ForAll @IntRange(max = 900) int more) {
        PaySlip less = Payroll.slip(STANDARD, input.with(draft -> draft.activities(Payroll.minutes(fewer))));
        PaySlip greater = Payroll.slip(STANDARD, input.with(draft -> draft.activities(Payroll.minutes(fewer + more))));
        assertThat(greater.net()).isGreaterThanOrEqualTo(less.net());
    }

    @Property(tries = 300)
    void a_late_event_more_never_raises_the_net(
            @ForAll("months") MonthInput input, @ForAll @IntRange(min = 1, max = 300) int minutes) {
        List<AttendanceDay> before = input.attendance().stream().limit(21).toList();
        List<AttendanceDay> after = new ArrayList<>(before);
        after.add(lateOn(before.size(), minutes));
        PaySlip without = Payroll.slip(STANDARD, input.with(draft -> draft.attendance(before)));
        PaySlip with = Payroll.slip(STANDARD, input.with(draft -> draft.attendance(after)));
        assertThat(with.net()).isLessThanOrEqualTo(without.net());
    }

    /** Each component of each part is rounded once, after its part of the entitlement was: so many roundings, each of half a rupiah. */
    @Property(tries = 300)
    void dividing_a_month_changes_each_component_by_less_than_a_rupiah_a_part(
            @ForAll("months") MonthInput input, @ForAll @IntRange(min = 2, max = 5) int parts) {
        MonthInput plain = input.with(
                draft -> draft.employed(EmploymentKind.PNS, input.golongan()).sanctions(List.of()));
        int positionClass = input.tenures().get(0).positionClass().value();
        PaySlip whole = Payroll.slip(STANDARD, plain.with(draft -> draft.tenures(tenures(positionClass, 1))));
        PaySlip divided = Payroll.slip(STANDARD, plain.with(draft -> draft.tenures(tenures(positionClass, parts))));
        for (int k = 0; k < 2; k++) {
            assertThat(Math.abs(component(whole, k) - component(divided, k))).isLessThan(parts);
        }
        assertThat(Math.abs(whole.gross().value() - divided.gross().value())).isLessThan(2L * parts);
    }

    private static long component(PaySlip slip, int number) {
        List<Long> amounts = slip.lines().stream()
                .filter(line -> line.code() == PayLineCode.COMPONENT)
                .map(line -> line.amount().value())
                .toList();
        long sum = 0;
        for (int i = number; i < amounts.size(); i += 2) {
            sum += amounts.get(i);
        }
        return sum;
    }

    @Property(tries = 200)
    void computing_again_gives_the_same_slip(@ForAll("months") MonthInput input) {
        PaySlip first = Payroll.slip(STANDARD, input);
        PaySlip second = Payroll.slip(AGAIN, input.with(draft -> {}));
        assertThat(second.toHash()).isEqualTo(first.toHash()).matches("[0-9a-f]{64}");
        assertThat(second.lines()).isEqualTo(first.lines());
        assertThat(first.input().toHash()).isEqualTo(second.input().toHash());
    }

    @Property(tries = 200)
    void an_amount_at_any_limit_gives_a_slip_or_a_finding(
            @ForAll @LongRange(min = -9_007_199_254_740_991L, max = 9_007_199_254_740_991L) long amount) {
        MonthInput input = Payroll.month(
                15,
                draft -> draft.corrections(
                                amount == 0
                                        ? List.of()
                                        : List.of(
                                                new CarriedCorrection(
                                                        "k",
                                                        Payroll.MONTH.minusMonths(1),
                                                        Rupiah.of(amount),
                                                        Code.of("AUDIT")),
                                                new CarriedCorrection(
                                                        "l",
                                                        Payroll.MONTH.minusMonths(1),
                                                        Rupiah.of(amount),
                                                        Code.of("AUDIT"))))
                        .salary(new SalaryRun(Rupiah.of(Math.abs(amount)), Rupiah.ZERO, Rupiah.ZERO)));
        PayOutcome outcome = STANDARD.slip(input);
        outcome.slip().ifPresent(slip -> assertThat(slip.net().isNegative()).isFalse());
        assertThat(outcome.findings().stream().map(finding -> finding.code()))
                .allMatch("performance.PAY_TOO_LARGE"::equals);
    }
}
