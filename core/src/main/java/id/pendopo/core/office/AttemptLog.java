package id.pendopo.core.office;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps refused attempts. Somebody who hammers at the door must be seen, and must not fill the store: of the same person, act,
 * case, refusal and day only the first, second, fourth, eighth time and so on is written, with the count; and beyond
 * {@value #TOLD_APART} different ones on a day all the rest of that person is counted together. Counts are those of one running
 * office, and begin anew with it. Thread-safe.
 */
final class AttemptLog {
    /** So many different attempts of one person on one day have lines of their own. */
    static final int TOLD_APART = 100;

    /** The persons of a day whose counts are remembered. */
    private static final int PERSONS = 10_000;

    private final Store store;
    private final LineReader reader;
    private final RegionCode region;
    private final Map<PersonDay, Map<What, Long>> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonDay, Map<What, Long>> eldest) {
            return size() > PERSONS;
        }
    };

    private record PersonDay(PersonRef person, LocalDate day) {}

    private record What(Optional<CaseId> forCase, String procedure, String act, String finding) {}

    AttemptLog(Store store, RegionCode region) {
        this.store = store;
        this.reader = new LineReader(store);
        this.region = region;
    }

    void write(String procedure, CaseId forCase, String act, Occasion o, String finding) {
        What what = new What(Optional.of(forCase), procedure, act, finding);
        Counted counted = count(new PersonDay(o.actor().person(), o.today()), what);
        if (Long.bitCount(counted.count()) == 1) {
            Attempt attempt =
                    new Attempt(counted.what().forCase(), procedure, act, o.actor(), o.at(), finding, counted.count());
            store.commit(Commit.of(
                    new Append(stream(o.today().getYear()), Append.ANY, List.of(CanonicalWriter.toText(attempt)))));
        }
    }

    private record Counted(What what, long count) {}

    private synchronized Counted count(PersonDay who, What what) {
        Map<What, Long> ofDay = counts.computeIfAbsent(who, key -> new HashMap<>());
        boolean apart = ofDay.containsKey(what) || ofDay.size() < TOLD_APART;
        What told = apart ? what : new What(Optional.empty(), "", "", "");
        return new Counted(told, ofDay.merge(told, 1L, Long::sum));
    }

    Lines<Attempt> read(int year, long after, int limit) {
        return reader.page(stream(year), after, limit, line -> LineReader.parse(line, Attempt.class));
    }

    private StreamId stream(int year) {
        return StreamId.of(StreamId.Kind.ATTEMPTS, "%s/%d".formatted(region.dotted(), year));
    }
}
