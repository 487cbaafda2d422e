package id.pendopo.benchmarks.pay;

import id.pendopo.core.money.Percentage;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayPolicy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The default pipeline as it is written in most offices: a decimal for every number, a map for the days, a map for the lines. It checks
 * nothing and explains nothing.
 */
final class DecimalPay {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal[] bases;
    private final DeductionTable table;
    private final BigDecimal dayCap;
    private final BigDecimal target;
    private final BigDecimal weight;
    private final BigDecimal employee;
    private final BigDecimal employer;
    private final BigDecimal ceiling;

    DecimalPay(PayPolicy policy, DeductionTable table, long[] bases) {
        this.bases = new BigDecimal[bases.length];
        for (int i = 0; i < bases.length; i++) {
            this.bases[i] = BigDecimal.valueOf(bases[i]);
        }
        this.table = table;
        dayCap = BigDecimal.valueOf(policy.dayCap().value());
        target = BigDecimal.valueOf((long) policy.target().value().minutes() * PayCrowd.DAYS);
        weight = decimal(policy.components().value().get(0).weight());
        employee = decimal(policy.health().value().employee());
        employer = decimal(policy.health().value().employer());
        ceiling = BigDecimal.valueOf(policy.health().value().ceiling().value());
    }

    Map<String, BigDecimal> compute(MonthInput input) {
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        BigDecimal base = bases[input.tenures().get(0).positionClass().value()];
        lines.put("BASE", base);
        BigDecimal productivity = percent(base, weight, RoundingMode.HALF_UP);
        BigDecimal bearing = base.subtract(productivity);
        lines.put("PRODUCTIVITY", productivity);
        lines.put("DISCIPLINE", bearing);
        BigDecimal ratio = minutes(input.activities())
                .divide(target, MathContext.DECIMAL128)
                .min(BigDecimal.ONE);
        BigDecimal earned = productivity.multiply(ratio).setScale(0, RoundingMode.HALF_UP);
        lines.put("EARNED", earned);
        BigDecimal cut =
                percent(base, points(input.attendance()), RoundingMode.HALF_UP).min(bearing);
        lines.put("CUT", cut);
        BigDecimal gross = earned.add(bearing).subtract(cut);
        lines.put("GROSS", gross);
        BigDecimal room =
                ceiling.subtract(BigDecimal.valueOf(input.salary().healthBase().value()));
        BigDecimal charged = gross.min(room.max(BigDecimal.ZERO));
        BigDecimal health = percent(charged, employee, RoundingMode.HALF_UP);
        lines.put("HEALTH", health);
        lines.put("EMPLOYER", percent(charged, employer, RoundingMode.HALF_UP));
        int group = input.golongan().group();
        BigDecimal rate = BigDecimal.valueOf(group <= 2 ? 0 : group == 3 ? 5 : 15);
        BigDecimal tax = percent(gross, rate, RoundingMode.FLOOR);
        lines.put("TAX", tax);
        lines.put("NET", gross.subtract(health).subtract(tax));
        return lines;
    }

    private BigDecimal minutes(List<ApprovedActivity> activities) {
        Map<LocalDate, BigDecimal> byDay = new HashMap<>();
        for (ApprovedActivity activity : activities) {
            byDay.merge(activity.date(), BigDecimal.valueOf(activity.minutes()), BigDecimal::add);
        }
        BigDecimal minutes = BigDecimal.ZERO;
        for (BigDecimal day : byDay.values()) {
            minutes = minutes.add(day.min(dayCap));
        }
        return minutes;
    }

    private BigDecimal points(List<AttendanceDay> attendance) {
        BigDecimal points = BigDecimal.ZERO;
        for (AttendanceDay day : attendance) {
            if (day.status() == DayStatus.ABSENT_NO_REASON) {
                points = points.add(decimal(table.absentDay().orElseThrow()));
            } else {
                points = points.add(step(table.lateStep(day.lateMinutes())))
                        .add(step(table.earlyStep(day.earlyMinutes())));
            }
        }
        return points;
    }

    private static BigDecimal step(Optional<DeductionBracket> step) {
        return step.map(one -> decimal(one.percent())).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal decimal(Percentage percent) {
        return BigDecimal.valueOf(percent.unscaled(), percent.scale());
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal percent, RoundingMode rounding) {
        return of.multiply(percent).divide(HUNDRED, 0, rounding);
    }
}
