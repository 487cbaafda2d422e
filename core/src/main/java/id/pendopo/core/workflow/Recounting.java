package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds running clocks that an amended calendar would end on another day. What has passed is never counted again, and what
 * stands still counts anew when it goes on.
 */
final class Recounting {
    static final LegalSource SOURCE =
            LegalSource.ownDecision("penghitungan ulang atas perubahan kalender / recount on an amended calendar");

    private Recounting() {}

    /** @throws id.pendopo.core.calendar.CalendarYearMissing if a clock runs into a year that the calendar does not hold */
    static List<CaseCommand.Recount> of(CaseFile<?> file, Occasion o) {
        List<CaseCommand.Recount> recounts = new ArrayList<>();
        for (Map.Entry<Code, ClockState> clock : file.clocks().states().entrySet()) {
            ClockState before = clock.getValue();
            if (!isOfAnotherCalendar(before, o) || before.isPassed(o.today())) {
                continue;
            }
            ClockState after = before.recompute(o.calendar());
            if (!after.lastDay().equals(before.lastDay())) {
                recounts.add(new CaseCommand.Recount(
                        clock.getKey(),
                        before.lastDay(),
                        after.lastDay(),
                        before.calendarVersion(),
                        after.calendarVersion()));
            }
        }
        return recounts;
    }

    /** Whether a running clock was counted over another calendar than that of the day. */
    static boolean isOfAnotherCalendar(ClockState clock, Occasion o) {
        return clock.phase() == Phase.RUNNING
                && !clock.calendarVersion().equals(o.calendar().version());
    }
}
