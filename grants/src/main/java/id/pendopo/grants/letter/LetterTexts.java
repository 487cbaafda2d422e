package id.pendopo.grants.letter;

import id.pendopo.core.policy.RegionPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of letters in Indonesian (<i>naskah surat</i>), with places such as {@code {recipient}}; a region replaces them in
 * {@code letters.id.json} of its pack. A key names the letter, or {@code common}. Immutable and thread-safe.
 */
final class LetterTexts {
    static final String FAMILY = "grants";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final String COMMON = FAMILY + ".common.";
    private static final LetterTexts OWN = new LetterTexts(read());

    static {
        Map<String, Set<String>> known = known();
        Set<String> faults = new TreeSet<>();
        OWN.texts.forEach((key, text) -> places(text).stream()
                .filter(place -> !known.getOrDefault(key, Set.of()).contains(place))
                .forEach(place -> faults.add(key + " names {" + place + "}")));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("letters: " + String.join("; ", faults));
        }
    }

    private final Map<String, String> texts;

    private LetterTexts(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** @throws id.pendopo.core.policy.PackRefused if the region's own words belong to no letter, or name what it may not show */
    static LetterTexts in(RegionPack pack) {
        Map<String, String> all = new TreeMap<>(OWN.texts);
        all.putAll(pack.letters(FAMILY, known()));
        return new LetterTexts(all);
    }

    /** Every text, and the values that may stand in it. */
    static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new TreeMap<>();
        OWN.texts.keySet().forEach(key -> known.put(key, allowed(key)));
        return known;
    }

    private static Set<String> allowed(String key) {
        String letter = key.substring(FAMILY.length() + 1, key.indexOf('.', FAMILY.length() + 1));
        Set<String> places = new TreeSet<>();
        Optional<LetterKind> kind = LetterKind.named(letter);
        if (kind.isPresent()) {
            Arrays.stream(LetterValue.values())
                    .filter(value -> value.isFor(kind.get()))
                    .forEach(value -> places.add(value.place()));
        } else if (!key.startsWith(COMMON)) {
            throw new IllegalStateException(
                    "letters: %s is of no letter; begin it with grants. and its name".formatted(key));
        }
        return places;
    }

    /** The text of a letter. */
    String of(LetterKind kind, String name) {
        return required(FAMILY + "." + kind.key() + "." + name);
    }

    /** A word that all letters share. */
    String common(String name) {
        return required(COMMON + name);
    }

    /** Whether the letter has such a text: lists go on as long as there is a next number. */
    boolean has(LetterKind kind, String name) {
        return texts.containsKey(FAMILY + "." + kind.key() + "." + name);
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
        Set<String> places = new java.util.LinkedHashSet<>();
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

    private static Map<String, String> read() {
        Properties properties = new Properties();
        try (InputStream in = LetterTexts.class.getResourceAsStream("letters_id.properties")) {
            if (in == null) {
                throw new IllegalStateException("letters: letters_id.properties is missing; use the jar as published");
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
