package id.pendopo.performance.pay;

import id.pendopo.core.money.Exact;
import id.pendopo.performance.discipline.SanctionCut;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds of the whole month: minutes, deductions, leave, sanction. Made of an input that {@link InputCheck} let pass. */
final class MonthFacts {
    private final FlatPolicy flat;
    private final MonthInput input;

    int workdays;
    int obligatedDays;
    int ramadanDays;
    int calendarDays;

    /** Minutes that count, after the cap of a day and what absent days take. */
    long minutes;
    /** What is paid of a component that minutes earn. */
    long achievedAbove = 1;

    long achievedBelow = 1;
    /** The same before the cap of the month and the floor: minutes against the target. */
    long reachedAbove = 1;

    long reachedBelow = 1;
    boolean belowFloor;

    int absentDays;
    /** Deductions in whole units of a percent, before the cap of the month. */
    long deductions;
    /** What of the days with leave is not paid, in whole units of a percent of a day. */
    long unpaidWorkdays;

    long unpaidCalendarDays;

    @Nullable
    SanctionInForce sanction;

    @Nullable
    SanctionCut sanctionCut;

    private MonthFacts(FlatPolicy flat, MonthInput input) {
        this.flat = flat;
        this.input = input;
    }

    static MonthFacts of(FlatPolicy flat, MonthInput input, DayCheck days) {
        MonthFacts facts = new MonthFacts(flat, input);
        facts.absentDays = days.absentDays;
        facts.deductions = days.deductions;
        facts.countDays();
        if (!input.leave().isEmpty()) {
            facts.readLeave();
        }
        if (flat.minutesCount) {
            facts.countMinutes(days.minutesOfDay);
            facts.compareWithTarget();
        }
        if (!input.sanctions().isEmpty()) {
            facts.findSanction();
        }
        return facts;
    }

    /** Deductions as they are taken. */
    long deducted() {
        return Math.min(deductions, flat.deductions.monthCap);
    }

    boolean isUnpaidInPart() {
        return unpaidWorkdays > 0 || unpaidCalendarDays > 0;
    }

    /** What of the month is paid after leave. */
    Share paidAfterLeave() {
        long whole = flat.deductions.units.whole();
        long ofWorkdays = Math.multiplyExact(whole, Math.max(1L, workdays));
        if (unpaidCalendarDays == 0) {
            return new Share(Math.max(0, ofWorkdays - unpaidWorkdays), ofWorkdays);
        }
        long ofCalendar = Math.multiplyExact(whole, (long) calendarDays);
        if (unpaidWorkdays == 0) {
            return new Share(Math.max(0, ofCalendar - unpaidCalendarDays), ofCalendar);
        }
        long below = Math.multiplyExact(ofWorkdays, (long) calendarDays);
        long above = below
                - Math.multiplyExact(unpaidWorkdays, (long) calendarDays)
                - Math.multiplyExact(unpaidCalendarDays, Math.max(1L, workdays));
        return new Share(Math.max(0, above), below);
    }

    private void countDays() {
        List<Tenure> tenures = input.tenures();
        for (int i = 0; i < tenures.size(); i++) {
            Tenure tenure = tenures.get(i);
            workdays += tenure.workdays();
            obligatedDays += tenure.obligatedDays();
            ramadanDays += tenure.ramadanDays();
            calendarDays += days(tenure);
        }
    }

    /** The days of the calendar of a tenure, which lies within one month. */
    static int days(Tenure tenure) {
        return tenure.to().getDayOfMonth() - tenure.from().getDayOfMonth() + 1;
    }

    private void readLeave() {
        for (LeaveSpell spell : input.leave()) {
            Optional<LeavePayRule> rule = flat.deductions.rule(spell.absence());
            if (rule.isPresent()) {
                readSpell(spell, rule.get());
            } else {
                deductions += otherCut(spell);
            }
        }
    }

