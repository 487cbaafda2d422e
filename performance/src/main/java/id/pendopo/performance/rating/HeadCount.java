package id.pendopo.performance.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many employees of a group have which predikat (<i>sebaran predikat</i>). In JSON a map from predikat to number; one that nobody has
 * may be left out. Immutable.
 *
 * @param heads each 0 to {@value #LIMIT}
 */
public record HeadCount(@JsonValue Map<Predikat, Integer> heads) {
    /** The most employees of one predikat. */
    public static final int LIMIT = 1_000_000;

    /** @throws IllegalArgumentException if a number is outside its range */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HeadCount {
        Map<Predikat, Integer> all = new EnumMap<>(Predikat.class);
        for (Predikat predikat : Predikat.values()) {
            int count = heads.getOrDefault(predikat, 0);
            if (count < 0 || count > LIMIT) {
                throw new IllegalArgumentException(
                        "heads: %d of %s is outside 0 to %d; count again".formatted(count, predikat, LIMIT));
            }
            if (count > 0) {
                all.put(predikat, count);
            }
        }
        heads = Collections.unmodifiableMap(all);
    }

    /** Of these employees, each by his predikat. */
    public static HeadCount of(Collection<Predikat> each) {
        Map<Predikat, Integer> heads = new EnumMap<>(Predikat.class);
        each.forEach(predikat -> heads.merge(predikat, 1, Integer::sum));
        return new HeadCount(heads);
    }

    /** How many have this one. */
    public int of(Predikat predikat) {
        return heads.getOrDefault(predikat, 0);
    }

    /** How many there are. */
    public int total() {
        return heads.values().stream().mapToInt(Integer::intValue).sum();
    }
}
