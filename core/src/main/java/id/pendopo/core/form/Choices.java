package id.pendopo.core.form;

import id.pendopo.core.policy.OwnFields;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region's pack, and the case, leave to choose in one form (<i>pilihan menurut paket daerah</i>). A choice is closed where
 * deciding refuses everything else, and open where it merely is what is usually given. Immutable and thread-safe.
 */
public final class Choices {
    /** Nothing is narrowed. */
    public static final Choices ALL = new Choices(Map.of(), Map.of(), Optional.empty());

    /** The most choices of one component. */
    public static final int LIMIT = 500;

    private final Map<String, Offer> offers;
    private final Map<String, List<Map<String, String>>> combinations;
    private final Optional<OwnFields> own;

    /** What one component is offered. */
    record Offer(boolean closed, List<Choice> choices) {}

    private Choices(
            Map<String, Offer> offers, Map<String, List<Map<String, String>>> combinations, Optional<OwnFields> own) {
        this.offers = offers;
        this.combinations = combinations;
        this.own = own;
    }

    /**
     * Only these values are taken; in a list or set, by each element.
     *
     * @param type the record, a command or a part of one
     * @param component the name of its component
     * @throws IllegalArgumentException if the record has no such component, or there are too many
     */
    public Choices only(Class<? extends Record> type, String component, Collection<Choice> choices) {
        return with(type, component, new Offer(true, List.copyOf(choices)));
    }

    /** These values are usual, and others are taken as well. */
    public Choices among(Class<? extends Record> type, String component, Collection<Choice> choices) {
        return with(type, component, new Offer(false, List.copyOf(choices)));
    }

    /**
     * Only these values are taken together.
     *
     * @param rows each names a value for each of the same components
     */
    public Choices together(Class<? extends Record> type, List<Map<String, String>> rows) {
        rows.forEach(row -> row.keySet().forEach(component -> check(type, component)));
        Map<String, List<Map<String, String>>> more = new LinkedHashMap<>(combinations);
        more.put(Forms.nameOf(type), rows.stream().map(Map::copyOf).toList());
        return new Choices(offers, Collections.unmodifiableMap(more), own);
    }

    /** Only these fields of the region's own are filled in, wherever a command holds such values; none where it asks nothing. */
    public Choices own(OwnFields fields) {
        return new Choices(offers, combinations, Optional.of(fields));
    }

    Optional<OwnFields> own() {
        return own;
    }

    Optional<Offer> offer(String type, String component) {
        return Optional.ofNullable(offers.get(type + "." + component));
    }

    List<Map<String, String>> combinations(String type) {
        return combinations.getOrDefault(type, List.of());
    }

    private Choices with(Class<? extends Record> type, String component, Offer offer) {
        check(type, component);
        if (offer.choices().size() > LIMIT) {
            throw new IllegalArgumentException("choices of %s.%s: %d, at most %d"
                    .formatted(Forms.nameOf(type), component, offer.choices().size(), LIMIT));
        }
        Map<String, Offer> more = new LinkedHashMap<>(offers);
        more.put(Forms.nameOf(type) + "." + component, offer);
        return new Choices(Collections.unmodifiableMap(more), combinations, own);
    }

    private static void check(Class<? extends Record> type, String component) {
        List<String> known = new ArrayList<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        if (!known.contains(component)) {
            throw new IllegalArgumentException(
                    "choices: %s has no component %s, but %s".formatted(type.getSimpleName(), component, known));
        }
    }
}
