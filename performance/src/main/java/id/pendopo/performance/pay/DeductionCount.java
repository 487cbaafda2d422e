package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each step of the tables was taken, for whoever reads the line of deductions. */
final class DeductionCount {
    private final SlipReading slip;
    private final DeductionTable table;
    private final Map<Code, Taken> taken = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();

    private record Taken(int times, String percent) {}

    private DeductionCount(SlipReading slip) {
        this.slip = slip;
        this.table = slip.flat.deductions.table;
    }

    static DeductionCount of(SlipReading slip) {
        DeductionCount count = new DeductionCount(slip);
        slip.input.attendance().forEach(count::day);
        slip.input.leave().forEach(count::leave);
        return count;
    }

    /** Writes a number and a percentage for each step, and what they count. */
    void operands(LineDraft line) {
        taken.forEach((step, one) ->
                line.with(PayTerm.COUNT, step, Integer.toString(one.times())).with(PayTerm.SHARE, step, one.percent()));
        sources.forEach(line::from);
    }

    private void day(AttendanceDay day) {
        int before = taken.values().stream().mapToInt(Taken::times).sum();
        if (day.status() == DayStatus.ABSENT_NO_REASON) {
            table.absentDay().ifPresent(percent -> add("ABSENT", 1, percent.toText()));
        } else {
            step("LATE_", table.lateStep(day.lateMinutes()));
            step("EARLY_", table.earlyStep(day.earlyMinutes()));
            if (day.noScanIn()) {
                table.noScanIn()
                        .ifPresent(step -> add("NO_SCAN_IN", 1, step.percent().toText()));
            }
            if (day.noScanOut()) {
                table.noScanOut()
                        .ifPresent(step -> add("NO_SCAN_OUT", 1, step.percent().toText()));
            }
        }
        if (taken.values().stream().mapToInt(Taken::times).sum() > before) {
            sources.add(day.date().toString());
            sources.addAll(day.documents());
        }
    }

    private void step(String name, Optional<DeductionBracket> step) {
        step.ifPresent(found -> add(name + found.level(), 1, found.percent().toText()));
    }

    private void leave(LeaveSpell spell) {
        FlatDeductions flat = slip.flat.deductions;
        String name = spell.absence().name();
        Optional<LeavePayRule> rule = flat.rule(spell.absence());
        int before = taken.size();
        if (rule.isEmpty()) {
            flat.other(spell.absence()).ifPresent(other -> {
                int last = spell.daysBefore() + spell.days();
                int days = Math.max(0, last - Math.max(spell.daysBefore(), other.afterDays()));
                if (days > 0) {
                    add(name, days, other.percent().toText());
                }
            });
        } else {
            tiers(spell, rule.get());
        }
        if (taken.size() > before) {
            sources.add(spell.document());
        }
    }

    private void tiers(LeaveSpell spell, LeavePayRule rule) {
        if (rule.reckoning() == LeavePayRule.Reckoning.BY_LENGTH) {
            cut(spell, MonthFacts.byLength(spell, rule), spell.days());
            return;
        }
        for (int number = spell.daysBefore() + 1; number <= spell.daysBefore() + spell.days(); number++) {
            cut(spell, rule.at(number, MonthFacts.monthOf(slip.input, spell, rule, number)), 1);
        }
    }

    private void cut(LeaveSpell spell, Optional<LeavePayTier> tier, int days) {
        tier.filter(one -> one.effect() == LeavePayTier.Effect.CUT_PER_DAY
                        && !one.percent().isZero())
                .ifPresent(one -> add(
                        spell.absence().name() + "_FROM_" + one.first(),
                        days,
                        one.percent().toText()));
    }

    private void add(String step, int times, String percent) {
        taken.merge(
                Code.of(step),
                new Taken(times, percent),
                (old, more) -> new Taken(old.times() + more.times(), percent));
    }
}
