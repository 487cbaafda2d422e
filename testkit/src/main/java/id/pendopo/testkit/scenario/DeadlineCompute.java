package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.RegionPack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Deadlines: {@code given: {from, term | until, pauses: [{from, to}], extend, on}}; {@code received} in place of {@code from}
 * counts from the office day of an instant. Results: {@code lastDay, lastDayWorked,
 * phase, consumed, dayZero, officeDay, passed}; where a year is not loaded only {@code missingYear}.
 */
final class DeadlineCompute implements ComputeProvider {
    private static final ZoneOffset WESTERN = ZoneOffset.ofHours(7);

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public Map<String, Object> compute(Given given) {
        try {
            return deadline(given);
        } catch (CalendarYearMissing missing) {
            return Map.of("missingYear", missing.year());
        }
    }

    private static Map<String, Object> deadline(Given given) {
        WorkingCalendar calendar = given.calendar();
        Map<String, Object> results = new LinkedHashMap<>();
        LocalDate from = given.instantIfAny("received")
                .map(instant -> officeDay(instant, given))
                .orElseGet(() -> given.date("from"));
        results.put("officeDay", calendar.nextWorkingDay(from));
        // A clock needs an instant of start, which no day depends on.
        Instant start = from.atStartOfDay().toInstant(WESTERN);
        Optional<LocalDate> until = given.dateIfAny("until");
        ClockState clock = until.isPresent()
                ? ClockState.until("CLOCK", start, from, until.get(), calendar)
                : ClockState.start("CLOCK", Term.parse(given.text("term")), start, from, calendar);
        for (Given pause : given.list("pauses")) {
            clock = clock.pause(pause.date("from"), calendar);
            Optional<LocalDate> to = pause.dateIfAny("to");
            if (to.isPresent()) {
                clock = clock.resume(to.get(), calendar);
            }
        }
        Optional<String> extension = given.textIfAny("extend");
        if (extension.isPresent()) {
            clock = clock.extend(Term.parse(extension.get()), calendar);
        }
        results.put("lastDay", clock.lastDay());
        results.put("phase", clock.phase().name());
        results.put("consumed", clock.consumed());
        results.put("dayZero", clock.dayZero());
        results.put("lastDayWorked", calendar.isWorkingDay(clock.lastDay()));
        Optional<LocalDate> on = given.dateIfAny("on");
        if (on.isPresent()) {
            results.put("passed", clock.isPassed(on.get()));
        }
        return results;
    }

    private static LocalDate officeDay(Instant instant, Given given) {
        OfficeHours hours = given.pack().map(RegionPack::officeHours).orElse(OfficeHours.DEFAULT);
        ZoneOffset offset =
                given.pack().map(pack -> pack.region().time().offset()).orElse(WESTERN);
        return hours.officeDay(instant, offset, given.calendar());
    }
}
