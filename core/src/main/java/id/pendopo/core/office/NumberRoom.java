package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reserves numbers: one register for each region, series and, where the number names it, year; one line for each number. Since the register moves in
 * the same commit as the case, no number is given twice and none is lost.
 */
final class NumberRoom {
    private static final String ALL = "all";
    private static final String VOIDS = "/void";
    private static final int AT_A_TIME = 1_000;
    private static final int ATTEMPTS = 40;

    private final Store store;
    private final LineReader reader;
    private final RegionCode region;
    private final Map<Code, NumberTemplate> templates;

    NumberRoom(Store store, RegionCode region, Map<Code, NumberTemplate> templates) {
        this.store = store;
        this.reader = new LineReader(store);
        this.region = region;
        this.templates = Map.copyOf(templates);
    }

    /** A number as its line in the register. */
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
            String span = template.isYearly() ? Integer.toString(today.getYear()) : ALL;
            StreamId register = register(one, span);
            long version = store.last(register).map(StreamLine::version).orElse(0L);
            String number = template.format(version + 1, today);
            numbers.put(one, number);
            String line = CanonicalWriter.toText(new Given(version + 1, number, forCase, commandId, at));
            appends.add(new Append(register, version, List.of(line)));
        }
        return new Reserved(numbers, appends);
    }

    /** Beside the register, because the place of a line in it is the number itself. */
    private record Void(String number, GivenNumber.Voided voided) {}

    /** One page of a register: of this year's, or of one that all years share. */
    Lines<GivenNumber> read(Code series, int year, long after, int limit) {
        String span = span(series, year);
        Map<String, GivenNumber.Voided> voided = voided(series, span);
        return reader.page(register(series, span), after, limit, line -> {
            Given given = LineReader.parse(line, Given.class);
            return new GivenNumber(
                    given.sequence(),
                    given.number(),
                    given.forCase(),
                    given.at(),
                    Optional.ofNullable(voided.get(given.number())));
        });
    }

    /** Why the number may not be voided; empty when it was. */
    List<Finding> makeVoid(Code series, int year, String number, GivenNumber.Voided voided) {
        String span = span(series, year);
        if (!isGiven(register(series, span), number)) {
            return Finding.block("core.NUMBER_UNKNOWN")
                    .at("number")
                    .found(number)
                    .only(Desk.OWN);
        }
        StreamId voids = register(series, span + VOIDS);
        String line = CanonicalWriter.toText(new Void(number, voided));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long version = store.last(voids).map(StreamLine::version).orElse(0L);
            if (voided(series, span).containsKey(number)) {
                return Finding.block("core.NUMBER_VOID")
                        .at("number")
                        .found(number)
                        .only(Desk.OWN);
            }
            if (store.commit(Commit.of(new Append(voids, version, List.of(line)))) instanceof CommitResult.Done) {
                return List.of();
            }
        }
        return Desk.busy();
    }

    private boolean isGiven(StreamId register, String number) {
        long after = 0;
        List<StreamLine> lines = store.read(register, after, AT_A_TIME);
        while (!lines.isEmpty()) {
            for (StreamLine line : lines) {
                if (LineReader.parse(line, Given.class).number().equals(number)) {
                    return true;
                }
                after = line.version();
            }
            lines = store.read(register, after, AT_A_TIME);
        }
        return false;
    }

    private Map<String, GivenNumber.Voided> voided(Code series, String span) {
        Map<String, GivenNumber.Voided> voided = new TreeMap<>();
        for (StreamLine line : store.read(register(series, span + VOIDS), 0)) {
            Void one = LineReader.parse(line, Void.class);
            voided.put(one.number(), one.voided());
        }
        return voided;
    }

    /** The year, unless the series has one register for all years. */
    private String span(Code series, int year) {
        String yearly = Integer.toString(year);
        return store.last(register(series, yearly)).isEmpty()
                        && store.last(register(series, ALL)).isPresent()
                ? ALL
                : yearly;
    }

    private StreamId register(Code series, String span) {
        return StreamId.of(StreamId.Kind.NUMBERS, "%s/%s/%s".formatted(region.dotted(), series, span));
    }

    private NumberTemplate template(Code series) {
        return templates.getOrDefault(series, NumberTemplate.of(series + "-{year}-{seq:5}"));
    }
}
