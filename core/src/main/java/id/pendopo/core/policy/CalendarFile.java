package id.pendopo.core.policy;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What stands in {@code calendar.json}: the region's own days off, its week, its office hours, and years that the library lacks. */
record CalendarFile(WorkingCalendar calendar, OfficeHours hours, List<Illustration> illustrations) {
    static final String NAME = "calendar.json";

    /** What holds without such a file. */
    static CalendarFile national() {
        return new CalendarFile(WorkingCalendar.national(), OfficeHours.DEFAULT, List.of());
    }

    /** @param layer how the region's own layer is called in the version of the calendar */
    static CalendarFile read(Section top, String layer) {
        top.only("workWeek", "cutOff", "days", "years", "note");
        List<Illustration> illustrations = new ArrayList<>();
        WorkingCalendar calendar = WorkingCalendar.national();
        if (top.has("years")) {
            calendar = withYears(calendar, top, layer, illustrations);
        }
        if (top.has("workWeek")) {
            Optional<WorkWeek> week = top.section("workWeek")
                    .filter(entry -> isSourced(entry, illustrations))
                    .flatMap(entry -> entry.oneOf("value", WorkWeek.class));
            calendar = week.map(calendar::with).orElse(calendar);
        }
        if (top.has("days")) {
            List<DayOff> days = days(top, "days", illustrations);
            String version =
                    layer + "-" + Sha256.of(CanonicalJson.of(top.parts())).substring(0, 12);
            WorkingCalendar below = calendar;
            calendar = guarded(top, "days", () -> below.with(days, version)).orElse(calendar);
        }
        OfficeHours hours = top.has("cutOff")
                ? top.section("cutOff")
                        .filter(entry -> isSourced(entry, illustrations))
                        .flatMap(CalendarFile::cutOff)
                        .map(OfficeHours::new)
                        .orElse(OfficeHours.DEFAULT)
                : OfficeHours.DEFAULT;
        return new CalendarFile(calendar, hours, illustrations);
    }

    private static WorkingCalendar withYears(
            WorkingCalendar national, Section top, String layer, List<Illustration> illustrations) {
        WorkingCalendar calendar = national;
        Optional<Section> years = top.section("years");
        if (years.isEmpty()) {
            return calendar;
        }
        for (String year : outwards(national, years.get().keys())) {
            if (!year.matches("\\d{4}")) {
                years.get().day(year, years.get().at(year));
                continue;
            }
            List<DayOff> days = days(years.get(), year, illustrations);
            WorkingCalendar below = calendar;
            calendar = guarded(
                            years.get(), year, () -> below.withYear(Integer.parseInt(year), days, layer + "/" + year))
                    .orElse(calendar);
        }
        return calendar;
    }

    /** A year joins those that are there, so years of the past come latest first. */
    private static List<String> outwards(WorkingCalendar national, TreeSet<String> years) {
        int first = national.daysOff().stream()
                .mapToInt(off -> off.date().getYear())
                .min()
                .orElse(0);
        List<String> past =
                new ArrayList<>(years.headSet(Integer.toString(first), false).descendingSet());
        past.addAll(years.tailSet(Integer.toString(first), true));
        return past;
    }

    private static List<DayOff> days(Section section, String key, List<Illustration> illustrations) {
        List<DayOff> days = new ArrayList<>();
        section.list(key).ifPresent(list -> {
            for (int i = 0; i < list.size(); i++) {
                String at = JsonPointer.of(section.at(key), i);
                Section.of(list.get(i), section.file(), at, section.faults())
                        .flatMap(entry -> day(entry, illustrations))
                        .ifPresent(days::add);
            }
        });
        return days;
    }

    private static Optional<DayOff> day(Section entry, List<Illustration> illustrations) {
        entry.only("date", "type", "name", "source", "standing", "mark", "note");
        Optional<LocalDate> date = entry.date("date");
        Optional<DayType> type = entry.oneOf("type", DayType.class);
        Optional<Text> name = entry.words("name");
        Optional<LegalSource> source = source(entry, date.orElse(LocalDate.MIN), illustrations);
        return date.isEmpty() || type.isEmpty() || name.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayOff(date.get(), type.get(), name.get(), source.get()));
    }

    private static boolean isSourced(Section entry, List<Illustration> illustrations) {
        entry.only("value", "source", "standing", "mark", "note");
        return source(entry, LocalDate.MIN, illustrations).isPresent();
    }

    private static Optional<LegalSource> source(Section entry, LocalDate from, List<Illustration> illustrations) {
        Optional<ValueStanding> standing = entry.packStanding();
        Optional<LegalSource> source = entry.packSource(standing.orElse(ValueStanding.SOURCE));
        if (standing.isPresent() && standing.get() == ValueStanding.ILLUSTRATION) {
            source.ifPresent(cited ->
                    illustrations.add(new Illustration(entry.file(), entry.pointer(), from, cited.citation())));
        }
        return standing.isPresent() ? source : Optional.empty();
    }

    private static Optional<LocalTime> cutOff(Section entry) {
        return entry.text("value", 10).flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException bad) {
                entry.faults()
                        .add(
                                PackProblem.WRONG_VALUE,
                                entry.file(),
                                entry.at("value"),
                                text,
                                "LocalTime",
                                "no such time of day",
                                "\"16:00\"");
                return Optional.empty();
            }
        });
    }

    private interface Layering {
        WorkingCalendar make();
    }

    private static Optional<WorkingCalendar> guarded(Section section, String key, Layering layering) {
        try {
            return Optional.of(layering.make());
        } catch (IllegalArgumentException | CalendarYearMissing refused) {
            section.faults()
                    .add(PackProblem.BAD_ENTRY, section.file(), section.at(key), String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
