package id.pendopo.core.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The readings at hand for one decision (<i>fakta tersedia</i>), each of a fact and of what it was asked about. Subjects may be
 * personal: they are never printed and never leave the decision. Immutable and thread-safe.
 */
public final class Facts {
    /** None. */
    public static final Facts NONE = new Facts(Map.of());

    /** Which fact, about what; without a subject about whatever a step asks. */
    private record Key(Fact<?> fact, Optional<String> subject) {}

    private final Map<Key, Reading<?>> readings;

    private Facts(Map<Key, Reading<?>> readings) {
        this.readings = readings;
    }

    /**
     * With one reading more, which answers whatever a step asks of this fact.
     *
     * @throws IllegalArgumentException if the value is not of the fact's type
     */
    public Facts with(Fact<?> fact, Reading<?> reading) {
        return with(new Key(fact, Optional.empty()), reading);
    }

    /**
     * With the answer to one request.
     *
     * @throws IllegalArgumentException if the value is not of the fact's type
     */
    public Facts with(FactRequest request, Reading<?> reading) {
        return with(new Key(request.fact(), Optional.of(request.subject())), reading);
    }

    private Facts with(Key key, Reading<?> reading) {
        reading.found().ifPresent(value -> {
            if (!key.fact().type().isInstance(value)) {
                throw new IllegalArgumentException("fact %s: is a %s, not a %s"
                        .formatted(
                                key.fact().name(),
                                key.fact().type().getSimpleName(),
                                value.getClass().getSimpleName()));
            }
        });
        Map<Key, Reading<?>> more = new HashMap<>(readings);
        more.put(key, reading);
        return new Facts(Map.copyOf(more));
    }

    /**
     * The reading of this fact, if it was supplied.
     *
     * @throws IllegalStateException if it was supplied about several subjects: say which
     */
    public <T> Optional<Reading<T>> find(Fact<T> fact) {
        Set<Key> keys = readings.keySet().stream()
                .filter(key -> key.fact().equals(fact))
                .collect(Collectors.toSet());
        if (keys.size() > 1) {
            throw new IllegalStateException(
                    "fact %s: is at hand about %d subjects; say about which".formatted(fact.name(), keys.size()));
        }
        return keys.stream().findFirst().map(key -> reading(key));
    }

    /** The reading of this fact about this subject, if it was supplied. */
    public <T> Optional<Reading<T>> find(Fact<T> fact, String subject) {
        Key key = new Key(fact, Optional.of(subject));
        Key any = new Key(fact, Optional.empty());
        return readings.containsKey(key)
                ? Optional.of(reading(key))
                : Optional.ofNullable(readings.get(any)).map(one -> reading(any));
    }

    @SuppressWarnings("unchecked") // with() admits only values of the fact's own type
    private <T> Reading<T> reading(Key key) {
        return (Reading<T>) Objects.requireNonNull(readings.get(key), "the key was just found");
    }
}
