package id.pendopo.core.policy;

import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One value of one layer as it is written, not yet of any type. */
record DatedValue(
        String file,
        String pointer,
        LocalDate start,
        Object raw,
        LegalSource source,
        ValueStanding standing,
        Optional<String> deed,
        Optional<String> reason) {

    /** The values of a region's pack: key to date to value. */
    static Map<String, NavigableMap<LocalDate, DatedValue>> ofPack(Section policy) {
        Map<String, NavigableMap<LocalDate, DatedValue>> values = new LinkedHashMap<>();
        for (String key : policy.keys()) {
            policy.section(key).ifPresent(dated -> values.put(key, dated(dated, true)));
        }
        return values;
    }

    /** The values of one key of the library: date to value. */
    static NavigableMap<LocalDate, DatedValue> ofLaw(Section dated) {
        return dated(dated, false);
    }

    private static NavigableMap<LocalDate, DatedValue> dated(Section dated, boolean ofPack) {
        NavigableMap<LocalDate, DatedValue> values = new TreeMap<>();
        for (String date : dated.keys()) {
            Optional<LocalDate> start = dated.day(date, dated.at(date));
            Optional<DatedValue> value = dated.section(date)
                    .flatMap(entry -> start.flatMap(day -> ofPack ? packEntry(entry, day) : lawEntry(entry, day)));
            value.ifPresent(read -> values.put(read.start(), read));
        }
        return values;
    }

    private static Optional<DatedValue> lawEntry(Section entry, LocalDate start) {
        entry.only("value", "source", "standing", "note");
        Optional<Object> raw = entry.part("value");
        Optional<LegalSource> source = entry.lawSource();
        return raw.flatMap(value -> source.map(cited -> new DatedValue(
                entry.file(),
                entry.pointer(),
                start,
                value,
                cited,
                ValueStanding.LAW,
                Optional.empty(),
                Optional.empty())));
    }

    private static Optional<DatedValue> packEntry(Section entry, LocalDate start) {
        entry.only("value", "source", "standing", "mark", "deed", "reason", "note");
        Optional<Object> raw = entry.part("value");
        Optional<ValueStanding> standing = entry.packStanding();
        // Without a standing the source is still looked at, so that both faults are told at once.
        Optional<LegalSource> source = entry.packSource(standing.orElse(ValueStanding.SOURCE));
        Optional<String> deed = entry.has("deed") ? entry.text("deed", Replacement.DEED_LIMIT) : Optional.empty();
        Optional<String> reason =
                entry.has("reason") ? entry.text("reason", Replacement.REASON_LIMIT) : Optional.empty();
        return raw.flatMap(value -> standing.flatMap(stands -> source.map(
                cited -> new DatedValue(entry.file(), entry.pointer(), start, value, cited, stands, deed, reason))));
    }
}
