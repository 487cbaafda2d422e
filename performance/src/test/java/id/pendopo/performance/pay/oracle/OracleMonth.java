package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.OtherDeduction;
import id.pendopo.performance.discipline.SanctionCut;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionTable;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.ComponentScore;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.Measure;
import id.pendopo.performance.pay.MinuteMode;
import id.pendopo.performance.pay.MinuteTarget;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PayTables;
import id.pendopo.performance.pay.ProductivityFloor;
import id.pendopo.performance.pay.Tenure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What holds for the whole month: the ratio of minutes, the points of discipline, the unpaid days, the sanction. */
final class OracleMonth {
    private final PayPolicy policy;
    private final MonthInput input;

    OracleMonth(PayPolicy policy, MonthInput input) {
        this.policy = policy;
        this.input = input;
    }

    /** A named table: the region's own before those that were printed. */
    <T> T table(Code name, BiFunction<PayTables, Code, Optional<T>> of) {
        return policy.ownTables()
                .map(Value::value)
                .flatMap(own -> of.apply(own, name))
                .or(() -> of.apply(policy.tables().value(), name))
                .orElseThrow();
    }

    DeductionTable deductions() {
        return table(policy.deductionTable().value(), PayTables::deduction);
    }

    private boolean isRamadan(LocalDate day) {
        return input.ramadan().filter(span -> span.contains(day)).isPresent();
    }

    private Frac ramadanFactor() {
        return Frac.of(policy.ramadanFactor().value());
    }

    // L5: productivity.

    /** Minutes approved, no day above its cap, less what absence takes in minutes. */
    long minutes() {
        TreeMap<LocalDate, Long> byDay = new TreeMap<>();
        for (ApprovedActivity activity : input.activities()) {
            byDay.merge(activity.date(), (long) activity.minutes(), Long::sum);
        }
        long all = 0;
        for (var day : byDay.entrySet()) {
            Frac cap = Frac.of(policy.dayCap().value());
            if (isRamadan(day.getKey())) {
                cap = cap.times(ramadanFactor());
            }
            all += Math.min(day.getValue(), cap.round(id.pendopo.core.money.Rounding.FLOOR));
        }
        long taken = deductions().absentMinutes().orElse(0) * absentDays();
        return Math.max(0, all - taken);
    }

    private long absentDays() {
        return input.attendance().stream()
                .filter(day -> day.status() == DayStatus.ABSENT_NO_REASON)
                .count();
    }

    /** 300 for each obligated day, in Ramadan 260; or a fixed number for the month, by the days on which it was owed. */
    Frac target() {
        MinuteTarget target = policy.target().value();
        Frac days = Frac.ZERO;
        for (Tenure tenure : input.tenures()) {
            days = days.plus(Frac.of(tenure.obligatedDays() - tenure.ramadanDays()))
                    .plus(Frac.of(tenure.ramadanDays()).times(ramadanFactor()));
        }
        Frac minutes = Frac.of(target.minutes()).times(days);
        return target.kind() == MinuteTarget.Kind.FIXED_MONTHLY ? minutes.dividedBy(input.workdays()) : minutes;
    }

    /** What part of the target was reached, before caps. */
    private Frac reached() {
        Frac target = target();
        return target.isZero() ? Frac.ONE : Frac.of(minutes()).dividedBy(target);
    }

    /** A floor says nothing where no component measures minutes: a pack cannot take a value of an earlier day back. */
    boolean isBelowFloor() {
        boolean measured = policy.components().value().stream()
                .anyMatch(component -> component.measures().contains(Measure.MINUTES));
        return measured
                && policy.floor()
                        .filter(floor ->
                                reached().compareTo(Frac.of(floor.value().below())) < 0)
                        .isPresent();
    }

    boolean floorTakesAll() {
        return isBelowFloor() && policy.floor().orElseThrow().value().scope() == ProductivityFloor.Scope.ALL;
    }

    private Frac minuteRatio() {
        if (isBelowFloor()) {
            return Frac.ZERO;
        }
        if (policy.minuteMode().value() == MinuteMode.THRESHOLD) {
            return reached().compareTo(Frac.ONE) >= 0 ? Frac.ONE : Frac.ZERO;
        }
        return reached().min(Frac.of(policy.monthCap().value()));
    }

    /** What of a component was earned: the product of its measures. */
    Frac achieved(PayComponent component) {
        Frac achieved = Frac.ONE;
        for (Measure measure : component.measures()) {
            achieved = achieved.times(
                    switch (measure) {
                        case FULL, DISCIPLINE -> Frac.ONE;
                        case MINUTES -> minuteRatio();
                        case RATING ->
                            Frac.of(table(policy.ratingTable().orElseThrow().value(), PayTables::rating)
                                    .paid(input.rating().orElseThrow())
                                    .orElseThrow());
                        case REPORTS ->
                            Frac.of(table(policy.reportTable().orElseThrow().value(), PayTables::report)
                                    .paid(input.reports().orElseThrow()));
                        case SCORE ->
                            score(component).min(Frac.of(policy.monthCap().value()));
                    });
        }
        return achieved;
    }

    private Frac score(PayComponent component) {
        for (ComponentScore score : input.scores()) {
            if (score.component().equals(component.code())) {
                return Frac.of(score.achieved());
            }
        }
        throw new IllegalStateException("no score");
    }

