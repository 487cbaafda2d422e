package id.pendopo.core.office;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reserves numbers: one register for each region, series and, where the number names it, year; one line for each number. Since the register moves in
 * the same commit as the case, no number is given twice and none is lost.
 */
final class NumberRoom {
    private final Store store;
    private final RegionCode region;
    private final Map<Code, NumberTemplate> templates;

    NumberRoom(Store store, RegionCode region, Map<Code, NumberTemplate> templates) {
        this.store = store;
        this.region = region;
        this.templates = Map.copyOf(templates);
    }

    /** A number as the register lists it. */
    record Given(long sequence, String number, CaseId forCase, CommandId commandId, Instant at) {}

    /** Numbers for one attempt, and what the registers must take in. */
    record Reserved(Map<Code, String> numbers, List<Append> appends) {}

    Reserved reserve(
            Set<Code> series,
            Map<Code, NumberTemplate> ofProcedure,
            CaseId forCase,
            CommandId commandId,
            Instant at,
            LocalDate today) {
        Map<Code, String> numbers = new TreeMap<>();
        List<Append> appends = new ArrayList<>();
        for (Code one : series) {
            NumberTemplate template = ofProcedure.getOrDefault(one, template(one));
            // A number without its year would come again if its sequence began anew each year.
            String span = template.isYearly() ? Integer.toString(today.getYear()) : "all";
            StreamId register = StreamId.of(StreamId.Kind.NUMBERS, "%s/%s/%s".formatted(region.dotted(), one, span));
            long version = store.last(register).map(StreamLine::version).orElse(0L);
            String number = template.format(version + 1, today);
            numbers.put(one, number);
            String line = CanonicalWriter.toText(new Given(version + 1, number, forCase, commandId, at));
            appends.add(new Append(register, version, List.of(line)));
        }
        return new Reserved(numbers, appends);
    }

    private NumberTemplate template(Code series) {
        return templates.getOrDefault(series, NumberTemplate.of(series + "-{year}-{seq:5}"));
    }
}