    /** What the table of deductions takes for an absence that the table of leave does not name. */
    long otherCut(LeaveSpell spell) {
        return flat.deductions
                .other(spell.absence())
                .map(other -> {
                    int last = spell.daysBefore() + spell.days();
                    int free = Math.max(spell.daysBefore(), other.afterDays());
                    return flat.deductions.units.of(other.percent()) * Math.max(0, last - free);
                })
                .orElse(0L);
    }

    private void readSpell(LeaveSpell spell, LeavePayRule rule) {
        if (rule.reckoning() == LeavePayRule.Reckoning.BY_LENGTH) {
            add(rule, byLength(spell, rule).orElseThrow(), spell.days());
            return;
        }
        for (int number = spell.daysBefore() + 1; number <= spell.daysBefore() + spell.days(); number++) {
            add(rule, rule.at(number, monthOf(input, spell, rule, number)).orElseThrow(), 1);
        }
    }

    /** The tier of a whole spell by its length, in days and in months begun. */
    static Optional<LeavePayTier> byLength(LeaveSpell spell, LeavePayRule rule) {
        LocalDate last = spell.first().plusDays(Math.max(0, spell.length() - 1L));
        return rule.at(spell.length(), 1 + (int) ChronoUnit.MONTHS.between(spell.first(), last));
    }

    /**
     * Which month of the spell this day of it lies in. Where all days count, months run from the first day: three months granted in the
     * middle of a month end in the third, not in a fourth. Where only days of work count, the month paid for is told by the calendar.
     */
    static int monthOf(MonthInput input, LeaveSpell spell, LeavePayRule rule, int number) {
        if (rule.counting() == LeavePayRule.DayCounting.CALENDAR_DAYS) {
            return 1
                    + (int) ChronoUnit.MONTHS.between(
                            spell.first(), spell.first().plusDays(number - 1L));
        }
        return (input.month().getYear() - spell.first().getYear()) * 12
                + input.month().getMonthValue()
                - spell.first().getMonthValue()
                + 1;
    }

    private void add(LeavePayRule rule, LeavePayTier tier, int days) {
        long percent = flat.deductions.units.of(tier.percent());
        if (tier.effect() == LeavePayTier.Effect.CUT_PER_DAY) {
            deductions += percent * days;
        } else if (rule.counting() == LeavePayRule.DayCounting.WORKING_DAYS) {
            unpaidWorkdays += (flat.deductions.units.whole() - percent) * days;
        } else {
            unpaidCalendarDays += (flat.deductions.units.whole() - percent) * days;
        }
    }

    private void countMinutes(int[] ofDay) {
        DateSpan fasting = input.ramadan().orElse(null);
        long together = 0;
        for (int day = 1; day < ofDay.length; day++) {
            int most = flat.dayCap;
            if (fasting != null
                    && ofDay[day] > 0
                    && fasting.contains(input.month().atDay(day))) {
                most = flat.ramadanDayCap;
            }
            together += Math.min(most, ofDay[day]);
        }
        minutes = Math.max(0, together - (long) flat.deductions.absentMinutes * absentDays);
    }

    private void compareWithTarget() {
        // In units of the denominator of the factor of Ramadan, so that 260 is exact and 32.5/37.5 of anything else
        // too.
        long days = (obligatedDays - ramadanDays) * flat.ramadan.below() + ramadanDays * flat.ramadan.above();
        long above = Math.multiplyExact(minutes, flat.ramadan.below());
        long below = Math.multiplyExact(flat.targetMinutes, days);
        if (!flat.perWorkday) {
            above = Math.multiplyExact(above, (long) input.workdays());
        }
        if (below == 0) {
            // Who owed nothing reached it, and not more: the cap of the month holds for him too.
            above = 1;
            below = 1;
        }
        reachedAbove = above;
        reachedBelow = below;
        if (flat.threshold) {
            achievedAbove = above >= below ? 1 : 0;
            achievedBelow = 1;
        } else if (isMore(above, below, flat.monthCap)) {
            achievedAbove = flat.monthCap.above();
            achievedBelow = flat.monthCap.below();
        } else {
            achievedAbove = above;
            achievedBelow = below;
        }
        Share floor = flat.floor;
        if (floor != null && !isAtLeast(above, below, floor)) {
            belowFloor = true;
            achievedAbove = 0;
            achievedBelow = 1;
        }
    }

