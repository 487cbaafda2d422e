package id.pendopo.core.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The readings at hand for one decision (<i>fakta tersedia</i>). Immutable and thread-safe. */
public final class Facts {
    /** None. */
    public static final Facts NONE = new Facts(Map.of());

    private final Map<Fact<?>, Reading<?>> readings;

    private Facts(Map<Fact<?>, Reading<?>> readings) {
        this.readings = readings;
    }

    /**
     * With one reading more.
     *
     * @throws IllegalArgumentException if the value is not of the fact's type
     */
    public Facts with(Fact<?> fact, Reading<?> reading) {
        reading.found().ifPresent(value -> {
            if (!fact.type().isInstance(value)) {
                throw new IllegalArgumentException("fact %s: is a %s, not a %s"
                        .formatted(
                                fact.name(),
                                fact.type().getSimpleName(),
                                value.getClass().getSimpleName()));
            }
        });
        Map<Fact<?>, Reading<?>> more = new HashMap<>(readings);
        more.put(fact, reading);
        return new Facts(Map.copyOf(more));
    }

    /** The reading of this fact, if it was supplied. */
    @SuppressWarnings("unchecked") // with() admits only values of the fact's own type
    public <T> Optional<Reading<T>> find(Fact<T> fact) {
        return Optional.ofNullable((Reading<T>) readings.get(fact));
    }
}
