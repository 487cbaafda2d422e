package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What in the month of an employee cannot be true, or is not decided by the policy: all of it at once, each at its place. */
final class InputCheck {
    private static final int TIMES_LIMIT = 1000;

    private final FlatPolicy flat;
    private final MonthInput input;
    private final Wrongs wrongs = new Wrongs();
    private final int year;
    private final int month;
    private final int length;
    /** The days of the tenures as bits. */
    private long served;

    private long workdays;
    private @Nullable DayCheck days;

    private InputCheck(FlatPolicy flat, MonthInput input) {
        this.flat = flat;
        this.input = input;
        year = input.month().getYear();
        month = input.month().getMonthValue();
        length = input.month().lengthOfMonth();
    }

    /** Looks at everything. */
    static InputCheck of(FlatPolicy flat, MonthInput input) {
        return new InputCheck(flat, input).all();
    }

    /** What it found wrong. */
    List<Finding> wrongs() {
        return wrongs.all();
    }

    /** What it added up on the way. */
    DayCheck days() {
        return Objects.requireNonNull(days);
    }

    private InputCheck all() {
        employee();
        tenures();
        days = new DayCheck(flat, input, wrongs, served).check();
        acting();
        leave();
        cuts();
        corrections();
        measures();
        return this;
    }

    static Finding tooLarge() {
        return Finding.block("performance.PAY_TOO_LARGE").source(Wrongs.INPUT);
    }

    private void employee() {
        if (input.kind().isContract() != input.golongan().isContract()) {
            wrongs.add(
                    "performance.PAY_RANK_MISMATCH",
                    "golongan",
                    input.golongan().text());
        }
        SalaryRun salary = input.salary();
        if (salary.healthBase().isNegative()
                || salary.gross().isNegative()
                || salary.tax().isNegative()) {
            wrongs.add("performance.PAY_AMOUNT_NEGATIVE", "salary", "salary");
        }
        if (flat.tax == TaxStrategy.FINAL_BY_GOLONGAN) {
            if (flat.taxes.ofRank(input.golongan()) == null) {
                String key = input.golongan().isContract() ? "contractFinalRates" : "finalRates";
                wrongs.add("performance.PAY_NO_RATE", key, input.golongan().text());
            }
            return;
        }
        if (input.month().getMonth() == Month.DECEMBER) {
            wrongs.add("performance.PAY_TAX_DECEMBER", "month", input.month());
        }
        if (flat.taxes.ofStatus(input.ptkp()) == null) {
            wrongs.add("performance.PAY_NO_RATE", "terTables", input.ptkp().text());
        }
    }

    private void tenures() {
        if (input.workdays() < 1 || input.workdays() > length) {
            wrongs.add("performance.PAY_DAYS_IMPOSSIBLE", "workdays", input.workdays());
        }
        DateSpan fasting = input.ramadan().orElse(null);
        if (fasting != null && fasting.to().isBefore(fasting.from())) {
            wrongs.add("performance.PAY_OUTSIDE_MONTH", "ramadan", fasting.to());
        }
        List<Tenure> tenures = input.tenures();
        if (tenures.isEmpty()) {
            wrongs.add("performance.PAY_NO_TENURE", "tenures", 0);
        }
        LocalDate before = null;
        for (int i = 0; i < tenures.size(); i++) {
            Tenure tenure = tenures.get(i);
            if (!isInMonth(tenure.from())
                    || !isInMonth(tenure.to())
                    || tenure.to().isBefore(tenure.from())) {
                wrongs.add("performance.PAY_OUTSIDE_MONTH", "tenures", i, "", tenure.from() + " - " + tenure.to());
            } else {
                if (before != null && !tenure.from().isAfter(before)) {
                    wrongs.add("performance.PAY_TENURE_OVERLAP", "tenures", i, "/from", tenure.from());
                }
                before = tenure.to();
                served |= bits(tenure);
                counts(tenure, i, fasting != null);
            }
            if (flat.bases.amount(tenure.positionClass(), tenure.position()) < 0) {
                wrongs.add("performance.PAY_NO_AMOUNT", "tenures", i, "/positionClass", tenure.positionClass());
            }
        }
        if (workdays > input.workdays()) {
            wrongs.add("performance.PAY_DAYS_IMPOSSIBLE", "workdays", input.workdays());
        }
    }

    private void counts(Tenure tenure, int index, boolean fasting) {
        boolean ordered = tenure.ramadanDays() >= 0
                && tenure.ramadanDays() <= tenure.obligatedDays()
                && tenure.obligatedDays() <= tenure.workdays()
                && tenure.workdays() <= MonthFacts.days(tenure);
        if (!ordered || tenure.ramadanDays() > 0 && !fasting) {
            wrongs.add(
                    "performance.PAY_DAYS_IMPOSSIBLE",
                    "tenures",
                    index,
                    "",
                    tenure.workdays() + ", " + tenure.obligatedDays() + ", " + tenure.ramadanDays());
        } else {
            workdays += tenure.workdays();
        }
    }

    private static long bits(Tenure tenure) {
        int from = tenure.from().getDayOfMonth();
        int to = tenure.to().getDayOfMonth();
        return ((1L << (to - from + 1)) - 1) << from;
    }

    private boolean isInMonth(LocalDate day) {
        return day.getYear() == year && day.getMonthValue() == month;
    }

