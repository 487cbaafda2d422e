package id.pendopo.performance.pay.oracle;

import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.Measure;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.OtherCut;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.TaxStrategy;
import id.pendopo.performance.pay.Tenure;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why a month cannot be computed, as the second reading sees it: the codes of all reasons. */
final class OracleRefusals {
    private final PayPolicy policy;
    private final MonthInput input;
    private final Set<String> codes = new TreeSet<>();

    private OracleRefusals(PayPolicy policy, MonthInput input) {
        this.policy = policy;
        this.input = input;
    }

    static Set<String> codes(PayPolicy policy, MonthInput input) {
        OracleRefusals refusals = new OracleRefusals(policy, input);
        refusals.chosen();
        refusals.tenures();
        refusals.dates();
        refusals.ids();
        refusals.numbers();
        refusals.measures();
        return refusals.codes;
    }

    private void when(boolean wrong, String code) {
        if (wrong) {
            codes.add("performance.PAY_" + code);
        }
    }

    /** What the law leaves open must have been chosen before it is needed. */
    private void chosen() {
        when(policy.taxStrategy().isEmpty(), "NOT_CHOSEN");
        when(
                policy.taxStrategy()
                                .filter(value -> value.value() != TaxStrategy.FINAL_BY_GOLONGAN)
                                .isPresent()
                        && input.month().getMonth() == Month.DECEMBER,
                "TAX_DECEMBER");
        when(input.golongan().isContract() != input.kind().isContract(), "RANK_MISMATCH");
    }

    private void tenures() {
        when(input.tenures().isEmpty(), "NO_TENURE");
        for (int i = 1; i < input.tenures().size(); i++) {
            when(
                    !input.tenures()
                            .get(i)
                            .from()
                            .isAfter(input.tenures().get(i - 1).to()),
                    "TENURE_OVERLAP");
        }
        when(input.tenures().stream().mapToInt(Tenure::workdays).sum() > input.workdays(), "DAYS_IMPOSSIBLE");
        for (Tenure tenure : input.tenures()) {
            when(
                    tenure.workdays() < 0
                            || tenure.obligatedDays() > tenure.workdays()
                            || tenure.ramadanDays() > tenure.obligatedDays(),
                    "DAYS_IMPOSSIBLE");
        }
    }

    private boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(input.month());
    }

    private boolean isServed(LocalDate day) {
        return input.tenures().stream().anyMatch(tenure -> !day.isBefore(tenure.from()) && !day.isAfter(tenure.to()));
    }

    private void dates() {
        List<LocalDate> days = Stream.concat(
                        input.attendance().stream().map(day -> day.date()),
                        input.activities().stream().map(ApprovedActivity::date))
                .toList();
        when(days.stream().anyMatch(day -> !isInMonth(day)), "OUTSIDE_MONTH");
        if (!input.tenures().isEmpty()) {
            when(days.stream().anyMatch(day -> isInMonth(day) && !isServed(day)), "OUTSIDE_TENURE");
        }
        when(
                input.attendance().stream().map(day -> day.date()).distinct().count()
                        < input.attendance().size(),
                "DAY_TWICE");
        for (CarriedCorrection correction : input.corrections()) {
            when(!correction.period().isBefore(input.month()), "CORRECTION_PERIOD");
            when(correction.amount().isZero(), "CORRECTION_EMPTY");
        }
        for (ActingPost post : input.acting()) {
            when(
                    post.kind() == AssignmentKind.DEFINITIVE
                            || post.to().filter(to -> to.isBefore(post.from())).isPresent()
                            || post.from().isAfter(input.month().atEndOfMonth()),
                    "ACTING_IMPOSSIBLE");
        }
        for (LeaveSpell spell : input.leave()) {
            when(
                    spell.days() < 0 || spell.daysBefore() < 0 || spell.length() < spell.daysBefore() + spell.days(),
                    "LEAVE_IMPOSSIBLE");
        }
    }

    private void ids() {
        when(isTwice(input.activities().stream().map(ApprovedActivity::id)), "ID_TWICE");
        when(isTwice(input.leave().stream().map(LeaveSpell::document)), "ID_TWICE");
        when(isTwice(input.otherCuts().stream().map(OtherCut::id)), "ID_TWICE");
        when(isTwice(input.corrections().stream().map(CarriedCorrection::id)), "ID_TWICE");
        Predicate<String> wrong = id -> id.isBlank() || id.length() > 120;
        when(input.activities().stream().map(ApprovedActivity::id).anyMatch(wrong), "ID_IMPOSSIBLE");
    }

    private static boolean isTwice(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return !ids.allMatch(seen::add);
    }

    private void numbers() {
        when(
                input.activities().stream().anyMatch(one -> one.minutes() < 0 || one.minutes() > 1_440),
                "MINUTES_IMPOSSIBLE");
        when(
                input.attendance().stream()
                        .flatMap(day -> Stream.of(day.scheduledMinutes(), day.lateMinutes(), day.earlyMinutes()))
                        .anyMatch(minutes -> minutes < 0 || minutes > 1_440),
                "MINUTES_IMPOSSIBLE");
        when(input.otherCuts().stream().anyMatch(cut -> cut.count() < 1), "COUNT_IMPOSSIBLE");
        when(
                Stream.of(
                                        input.salary().gross(),
                                        input.salary().tax(),
                                        input.salary().healthBase())
                                .anyMatch(amount -> amount.isNegative())
                        || input.otherCuts().stream()
                                .anyMatch(cut -> cut.amount()
                                        .filter(amount -> amount.isNegative())
                                        .isPresent()),
                "AMOUNT_NEGATIVE");
        for (OtherCut cut : input.otherCuts()) {
            boolean known = policy.otherCuts().stream()
                    .flatMap(rules -> rules.value().stream())
                    .anyMatch(rule -> rule.kind() == cut.kind()
                            && (cut.amount().isPresent() || rule.share().isPresent()));
            when(!known, "CUT_NOT_IN_POLICY");
        }
    }

    private void measures() {
        for (PayComponent component : policy.components().value()) {
            when(component.measures().contains(Measure.RATING) && input.rating().isEmpty(), "MEASURE_MISSING");
            when(
                    component.measures().contains(Measure.REPORTS)
                            && input.reports().isEmpty(),
                    "MEASURE_MISSING");
            when(
                    component.measures().contains(Measure.SCORE)
                            && input.scores().stream()
                                    .noneMatch(score -> score.component().equals(component.code())),
                    "MEASURE_MISSING");
        }
    }
}
