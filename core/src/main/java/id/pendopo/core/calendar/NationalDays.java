package id.pendopo.core.calendar;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The national decrees that come with the library, read once from plain text beside this class. */
final class NationalDays {
    static final WorkingCalendar CALENDAR;

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2026;
    private static final String VERSION = "national/2024-2026/1";
    private static final List<DayOff> DAYS;

    static {
        List<DayOff> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            days.addAll(read(year + ".csv"));
        }
        DAYS = List.copyOf(days);
        CALENDAR = WorkingCalendar.of(VERSION, WorkWeek.FIVE_DAYS, FIRST_YEAR, LAST_YEAR, DAYS);
    }

    private NationalDays() {}

    /** A year was published when its New Year was; what came later amended it. */
    static WorkingCalendar asOf(LocalDate day) {
        int lastYear = FIRST_YEAR - 1;
        List<DayOff> published = new ArrayList<>();
        for (DayOff off : DAYS) {
            boolean isPublished = off.source().isInForceOn(day);
            if (off.date().getDayOfYear() == 1) {
                if (!isPublished) {
                    break;
                }
                lastYear = off.date().getYear();
            }
            if (isPublished) {
                published.add(off);
            }
        }
        String version = VERSION + "@" + day;
        return WorkingCalendar.of(version, WorkWeek.FIVE_DAYS, FIRST_YEAR, lastYear, published);
    }

    private static List<DayOff> read(String file) {
        InputStream stream = NationalDays.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("calendar: " + file + " is missing; use the jar as published");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(NationalDays::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DayOff day(String line) {
        String[] parts = line.split(";", 7);
        LegalSource source = LegalSource.of(parts[4], Standing.valueOf(parts[5]));
        return new DayOff(
                LocalDate.parse(parts[0]),
                DayType.valueOf(parts[1]),
                Text.of(parts[2], parts[3]),
                parts[6].isEmpty() ? source : source.from(LocalDate.parse(parts[6])));
    }
}
