package id.pendopo.licensing.legacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Old licences, to be looked up and nothing else (<i>register izin lama</i>). Immutable and thread-safe.
 */
public final class LegacyRegister {
    private final List<LegacyLicence> licences;
    private final Map<String, LegacyLicence> byNumber = new HashMap<>();

    private LegacyRegister(List<LegacyLicence> licences) {
        this.licences = List.copyOf(licences);
        for (LegacyLicence licence : licences) {
            if (byNumber.putIfAbsent(key(licence.kind(), licence.number()), licence) != null) {
                throw new IllegalArgumentException(
                        "legacy register: a number stands twice under %s; leave one out".formatted(licence.kind()));
            }
        }
    }

    /**
     * Of these.
     *
     * @throws IllegalArgumentException if a number stands twice under one kind
     */
    public static LegacyRegister of(List<LegacyLicence> licences) {
        return new LegacyRegister(licences);
    }

    /** All of them, as they were read. */
    public List<LegacyLicence> licences() {
        return licences;
    }

    /** The licence of this number; case, spaces and punctuation do not count. */
    public Optional<LegacyLicence> find(LegacyKind kind, String number) {
        return Optional.ofNullable(byNumber.get(key(kind, number)));
    }

    /** How many there are of each kind. */
    public Map<LegacyKind, Long> counts() {
        Map<LegacyKind, Long> counts = new EnumMap<>(LegacyKind.class);
        licences.forEach(licence -> counts.merge(licence.kind(), 1L, Long::sum));
        return counts;
    }

    static String key(LegacyKind kind, String number) {
        return kind + " " + number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
