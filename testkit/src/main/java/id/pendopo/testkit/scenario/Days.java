package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.testkit.internal.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days by which a scenario counts, beside those of its pack.
 *
 * @param national whether the national decrees count; without them only the weekends are off
 * @param asOf by the decrees as they were published on that day
 * @param week another week's pattern
 * @param days days off for this scenario alone
 * @param years years that have no decree yet, with their days off
 */
record Days(
        boolean national,
        Optional<LocalDate> asOf,
        Optional<WorkWeek> week,
        Map<LocalDate, String> days,
        Map<Integer, Map<LocalDate, String>> years) {
    static final Days NONE = new Days(true, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    static final String SOURCE = "hari dalam skenario";

    static Days read(Node node, Place place) {
        if (node.value() instanceof List) {
            return new Days(true, Optional.empty(), Optional.empty(), days(node, place), Map.of());
        }
        return Fields.of(node, "calendar", place, "national", "asOf", "workWeek", "days", "years")
                .map(fields -> new Days(
                        fields.truth("national").orElse(true),
                        fields.date("asOf"),
                        fields.node("workWeek").flatMap(value -> week(value, place)),
                        fields.node("days").map(list -> days(list, place)).orElse(Map.of()),
                        fields.node("years").map(map -> years(map, place)).orElse(Map.of())))
                .orElse(NONE);
    }

    private static Optional<WorkWeek> week(Node node, Place place) {
        List<String> names = Arrays.stream(WorkWeek.values()).map(Enum::name).toList();
        Optional<String> name = Fields.text(node, "workWeek", place);
        if (name.isPresent() && !names.contains(name.get())) {
            place.fault(node.line(), "'workWeek' harus salah satu dari " + names, "'workWeek' must be one of " + names);
            return Optional.empty();
        }
        return name.map(WorkWeek::valueOf);
    }

    private static Map<Integer, Map<LocalDate, String>> years(Node node, Place place) {
        Map<Integer, Map<LocalDate, String>> years = new TreeMap<>();
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'years'", "map", place);
        }
        node.entries().forEach((year, list) -> {
            if (year.matches("[12]\\d{3}")) {
                years.put(Integer.valueOf(year), days(list, place));
            } else {
                place.fault(list.line(), "'" + year + "' bukan tahun", "'" + year + "' is no year");
            }
        });
        return years;
    }

    private static Map<LocalDate, String> days(Node list, Place place) {
        Map<LocalDate, String> days = new TreeMap<>();
        Fields.list(list, "calendar", place, item -> {
            Optional<Fields> fields = Fields.of(item, "calendar", place, "date", "name");
            fields.flatMap(one -> one.required("date").flatMap(date -> Fields.date(date, "date", place)))
                    .ifPresent(date -> {
                        String name = fields.flatMap(one -> one.text("name")).orElse("libur daerah");
                        if (days.put(date, name) != null) {
                            place.fault(
                                    item.line(),
                                    "tanggal " + date + " tertulis dua kali",
                                    "the date " + date + " stands twice; keep one");
                        }
                    });
            return fields;
        });
        return days;
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Every day that must be laid over a calendar with the national decrees, so that it counts as the scenario says. */
    List<DayOff> layer() {
        Map<LocalDate, DayOff> layer = new TreeMap<>();
        Optional<WorkingCalendar> published = asOf.map(WorkingCalendar::nationalAsOf);
        for (DayOff off : WorkingCalendar.national().daysOff()) {
            boolean counts = national
                    && published
                            .map(calendar -> calendar.covers(off.date().getYear())
                                    && calendar.dayOff(off.date()).isPresent())
                            .orElse(true);
            boolean onWorkday =
                    week.orElse(WorkWeek.FIVE_DAYS).isWorking(off.date().getDayOfWeek());
            if (!counts && onWorkday) {
                layer.put(off.date(), day(off.date(), DayType.WORKING_OVERRIDE, "tidak berlaku dalam skenario"));
            }
        }
        days.forEach((date, name) -> layer.put(date, day(date, DayType.REGIONAL_HOLIDAY, name)));
        return new ArrayList<>(layer.values());
    }

    /** The days of a year that has no decree yet. */
    static List<DayOff> ofYear(Map<LocalDate, String> days) {
        return days.entrySet().stream()
                .map(day -> day(day.getKey(), DayType.NATIONAL_HOLIDAY, day.getValue()))
                .toList();
    }

    WorkingCalendar over(WorkingCalendar calendar) {
        if (isEmpty()) {
            return calendar;
        }
        WorkingCalendar own = week.map(calendar::with).orElse(calendar);
        for (Map.Entry<Integer, Map<LocalDate, String>> year : years.entrySet()) {
            own = own.withYear(year.getKey(), ofYear(year.getValue()), "scenario");
        }
        return own.with(layer(), "scenario");
    }

    private static DayOff day(LocalDate date, DayType type, String name) {
        return new DayOff(date, type, Text.of(name, name), LegalSource.ownDecision(SOURCE));
    }
}