    private void acting() {
        for (int i = 0; i < input.acting().size(); i++) {
            ActingPost post = input.acting().get(i);
            LocalDate to = post.to().orElse(null);
            if (post.kind() == AssignmentKind.DEFINITIVE
                    || to != null && to.isBefore(post.from())
                    || post.from().isAfter(input.month().atEndOfMonth())) {
                wrongs.add("performance.PAY_ACTING_IMPOSSIBLE", "acting", i, "", post.from());
            }
            if (flat.bases.amount(post.positionClass(), post.position()) < 0) {
                wrongs.add("performance.PAY_NO_AMOUNT", "acting", i, "/positionClass", post.positionClass());
            }
            for (int j = 0; j < i; j++) {
                same("acting", i, post.id(), input.acting().get(j).id());
            }
        }
    }

    private void leave() {
        if (!input.leave().isEmpty()) {
            new LeaveCheck(flat, input, wrongs, (int) workdays, Long.bitCount(served)).check();
        }
        for (int i = 0; i < input.sanctions().size(); i++) {
            named(i, input.sanctions().get(i));
            for (int j = 0; j < i; j++) {
                same(
                        "sanctions",
                        i,
                        input.sanctions().get(i).decree(),
                        input.sanctions().get(j).decree());
            }
        }
    }

    /** A dismissal, or a cut that the table does not name, must not be paid in full without anybody noticing. */
    private void named(int index, SanctionInForce sanction) {
        int number = sanction.numberOf(input.month());
        if (number >= 1
                && number <= sanction.months().orElse(Integer.MAX_VALUE)
                && flat.sanctions.find(sanction.kind()).isEmpty()) {
            wrongs.add(
                    "performance.PAY_TABLE_SILENT",
                    "sanctions[" + index + "]",
                    sanction.kind(),
                    flat.sanctions.source());
        }
    }

    private void cuts() {
        for (int i = 0; i < input.otherCuts().size(); i++) {
            OtherCut cut = input.otherCuts().get(i);
            if (cut.count() < 1 || cut.count() > TIMES_LIMIT || cut.amount().isPresent() && cut.count() != 1) {
                wrongs.add("performance.PAY_COUNT_IMPOSSIBLE", "otherCuts", i, "/count", cut.count());
            }
            if (cut.amount().isPresent() && cut.amount().get().isNegative()) {
                wrongs.add("performance.PAY_AMOUNT_NEGATIVE", "otherCuts", i, "/amount", cut.kind());
            }
            if (!flat.otherCuts[cut.kind().ordinal()]
                    || cut.amount().isEmpty() && flat.otherShares[cut.kind().ordinal()] == null) {
                wrongs.add("performance.PAY_CUT_NOT_IN_POLICY", "otherCuts", i, "/kind", cut.kind());
            }
            for (int j = 0; j < i; j++) {
                same("otherCuts", i, cut.id(), input.otherCuts().get(j).id());
            }
        }
    }

    private void corrections() {
        for (int i = 0; i < input.corrections().size(); i++) {
            CarriedCorrection one = input.corrections().get(i);
            if (!one.period().isBefore(input.month())) {
                wrongs.add("performance.PAY_CORRECTION_PERIOD", "corrections", i, "/period", one.period());
            }
            if (one.amount().isZero()) {
                wrongs.add("performance.PAY_CORRECTION_EMPTY", "corrections", i, "/amount", 0);
            }
            for (int j = 0; j < i; j++) {
                CarriedCorrection other = input.corrections().get(j);
                if (one.period().equals(other.period())) {
                    same("corrections", i, one.id(), other.id());
                }
            }
        }
    }

    private void same(String list, int index, String id, String other) {
        if (id.equals(other)) {
            wrongs.add("performance.PAY_ID_TWICE", list, index, "", index);
        }
    }

    private void measures() {
        if (flat.has(Measure.RATING)) {
            RatingTable table = flat.ratings;
            if (input.rating().isEmpty()) {
                wrongs.add("performance.PAY_MEASURE_MISSING", "rating", Measure.RATING);
            } else if (table != null && table.paid(input.rating().get()).isEmpty()) {
                wrongs.add(
                        "performance.PAY_TABLE_SILENT", "rating", input.rating().get(), table.source());
            }
        }
        if (flat.has(Measure.REPORTS) && input.reports().isEmpty()) {
            wrongs.add("performance.PAY_MEASURE_MISSING", "reports", Measure.REPORTS);
        }
        WorkReports reports = input.reports().orElse(null);
        if (reports != null && (reports.notAccepted() < 0 || reports.notAccepted() > reports.made())) {
            wrongs.add("performance.PAY_COUNT_IMPOSSIBLE", "reports", reports.notAccepted());
        }
        scores();
    }

    private void scores() {
        List<PayComponent> components = flat.policy.components().value();
        for (int i = 0; i < flat.size; i++) {
            if (flat.has(i, Measure.SCORE) && find(components.get(i)) == null) {
                wrongs.add(
                        "performance.PAY_MEASURE_MISSING",
                        "scores",
                        components.get(i).code());
            }
        }
        for (int i = 0; i < input.scores().size(); i++) {
            ComponentScore score = input.scores().get(i);
            if (score.achieved().isNegative()) {
                wrongs.add("performance.PAY_AMOUNT_NEGATIVE", "scores", i, "/achieved", score.component());
            }
            for (int j = 0; j < i; j++) {
                same(
                        "scores",
                        i,
                        score.component().value(),
                        input.scores().get(j).component().value());
            }
        }
    }

    private @Nullable ComponentScore find(PayComponent component) {
        for (ComponentScore score : input.scores()) {
            if (score.component().equals(component.code())) {
                return score;
            }
        }
        return null;
    }

    /** The class of absence as one bit. */
    static long bit(AbsenceClass absence) {
        return 1L << absence.ordinal();
    }
}
