package id.pendopo.core.policy;

import id.pendopo.core.policy.Held.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of one policy in their three layers, each of its type. */
final class Layers {
    private final Map<Layer, Map<String, NavigableMap<LocalDate, Held>>> values = new EnumMap<>(Layer.class);
    private final Set<String> open = new HashSet<>();

    /** Adds a layer; values that do not fit their type go to the faults and are left out. */
    void add(
            Layer layer,
            Map<String, NavigableMap<LocalDate, DatedValue>> written,
            PolicySchema<?> schema,
            Conversion conversion) {
        Map<String, NavigableMap<LocalDate, Held>> typed = new LinkedHashMap<>();
        for (Component component : schema.components()) {
            NavigableMap<LocalDate, Held> dated = new TreeMap<>();
            for (DatedValue value : Law.of(written, component.name()).values()) {
                conversion
                        .convert(value.raw(), component.type(), value.file(), value.pointer() + "/value")
                        .ifPresent(read -> dated.put(value.start(), new Held(value, read, layer)));
            }
            typed.put(component.name(), dated);
        }
        values.put(layer, typed);
    }

    /** What the regime leaves open is not filled with the national value: only the region knows. */
    void leaveOpen(Set<String> keys) {
        open.addAll(keys);
    }

    NavigableMap<LocalDate, Held> of(Layer layer, String key) {
        Map<String, NavigableMap<LocalDate, Held>> all = values.get(layer);
        return all == null ? new TreeMap<>() : Law.of(all, key);
    }

    /** What the region's own value is measured against: the regime's where it has one, else the national one. */
    Optional<Held> belowRegion(String key, LocalDate day) {
        Optional<Held> ofRegime = Law.inForce(of(Layer.REGIME, key), day);
        return open.contains(key) ? ofRegime : ofRegime.or(() -> Law.inForce(of(Layer.NATIONAL, key), day));
    }

    Optional<Held> inForce(String key, LocalDate day) {
        return Law.inForce(of(Layer.REGION, key), day).or(() -> belowRegion(key, day));
    }

    /** Every day on which a value of this key starts in a layer below the region. */
    NavigableSet<LocalDate> startsBelowRegion(String key) {
        NavigableSet<LocalDate> starts = new TreeSet<>(of(Layer.NATIONAL, key).keySet());
        starts.addAll(of(Layer.REGIME, key).keySet());
        return starts;
    }

    /** Every day on which anything starts in any layer. */
    NavigableSet<LocalDate> starts() {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        values.values().forEach(keys -> keys.values().forEach(dated -> starts.addAll(dated.keySet())));
        return starts;
    }

    List<Held> all(String key) {
        List<Held> all = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            all.addAll(of(layer, key).values());
        }
        return all;
    }
}
