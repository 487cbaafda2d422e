package id.pendopo.core.letter;

import id.pendopo.core.policy.RegionPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a module's letters in Indonesian (<i>naskah surat</i>), with places such as {@code {recipient}}; a region replaces them
 * in {@code letters.id.json} of its pack. A key names the module, then the letter or {@code common}. Immutable and thread-safe.
 */
public final class LetterTexts {
    private static final String FILE = "letters_id.properties";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final String family;
    private final Map<String, String> texts;
    private final Map<String, Set<String>> known;

    private LetterTexts(String family, Map<String, String> texts, Map<String, Set<String>> known) {
        this.family = family;
        this.texts = Collections.unmodifiableMap(texts);
        this.known = known;
    }

    /**
     * Reads {@code letters_id.properties} (UTF-8) with the caller's own resource look-up, and holds every text against its letter.
     *
     * @param family the module, for example {@code grants}: every key begins with it
     * @param kinds every letter of the module
     * @param places the values that may stand in a letter beside those that stand in any
     * @throws IllegalStateException if a text is of no letter, or names a value that its letter may not show; the message names every
     *     fault
     */
    public static <K extends LetterKind> LetterTexts load(
            String family,
            Collection<? extends K> kinds,
            Function<? super K, Set<String>> places,
            Function<String, @Nullable InputStream> resources) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        allowed.put("common", Set.of());
        for (K kind : kinds) {
            Set<String> all = new TreeSet<>(LetterScene.commonPlaces());
            all.addAll(places.apply(kind));
            allowed.put(kind.key(), Collections.unmodifiableSet(all));
        }
        Map<String, String> texts = read(resources);
        Map<String, Set<String>> known = new TreeMap<>();
        Set<String> faults = new TreeSet<>();
        texts.forEach((key, text) -> {
            String[] parts = key.split("\\.", 3);
            Set<String> values = parts.length == 3 && parts[0].equals(family) ? allowed.get(parts[1]) : null;
            if (values == null) {
                faults.add(key + " is of no letter");
            } else {
                known.put(key, values);
                places(text).stream()
                        .filter(place -> !values.contains(place))
                        .forEach(place -> faults.add(key + " names {" + place + "}"));
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("letters: " + String.join("; ", faults));
        }
        return new LetterTexts(family, texts, Collections.unmodifiableMap(known));
    }

    /**
     * With the region's own words for some of them.
     *
     * @throws id.pendopo.core.policy.PackRefused if they belong to no letter, or name what it may not show
     */
    public LetterTexts in(RegionPack pack) {
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(pack.letters(family, known));
        return new LetterTexts(family, all, known);
    }

    /** Every text, and the values that may stand in it. */
    public Map<String, Set<String>> known() {
        return known;
    }

    /** The text of a letter. */
    String of(LetterKind kind, String name) {
        return required(family + "." + kind.key() + "." + name);
    }

    /** A word that all letters of the module share. */
    public String common(String name) {
        return required(family + ".common." + name);
    }

    /** The same, where there is one. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(family + ".common." + name));
    }

    /** Whether the letter has such a text: lists go on as long as there is a next number. */
    boolean has(LetterKind kind, String name) {
        return texts.containsKey(family + "." + kind.key() + "." + name);
    }

    private String required(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("letters: there is no text %s".formatted(key));
        }
        return text;
    }

    /** The values that a text names, in its order. */
    static Set<String> places(String text) {
        Set<String> places = new LinkedHashSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    /** The text with its values put in; what a value says is never read as a place again. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    private static Map<String, String> read(Function<String, @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(FILE)) {
            if (in == null) {
                throw new IllegalStateException("letters: " + FILE + " is missing; use the jar as published");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
