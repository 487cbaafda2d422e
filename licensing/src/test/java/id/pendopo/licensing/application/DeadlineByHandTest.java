package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The term of a decision held against days that are counted one by one, as a clerk does with a calendar on the wall. */
class DeadlineByHandTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 15);
    private static final LocalTime COUNTER_CLOSES = LocalTime.of(16, 0);
    private static final Code ITEM = FormSection.HOLDER.code();

    /** Everything that is off: weekends, what is decreed, and what the region added. */
    private record Wall(Set<LocalDate> off) {
        boolean isWorking(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !off.contains(day);
        }

        LocalDate officeDay(LocalDateTime at) {
            LocalDate day = at.toLocalDate();
            if (at.toLocalTime().isBefore(COUNTER_CLOSES) && isWorking(day)) {
                return day;
            }
            do {
                day = day.plusDays(1);
            } while (!isWorking(day));
            return day;
        }

        LocalDate after(LocalDate dayZero, int days) {
            LocalDate day = dayZero;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                left -= isWorking(day) ? 1 : 0;
            }
            return day;
        }

        int between(LocalDate dayZero, LocalDate end) {
            int days = 0;
            for (LocalDate day = dayZero.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                days += isWorking(day) ? 1 : 0;
            }
            return days;
        }
    }

    @Property(tries = 300)
    void the_last_day_is_the_one_that_counting_day_by_day_gives(@ForAll long seed) {
        Random random = new Random(seed);
        List<DayOff> added = added(random);
        WorkingCalendar calendar = Region.PACK.calendar().with(added, "by-hand-" + seed);
        Wall wall = wall(calendar);
        boolean longer = random.nextBoolean();
        int term = longer ? 15 : 5;
        LocalDateTime now =
                sometime(FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, LAST))), random);
        Walk walk = Walk.inRegion()
                .in(ZoneOffset.ofHours(7 + random.nextInt(3)))
                .under(calendar)
                .at(now.toString())
                .submitted(Sample.form(longer ? "TEBANG_POHON" : "PENELITIAN", until(now.toLocalDate())));
        if (random.nextBoolean()) {
            // Found incomplete at the counter: the term has not begun, and begins with what mends it.
            walk.does(FRONT_OFFICE, returning());
            now = later(now, random);
            walk.settle(now.toString());
            walk.does(APPLICANT, answered(walk));
        }
        LocalDate dayZero = wall.officeDay(now);
        walk.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        LocalDate last = wall.after(dayZero, term);
        assertThat(walk.lastDay(DECISION)).as("complete at %s", now).isEqualTo(last);
        if (random.nextBoolean()) {
            now = whileRunning(now, last, random);
            walk.settle(now.toString());
            walk.does(VERIFIER, returning());
            int left = Math.max(1, term - wall.between(dayZero, now.toLocalDate()));
            now = later(now, random);
            walk.settle(now.toString());
            walk.does(APPLICANT, answered(walk));
            last = wall.after(wall.officeDay(now), left);
            assertThat(walk.lastDay(DECISION)).as("mended at %s", now).isEqualTo(last);
        }
        // Silence grants what has no term of its own; where a rule sets one, lateness is told upward.
        String follows = longer ? "noteOverdue" : "reachDeemedApproval";
        assertThat(walk.settle(last.atTime(23, 59).toString())).doesNotContain(follows);
        assertThat(walk.settle(last.plusDays(1).atStartOfDay().toString())).contains(follows);
    }

    private static Dossier until(LocalDate filed) {
        return new Dossier(Set.of(), List.of(), List.of(), Optional.of(filed.plusDays(40)));
    }

    private static List<DayOff> added(Random random) {
        Set<LocalDate> dates = new HashSet<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            dates.add(FIRST.plusDays(random.nextInt(1_050)));
        }
        List<DayOff> days = new ArrayList<>();
        dates.stream()
                .sorted()
                .forEach(date -> days.add(new DayOff(
                        date,
                        DayType.REGIONAL_HOLIDAY,
                        Text.of("Libur daerah contoh", "Regional day off"),
                        LegalSource.ownDecision("Hari libur rekaan untuk uji"))));
        return days;
    }

    private static Wall wall(WorkingCalendar calendar) {
        Set<LocalDate> off = new HashSet<>();
        calendar.daysOff().forEach(day -> off.add(day.date()));
        return new Wall(off);
    }

    /** Any minute of the day but the one in which the counter closes, because the walk spends seconds. */
    private static LocalDateTime sometime(LocalDate day, Random random) {
        int minute = random.nextInt(24 * 60 - 1);
        return day.atStartOfDay().plusMinutes(minute == 16 * 60 ? 9 * 60 : minute);
    }

    /** On one of the next days, and well within the time that the applicant has. */
    private static LocalDateTime later(LocalDateTime now, Random random) {
        return sometime(now.toLocalDate().plusDays(1 + random.nextInt(5)), random);
    }

    /** At some time on one of the days of the term, the last one included. */
    private static LocalDateTime whileRunning(LocalDateTime now, LocalDate last, Random random) {
        LocalDate today = now.toLocalDate();
        int days = (int) ChronoUnit.DAYS.between(today, last);
        return sometime(today.plusDays(1 + random.nextInt(days)), random);
    }

    private static CounterCommand.Return returning() {
        return Sample.returning(ITEM.value());
    }

    private static FilingCommand.Resubmit answered(Walk walk) {
        return new FilingCommand.Resubmit(
                walk.data().form(), List.of(new ItemAnswer(ITEM, Optional.of(PersonalText.of("Sudah benar")))));
    }
}
