package id.pendopo.performance.pay;

import id.pendopo.performance.leave.LeavePayRule;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What in the absences with leave of a month cannot be true, or is not decided by a table. */
final class LeaveCheck {
    private static final int DAYS_LIMIT = 4000;

    private final FlatPolicy flat;
    private final MonthInput input;
    private final Wrongs wrongs;
    private final int workdays;
    private final int calendarDays;

    LeaveCheck(FlatPolicy flat, MonthInput input, Wrongs wrongs, int workdays, int calendarDays) {
        this.flat = flat;
        this.input = input;
        this.wrongs = wrongs;
        this.workdays = workdays;
        this.calendarDays = calendarDays;
    }

    void check() {
        for (int i = 0; i < input.leave().size(); i++) {
            LeaveSpell spell = input.leave().get(i);
            LeavePayRule rule = flat.deductions.rule(spell.absence()).orElse(null);
            boolean countsWorkdays = rule != null && rule.counting() == LeavePayRule.DayCounting.WORKING_DAYS;
            boolean possible = spell.daysBefore() >= 0
                    && spell.days() >= 0
                    && spell.days() <= (countsWorkdays ? workdays : calendarDays)
                    && spell.length() >= spell.daysBefore() + spell.days()
                    && spell.length() <= DAYS_LIMIT
                    && !YearMonth.from(spell.first()).isAfter(input.month());
            if (!possible) {
                wrongs.add("performance.PAY_LEAVE_IMPOSSIBLE", "leave", i, "", spell.absence());
            } else if (spell.days() > 0 && !isDecided(spell, rule)) {
                wrongs.add(
                        "performance.PAY_TABLE_SILENT",
                        "leave[" + i + "]",
                        spell.absence(),
                        flat.deductions.leave.source());
            }
            for (int j = 0; j < i; j++) {
                if (input.leave().get(j).document().equals(spell.document())) {
                    wrongs.add("performance.PAY_ID_TWICE", "leave", i, "/document", i);
                }
            }
        }
    }

    private boolean isDecided(LeaveSpell spell, @Nullable LeavePayRule rule) {
        if (rule == null) {
            return flat.deductions.other(spell.absence()).isPresent();
        }
        if (rule.reckoning() == LeavePayRule.Reckoning.BY_LENGTH) {
            return MonthFacts.byLength(spell, rule).isPresent();
        }
        for (int number = spell.daysBefore() + 1; number <= spell.daysBefore() + spell.days(); number++) {
            if (rule.at(number, MonthFacts.monthOf(input, spell, rule, number)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