    private static boolean isMore(long above, long below, Share limit) {
        return Math.multiplyExact(above, limit.below()) > Math.multiplyExact(below, limit.above());
    }

    private static boolean isAtLeast(long above, long below, Share limit) {
        return Math.multiplyExact(above, limit.below()) >= Math.multiplyExact(below, limit.above());
    }

    private void findSanction() {
        for (SanctionInForce one : input.sanctions()) {
            SanctionCut cut = flat.sanctions.cut(one, input.month()).orElse(null);
            SanctionCut most = sanctionCut;
            if (cut != null
                    && !cut.percent().isZero()
                    && (most == null || cut.percent().isMoreThan(most.percent()))) {
                sanction = one;
                sanctionCut = cut;
            }
        }
    }

    /** What is earned of a component, rounded once. */
    long earned(int component, long amount) {
        if (component == flat.bearing || flat.has(component, Measure.FULL)) {
            return amount;
        }
        try {
            return earnedInLongs(component, amount);
        } catch (ArithmeticException tooFine) {
            // Several measures with many decimals: exact all the same, only slower.
            return achieved(component).times(Fraction.of(amount)).rounded(flat.money);
        }
    }

    private Fraction achieved(int component) {
        Fraction achieved =
                flat.has(component, Measure.MINUTES) ? Fraction.of(achievedAbove, achievedBelow) : Fraction.ONE;
        for (Measure measure : flat.policy.components().value().get(component).measures()) {
            if (measure != Measure.MINUTES) {
                achieved = achieved.times(share(component, measure).toFraction());
            }
        }
        return achieved;
    }

    private long earnedInLongs(int component, long amount) {
        long above = 1;
        long below = 1;
        if (flat.has(component, Measure.MINUTES)) {
            above = achievedAbove;
            below = achievedBelow;
        }
        if ((flat.measures[component] & ~MINUTES_BIT) != 0) {
            for (Measure measure :
                    flat.policy.components().value().get(component).measures()) {
                if (measure != Measure.MINUTES) {
                    Share share = share(component, measure);
                    above = Math.multiplyExact(above, share.above());
                    below = Math.multiplyExact(below, share.below());
                }
            }
        }
        return Exact.multiplyDivide(amount, above, below, flat.money);
    }

    private static final int MINUTES_BIT = 1 << Measure.MINUTES.ordinal();

    /** What one measure other than minutes gives of a component. */
    Share share(int component, Measure measure) {
        return switch (measure) {
            case FULL, DISCIPLINE, MINUTES -> Share.ALL;
            case RATING ->
                Share.of(java.util.Objects.requireNonNull(flat.ratings)
                        .paid(input.rating().orElseThrow())
                        .orElseThrow());
            case REPORTS ->
                Share.of(java.util.Objects.requireNonNull(flat.reports)
                        .paid(input.reports().orElseThrow()));
            case SCORE -> score(flat.policy.components().value().get(component));
        };
    }

    private Share score(PayComponent component) {
        for (ComponentScore score : input.scores()) {
            if (score.component().equals(component.code())) {
                return Share.of(score.achieved().min(flat.policy.monthCap().value()));
            }
        }
        throw new IllegalStateException("pay: a score is missing that was looked for");
    }

    /** Whether a month of acting is completed in the month paid for. */
    boolean completesMonth(ActingPost post) {
        LocalDate end = input.month().atEndOfMonth();
        long months = ChronoUnit.MONTHS.between(post.from(), end.plusDays(1));
        if (months < 1) {
            return false;
        }
        LocalDate completed = post.from().plusMonths(months).minusDays(1);
        return !completed.isBefore(input.month().atDay(1))
                && post.to().map(last -> !last.isBefore(completed)).orElse(true);
    }
}
