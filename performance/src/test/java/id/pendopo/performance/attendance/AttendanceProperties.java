package id.pendopo.performance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same days by walking from minute to minute with a clock in the hand: over midnight, in Ramadan and in each zone. */
class AttendanceProperties {
    private static final Schedules SCHEDULES = Hours.schedules();
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    /** When work begins and ends, told by hand and not by the library. */
    private static LocalDateTime[] hours(LocalDate day, int kind) {
        boolean fasting = !day.isBefore(LocalDate.of(2026, 2, 19)) && !day.isAfter(LocalDate.of(2026, 3, 19));
        return switch (kind) {
            case 0 -> {
                boolean friday = day.getDayOfWeek().getValue() == 5;
                yield fasting
                        ? new LocalDateTime[] {day.atTime(8, 0), friday ? day.atTime(15, 30) : day.atTime(15, 0)}
                        : new LocalDateTime[] {day.atTime(7, 30), friday ? day.atTime(16, 30) : day.atTime(16, 0)};
            }
            case 1 -> new LocalDateTime[] {day.atTime(7, 0), day.atTime(14, 0)};
            case 2 ->
                fasting
                        ? new LocalDateTime[] {
                            day.atTime(21, 30), day.plusDays(1).atTime(6, 0)
                        }
                        : new LocalDateTime[] {
                            day.atTime(21, 0), day.plusDays(1).atTime(7, 0)
                        };
            default -> new LocalDateTime[] {day.atTime(8, 0), day.plusDays(1).atTime(8, 0)};
        };
    }

    private static WorkStay stay(LocalDate day, int kind, UnitCode unit) {
        Code shift = kind == 1 ? Hours.DAY_SHIFT : kind == 2 ? Hours.NIGHT_SHIFT : Hours.LONG_SHIFT;
        return new WorkStay(
                unit,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                kind == 0 ? Optional.empty() : Optional.of(new ShiftPlan(Map.of(day, shift))));
    }

    @Property(tries = 1500)
    void minutes_are_those_that_a_clock_counts(
            @ForAll @IntRange(max = 55) int dayOffset,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 2) int zone,
            @ForAll @IntRange(max = 120) int flex,
            @ForAll @IntRange(max = 30) int grace,
            @ForAll @IntRange(min = -9000, max = 11000) int inSecond,
            @ForAll @IntRange(min = -11000, max = 9000) int outSecond) {
        LocalDate day = weekday(FIRST.plusDays(dayOffset));
        UnitCode unit = List.of(Hours.UNIT, Hours.UNIT_WITA, Hours.UNIT_WIT).get(zone);
        ZoneOffset offset = IndonesianTime.values()[zone].offset();
        LocalDateTime[] hours = hours(day, kind);
        long start = hours[0].toEpochSecond(offset);
        long end = hours[1].toEpochSecond(offset);
        long in = start + inSecond;
        long out = end + outSecond;
        AttendanceTerms terms =
                new AttendanceTerms(new Grace(grace, Grace.Reading.SHIFTS_START), flex, Hours.TERMS.window(), 3);
        AttendanceMonth month = AttendanceReader.of(terms, SCHEDULES)
                .read(AttendanceInput.of(
                        Hours.PERSON,
                        YearMonth.from(day),
                        Hours.at("2026-06-01T00:00"),
                        List.of(stay(day, kind, unit)),
                        List.of(finger(out), finger(in))));
        if (isHoliday(day) && kind == 0) {
            return;
        }
        AttendanceDay made = month.days().stream()
                .filter(one -> one.date().equals(day))
                .findFirst()
                .orElseThrow();
        assertThat(made.status()).isEqualTo(DayStatus.PRESENT);
        assertThat(made.noScanIn() || made.noScanOut()).isFalse();

        int raw = 0;
        long clock = start;
        while (clock + 60 <= in) {
            clock += 60;
            raw++;
        }
        int ahead = 0;
        clock = start;
        while (clock - 60 >= in && ahead < flex) {
            clock -= 60;
            ahead++;
        }
        int moved = 0;
        int late = 0;
        for (int minute = 0; minute < raw; minute++) {
            if (moved < flex) {
                moved++;
            } else {
                late++;
            }
        }
        for (int minute = 0; minute < grace && late > 0; minute++) {
            late--;
        }
        long leave = end + 60L * (moved - ahead);
        int early = 0;
        for (clock = out; clock + 60 <= leave; clock += 60) {
            early++;
        }
        assertThat(made.lateMinutes()).isEqualTo(late);
        assertThat(made.earlyMinutes()).isEqualTo(early);
    }

    /** Whatever scans a month has, in whatever order they come: no exception, the same days, and each day once. */
    @Property(tries = 200)
    void any_scans_in_any_order_give_the_same_month(
            @ForAll Random random, @ForAll @IntRange(max = 120) int count, @ForAll @IntRange(max = 3) int kind) {
        YearMonth month = YearMonth.of(2026, 2 + random.nextInt(4));
        long base = month.atDay(1).atStartOfDay().toEpochSecond(IndonesianTime.WIB.offset());
        List<Punch> punches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PunchDirection direction = random.nextBoolean() ? PunchDirection.IN : PunchDirection.OUT;
            Instant at = Instant.ofEpochSecond(base - 90_000 + random.nextInt(33 * 86_400));
            punches.add(
                    random.nextInt(3) == 0
                            ? Punch.of(at, PunchSource.FACE, direction)
                            : Punch.of(at, PunchSource.FINGER));
        }
        AttendanceInput input = AttendanceInput.of(
                Hours.PERSON,
                month,
                Hours.at("2026-08-01T00:00"),
                List.of(stay(month.atDay(1 + random.nextInt(27)), kind, Hours.UNIT)),
                punches);
        AttendanceMonth made = Hours.reader().read(input);
        assertThat(made.days()).hasSize(month.lengthOfMonth());
        assertThat(AttendanceRules.check(made.days())).isEmpty();
        Collections.shuffle(punches, random);
        AttendanceMonth again =
                Hours.reader().read(AttendanceInput.of(Hours.PERSON, month, input.asOf(), input.stays(), punches));
        assertThat(again.days()).isEqualTo(made.days());
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
    }

    private static boolean isHoliday(LocalDate day) {
        return WorkingCalendar.national().dayOff(day).isPresent();
    }

    private static Punch finger(long second) {
        return Punch.of(Instant.ofEpochSecond(second), PunchSource.FINGER);
    }
}
