package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Budget beside what was computed (<i>anggaran dan realisasi TPP</i>), by unit; never by person. A unit with too few people is told to the
 * personnel office alone, because its sums would be the pay of somebody.
 *
 * @param units in the order of their codes
 * @param tooSmall how many units had too few people
 */
public record MoneyView(List<UnitMoney> units, int tooSmall) {
    private static final int MONTHS = 12;

    /**
     * A unit's money in a year.
     *
     * @param unit which
     * @param months how many months were computed
     * @param computed what they come to
     * @param budget what was set aside; empty where none is told
     * @param usedShare what was computed of it, in per cent
     * @param forecast of twelve months, if the others are like those computed, rounded half up
     * @param overBudget whether the forecast is more than the budget
     * @param deductions by kind
     */
    public record UnitMoney(
            UnitCode unit,
            int months,
            Rupiah computed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> budget,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> usedShare,
            Rupiah forecast,
            boolean overBudget,
            Map<Code, Rupiah> deductions) {}

    /** Copies what it is given. */
    public MoneyView {
        units = List.copyOf(units);
    }

    /**
     * The view of these rows of one year.
     *
     * @param budgets what was set aside for the year, by unit
     * @throws IllegalArgumentException if a month of a unit is given twice, or rows are of several years
     */
    public static MoneyView of(MonitoringScope scope, List<MoneyRow> rows, Map<UnitCode, Rupiah> budgets) {
        Map<UnitCode, List<MoneyRow>> units = new TreeMap<>();
        Set<Integer> years = new HashSet<>();
        for (MoneyRow row : rows) {
            units.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row);
            years.add(row.month().getYear());
        }
        if (years.size() > 1) {
            throw new IllegalArgumentException("money: rows are of the years %s; give one year".formatted(years));
        }
        List<UnitMoney> told = new ArrayList<>();
        int tooSmall = 0;
        for (Map.Entry<UnitCode, List<MoneyRow>> one : units.entrySet()) {
            if (scope.seesSlips() || one.getValue().stream().allMatch(row -> row.slips() >= scope.leastGroup())) {
                told.add(unit(one.getKey(), one.getValue(), Optional.ofNullable(budgets.get(one.getKey()))));
            } else {
                tooSmall++;
            }
        }
        return new MoneyView(told, tooSmall);
    }

    private static UnitMoney unit(UnitCode unit, List<MoneyRow> rows, Optional<Rupiah> budget) {
        Set<YearMonth> months = new HashSet<>();
        Map<Code, Rupiah> deductions = new TreeMap<>();
        for (MoneyRow row : rows) {
            if (!months.add(row.month())) {
                throw new IllegalArgumentException(
                        "money: %s of %s is given twice; give each month once".formatted(row.month(), unit));
            }
            row.deductions().forEach((code, amount) -> deductions.merge(code, amount, Rupiah::plus));
        }
        Rupiah computed = Rupiah.sum(rows.stream().map(MoneyRow::gross));
        Rupiah forecast = computed.times(Ratio.of(MONTHS, rows.size()), Rounding.HALF_UP);
        return new UnitMoney(
                unit,
                rows.size(),
                computed,
                budget,
                budget.filter(Rupiah::isPositive).map(amount -> Share.percent(computed.ratioTo(amount))),
                forecast,
                budget.filter(forecast::isMoreThan).isPresent(),
                Collections.unmodifiableMap(deductions));
    }
}
