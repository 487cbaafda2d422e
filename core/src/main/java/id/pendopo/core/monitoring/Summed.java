package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** The counts of a period added up. Made, filled and read by one thread. */
final class Summed {
    private final LocalDate today;
    private final Map<Count.Kind, Map<Code, List<Times>>> byKind = new EnumMap<>(Count.Kind.class);

    private record Times(Count count, long times) {}

    /** @param today the day of asOf: a running term whose last day is over is late */
    Summed(LocalDate today) {
        this.today = today;
    }

    void add(LocalDate day, Count count, long times) {
        Count.Kind kind = count.kind() == Count.Kind.RUNNING && day.isBefore(today) ? Count.Kind.LATE : count.kind();
        byKind.computeIfAbsent(kind, key -> new TreeMap<>())
                .computeIfAbsent(count.of(), key -> new ArrayList<>())
                .add(new Times(count, times));
    }

    /** Gives every count, some of them more than once. */
    void each(Consumer<Count> taker) {
        byKind.values().forEach(kind -> kind.values().forEach(list -> list.forEach(one -> taker.accept(one.count()))));
    }

    Set<Code> of(Count.Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).keySet();
    }

    private List<Times> found(Count.Kind kind, Code of) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(of, List.of());
    }

    long count(Count.Kind kind, Code of) {
        return found(kind, of).stream().mapToLong(Times::times).sum();
    }

    /** How many of each group; those of none under the empty text. */
    Map<String, Long> groups(Count.Kind kind, Code of, Function<Count, Optional<String>> group) {
        Map<String, Long> sums = new TreeMap<>();
        found(kind, of).forEach(one -> sums.merge(group.apply(one.count()).orElse(""), one.times(), Long::sum));
        return sums;
    }

    Set<String> policies(Code of, Count.Kind... kinds) {
        Set<String> policies = new TreeSet<>();
        for (Count.Kind kind : kinds) {
            found(kind, of).forEach(one -> policies.add(one.count().policy()));
        }
        return policies;
    }

    /** The value at that share of the whole by nearest rank: the smallest that is not below so many tenths of all. */
    long rank(Count.Kind kind, Code of, int tenths) {
        TreeMap<Long, Long> byValue = new TreeMap<>();
        found(kind, of).forEach(one -> byValue.merge(one.count().value(), one.times(), Long::sum));
        long rank = (count(kind, of) * tenths + 9) / 10;
        long seen = 0;
        for (Map.Entry<Long, Long> one : byValue.entrySet()) {
            seen += one.getValue();
            if (seen >= rank) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("summed: nothing is counted of " + of);
    }
}
