package id.pendopo.core.calendar;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;

/**
 * A day that differs from the week's pattern (<i>hari libur</i>), almost always one off; by
 * {@link DayType#WORKING_OVERRIDE} one that is worked.
 *
 * @param date the day, whole, in the region's own zone
 * @param type why
 * @param name what it is called
 * @param source the decree that says so; its first day in force is the day it was published
 */
public record DayOff(LocalDate date, DayType type, Text name, LegalSource source) {
    /** @throws IllegalArgumentException if name or source has a control character, which would blur the listing */
    public DayOff {
        if (hasControl(name.id()) || hasControl(name.en()) || hasControl(source.citation())) {
            throw new IllegalArgumentException(
                    "day off: name or source of %s has a control character; write it in one line".formatted(date));
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
