package id.pendopo.performance.schedule;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All hours that a region works by (<i>ketentuan jam kerja daerah</i>). Immutable and thread-safe.
 *
 * @param standard the pattern of units that are not named
 * @param patterns at most {@value #LIMIT}
 * @param shifts at most {@value #LIMIT}
 * @param units units with hours or a zone of their own, at most {@value #UNITS_LIMIT}
 */
public record ScheduleBook(Code standard, List<WeekPattern> patterns, List<Shift> shifts, List<UnitHours> units) {
    /** The most patterns, and the most shifts. */
    public static final int LIMIT = 100;

    /** The most units. */
    public static final int UNITS_LIMIT = 5_000;

    /** @throws IllegalArgumentException if a list is too long */
    public ScheduleBook {
        patterns = checked("patterns", patterns, LIMIT);
        shifts = checked("shifts", shifts, LIMIT);
        units = checked("units", units, UNITS_LIMIT);
    }

    /** The pattern of this code. */
    public Optional<WeekPattern> pattern(Code code) {
        return patterns.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The shift of this code. */
    public Optional<Shift> shift(Code code) {
        for (Shift shift : shifts) {
            if (shift.code().equals(code)) {
                return Optional.of(shift);
            }
        }
        return Optional.empty();
    }

    /** What this unit has of its own. */
    public Optional<UnitHours> unit(UnitCode code) {
        return units.stream().filter(one -> one.unit().equals(code)).findFirst();
    }

    /**
     * Everything in it that does not go together.
     *
     * @param weekMinutes what a week of a pattern has by law
     * @param ramadanMinutes the same in Ramadan
     */
    public List<ValueFlaw> lint(int weekMinutes, int ramadanMinutes) {
        List<ValueFlaw> flaws = new ArrayList<>();
        Set<Code> codes = new HashSet<>();
        for (int i = 0; i < patterns.size(); i++) {
            WeekPattern pattern = patterns.get(i);
            String at = "/patterns/" + i;
            if (!codes.add(pattern.code())) {
                flaws.add(twice(at, pattern.code()));
            }
            hours(pattern.weekMinutes(), weekMinutes, at + "/days").ifPresent(flaws::add);
            hours(pattern.ramadanMinutes(), ramadanMinutes, at + "/ramadan").ifPresent(flaws::add);
        }
        for (int i = 0; i < shifts.size(); i++) {
            if (!codes.add(shifts.get(i).code())) {
                flaws.add(twice("/shifts/" + i, shifts.get(i).code()));
            }
        }
        if (pattern(standard).isEmpty()) {
            flaws.add(unknown("/standard", standard));
        }
        Set<UnitCode> named = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            UnitHours unit = units.get(i);
            String at = "/units/" + i;
            if (!named.add(unit.unit())) {
                flaws.add(twice(at, unit.unit().toCode()));
            }
            unit.pattern()
                    .filter(code -> pattern(code).isEmpty())
                    .ifPresent(code -> flaws.add(unknown(at + "/pattern", code)));
        }
        return flaws;
    }

    private static Optional<ValueFlaw> hours(int found, int expected, String at) {
        return found == expected
                ? Optional.empty()
                : Optional.of(new ValueFlaw(
                        Code.of("WEEK_HOURS"),
                        at,
                        true,
                        Text.of(
                                "jam kerja sepekan %d menit, menurut peraturan %d".formatted(found, expected),
                                "a week has %d minutes, by law %d".formatted(found, expected)),
                        Text.of(
                                "Sesuaikan jamnya, kecuali unit ini dikecualikan dari Perpres 21/2023",
                                "Adjust the hours, unless such units are exempt")));
    }

    private static ValueFlaw twice(String at, Code code) {
        return new ValueFlaw(
                Code.of("CODE_TWICE"),
                at,
                false,
                Text.of("kode %s dipakai dua kali".formatted(code), "code %s stands twice".formatted(code)),
                Text.of("Beri setiap isian kodenya sendiri", "Give each its own code"));
    }

    private static ValueFlaw unknown(String at, Code code) {
        return new ValueFlaw(
                Code.of("PATTERN_UNKNOWN"),
                at,
                false,
                Text.of("pola %s tidak ada".formatted(code), "there is no pattern %s".formatted(code)),
                Text.of("Tambahkan polanya atau sebut pola yang ada", "Add the pattern or name one that is there"));
    }

    private static <T> List<T> checked(String what, List<T> list, int limit) {
        if (list.size() > limit) {
            throw new IllegalArgumentException(
                    "schedules: %d %s are over %d; join some".formatted(list.size(), what, limit));
        }
        return List.copyOf(list);
    }
}
