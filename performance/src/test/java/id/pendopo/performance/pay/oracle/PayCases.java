package id.pendopo.performance.pay.oracle;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.Tenure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Policies and months for tests of rooms above pay. */
public final class PayCases {
    /** The month of all of them. */
    public static final YearMonth MONTH = Months.APRIL;

    /** The unit of all of them. */
    public static final UnitCode UNIT = Months.UNIT;

    private PayCases() {}

    /** The default policy of the published worked computations. */
    public static PayPolicy policy() {
        return new PolicySketch().policy();
    }

    /** A policy and months that fit it. */
    public record Anything(PayPolicy policy, List<MonthInput> months) {}

    /** Any policy, and the same month of so many employees with anything that may happen in it. */
    public static Anything anything(Random random, int employees) {
        PolicySketch sketch = RandomPolicy.of(random);
        long month = random.nextLong();
        List<MonthInput> months = new ArrayList<>();
        for (int i = 0; i < employees; i++) {
            months.add(RandomMonth.of(new Random(month), random, "e-" + i, sketch.components));
        }
        return new Anything(sketch.policy(), months);
    }

    /** The n-th employee, in the one unit, more or less on time. */
    public static MonthInput employee(int number) {
        return employee(number, UNIT);
    }

    /** The n-th employee in this unit. */
    public static MonthInput employee(int number, UnitCode unit) {
        Random random = new Random(number);
        return MonthInput.of(
                EmployeeId.of("e-" + number),
                MONTH,
                draft -> draft.workdays(22)
                        .tenures(List.of(new Tenure(
                                unit,
                                Months.ANALYST,
                                PositionClass.of(1 + random.nextInt(15)),
                                MONTH.atDay(1),
                                MONTH.atEndOfMonth(),
                                22,
                                22,
                                0)))
                        .attendance(random.nextBoolean() ? Months.absent(random.nextInt(3)) : List.of())
                        .activities(Months.minutes(22, 200 + random.nextInt(150))));
    }

    /** So many employees of a unit. */
    public static Iterator<MonthInput> unit(UnitCode unit, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> employee(number, unit))
                .iterator();
    }
}