    // L6: discipline.

    /** The percent that lateness, absence and leave take from the month. */
    Frac points() {
        DeductionTable table = deductions();
        Frac points = Frac.ZERO;
        for (AttendanceDay day : input.attendance()) {
            if (day.status() == DayStatus.ABSENT_NO_REASON) {
                points = points.plus(table.absentDay().map(Frac::of).orElse(Frac.ZERO));
                continue;
            }
            points = points.plus(bracket(day.noScanIn() ? table.noScanIn() : table.lateStep(day.lateMinutes())));
            points = points.plus(bracket(day.noScanOut() ? table.noScanOut() : table.earlyStep(day.earlyMinutes())));
        }
        for (LeaveSpell spell : input.leave()) {
            points = points.plus(leavePoints(spell, table));
        }
        return table.monthCap().map(cap -> Frac.of(cap)).map(points::min).orElse(points);
    }

    private static Frac bracket(Optional<DeductionBracket> bracket) {
        return bracket.map(one -> Frac.of(one.percent())).orElse(Frac.ZERO);
    }

    private Optional<LeavePayRule> rule(AbsenceClass absence) {
        LeavePayTable table = table(policy.leaveTable().value(), PayTables::leave);
        return table.find(absence);
    }

    private Frac leavePoints(LeaveSpell spell, DeductionTable table) {
        Frac points = Frac.ZERO;
        if (rule(spell.absence()).isPresent()) {
            for (LeavePayTier tier : tiers(spell)) {
                if (tier.effect() == LeavePayTier.Effect.CUT_PER_DAY) {
                    points = points.plus(Frac.of(tier.percent()));
                }
            }
            return points;
        }
        for (OtherDeduction other : table.others()) {
            if (other.absence().filter(spell.absence()::equals).isPresent()) {
                for (int day = spell.daysBefore() + 1; day <= spell.daysBefore() + spell.days(); day++) {
                    if (day > other.afterDays()) {
                        points = points.plus(Frac.of(other.percent()));
                    }
                }
            }
        }
        return points;
    }

    /** The tier of each day of the spell that is in this month. */
    private List<LeavePayTier> tiers(LeaveSpell spell) {
        LeavePayRule rule = rule(spell.absence()).orElseThrow();
        List<LeavePayTier> tiers = new ArrayList<>();
        for (int day = spell.daysBefore() + 1; day <= spell.daysBefore() + spell.days(); day++) {
            int place = rule.reckoning() == LeavePayRule.Reckoning.BY_LENGTH ? spell.length() : day;
            tiers.add(tier(rule, place, spell).orElseThrow());
        }
        return tiers;
    }

    /** By days as far as tiers are in days; then by the month, the second following the days. */
    private Optional<LeavePayTier> tier(LeavePayRule rule, int day, LeaveSpell spell) {
        boolean allDays = rule.counting() == LeavePayRule.DayCounting.CALENDAR_DAYS;
        long begun = allDays
                ? ChronoUnit.MONTHS.between(spell.first(), spell.first().plusDays(day - 1L))
                : ChronoUnit.MONTHS.between(YearMonth.from(spell.first()), input.month());
        int month = 1 + (int) begun;
        boolean hasDays = rule.tiers().stream().anyMatch(tier -> tier.unit() == LeavePayTier.Unit.DAY);
        for (LeavePayTier tier : rule.tiers()) {
            boolean byDay = tier.unit() == LeavePayTier.Unit.DAY;
            int number = byDay ? day : hasDays ? Math.max(2, month) : month;
            if (number >= tier.first() && number <= tier.last().orElse(Integer.MAX_VALUE)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    // L2: leave that is not paid in full.

    /** The unpaid part of the month, at most all of it. */
    Frac unpaid() {
        Frac unpaid = Frac.ZERO;
        for (LeaveSpell spell : input.leave()) {
            Optional<LeavePayRule> rule = rule(spell.absence());
            if (rule.isEmpty()) {
                continue;
            }
            long days = rule.get().counting() == LeavePayRule.DayCounting.WORKING_DAYS
                    ? input.tenures().stream().mapToLong(Tenure::workdays).sum()
                    : input.tenures().stream()
                            .mapToLong(OracleMonth::calendarDays)
                            .sum();
            for (LeavePayTier tier : tiers(spell)) {
                if (tier.effect() == LeavePayTier.Effect.PAID) {
                    unpaid = unpaid.plus(
                            Frac.of(Percentage.HUNDRED.minus(tier.percent())).dividedBy(days));
                }
            }
        }
        return unpaid.min(Frac.ONE);
    }

    static long calendarDays(Tenure tenure) {
        return ChronoUnit.DAYS.between(tenure.from(), tenure.to()) + 1;
    }

    // L8: the sanction.

    /** Of several the greatest, not the sum. */
    Frac sanction() {
        SanctionTable table = table(policy.sanctionTable().value(), PayTables::sanction);
        Frac greatest = Frac.ZERO;
        for (SanctionInForce sanction : input.sanctions()) {
            Optional<SanctionCut> cut = table.cut(sanction, input.month());
            greatest = greatest.max(cut.map(one -> Frac.of(one.percent())).orElse(Frac.ZERO));
        }
        return greatest;
    }
}
