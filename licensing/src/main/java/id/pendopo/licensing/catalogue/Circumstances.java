package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a case by which the catalogue tells cases apart (<i>keadaan permohonan</i>): its kind, its track, who applies. Immutable
 * and thread-safe.
 *
 * @param known the codes by trait; a trait that is absent is not known
 */
public record Circumstances(Map<ConditionTrait, Set<Code>> known) {
    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(Map.of());

    /** Copies what it is given. */
    public Circumstances {
        Map<ConditionTrait, Set<Code>> copy = new EnumMap<>(ConditionTrait.class);
        known.forEach((trait, codes) -> copy.put(trait, Set.copyOf(codes)));
        known = Collections.unmodifiableMap(copy);
    }

    /** The same, and this of that trait, in the place of what was known of it. */
    public Circumstances with(ConditionTrait trait, Code... codes) {
        return with(trait, Set.copyOf(Arrays.asList(codes)));
    }

    /** The same, and this of that trait, in the place of what was known of it. */
    public Circumstances with(ConditionTrait trait, Set<Code> codes) {
        Map<ConditionTrait, Set<Code>> more = new EnumMap<>(ConditionTrait.class);
        more.putAll(known);
        more.put(trait, codes);
        return new Circumstances(more);
    }

    /** Whether anything is known of that trait. */
    public boolean knows(ConditionTrait trait) {
        return known.containsKey(trait);
    }

    /** What is known of that trait; nothing where it is not known. */
    public Set<Code> of(ConditionTrait trait) {
        return known.getOrDefault(trait, Set.of());
    }
}
