package id.pendopo.core.notice;

import id.pendopo.core.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of notices in Indonesian and English (<i>naskah pemberitahuan</i>): a subject and a body for each key, with places
 * such as {@code {number}}. A region may replace them in its pack. Immutable and thread-safe.
 */
public final class NoticeTexts {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final Map<String, Text> texts;

    private NoticeTexts(Map<String, Text> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * Reads {@code notices_id.properties} and {@code notices_en.properties} (UTF-8) with the caller's own resource look-up, and
     * holds them against the rules.
     *
     * @throws IllegalStateException if a rule has no subject or body in a language, a text belongs to no rule, or it names a
     *     value that its rule does not tell; the message names every fault
     */
    public static NoticeTexts load(
            Collection<? extends NoticeRule<?>> rules, Function<String, @Nullable InputStream> resources) {
        Properties id = read("notices_id.properties", resources);
        Properties en = read("notices_en.properties", resources);
        Map<String, Set<String>> known = known(rules);
        Set<String> faults = new TreeSet<>();
        known.forEach((key, values) -> {
            for (Properties language : new Properties[] {id, en}) {
                String text = language.getProperty(key);
                if (text == null) {
                    faults.add(key + " is missing in a language");
                } else {
                    places(text).stream()
                            .filter(place -> !values.contains(place))
                            .forEach(place -> faults.add(key + " names {" + place + "}"));
                }
            }
        });
        Set<String> all = new TreeSet<>(id.stringPropertyNames());
        all.addAll(en.stringPropertyNames());
        all.stream().filter(key -> !known.containsKey(key)).forEach(key -> faults.add(key + " belongs to no rule"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("notices: " + String.join("; ", faults));
        }
        Map<String, Text> texts = new HashMap<>();
        known.keySet().forEach(key -> texts.put(key, Text.of(id.getProperty(key), en.getProperty(key))));
        return new NoticeTexts(texts);
    }

    /** Every text that rules want, and the values that may stand in it. */
    public static Map<String, Set<String>> known(Collection<? extends NoticeRule<?>> rules) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (NoticeRule<?> rule : rules) {
            for (String part : new String[] {".subject", ".body"}) {
                // Where two rules share their words, only what both tell may stand in them.
                known.merge(rule.key() + part, rule.values(), (one, other) -> {
                    Set<String> both = new TreeSet<>(one);
                    both.retainAll(other);
                    return both;
                });
            }
        }
        return known;
    }

    /** With the region's own words for some of them. */
    public NoticeTexts with(Map<String, Text> own) {
        Map<String, Text> all = new HashMap<>(texts);
        own.forEach((key, text) -> all.computeIfPresent(key, (same, before) -> text));
        return new NoticeTexts(all);
    }

    /** The subject of a notice, its values put in. */
    Text subject(String key, Map<String, NoticeValue> values, Labels labels) {
        return filled(key + ".subject", values, labels);
    }

    /** The body of a notice, its values put in. */
    Text body(String key, Map<String, NoticeValue> values, Labels labels) {
        return filled(key + ".body", values, labels);
    }

    /** What the region calls things, in each language. */
    record Labels(Map<String, String> id, Map<String, String> en) {}

    private Text filled(String key, Map<String, NoticeValue> values, Labels labels) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("notices: %s has no words; load the texts with its rule".formatted(key));
        }
        return Text.of(
                filled(text.id(), values, Locale.forLanguageTag("id"), labels.id()),
                filled(text.en(), values, Locale.ENGLISH, labels.en()));
    }

    private static String filled(
            String text, Map<String, NoticeValue> values, Locale locale, Map<String, String> labels) {
        return PLACE.matcher(text).replaceAll(place -> {
            NoticeValue value = values.getOrDefault(place.group(1), new NoticeValue.None());
            return Matcher.quoteReplacement(value.in(locale, labels));
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(String name, Function<String, @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("notices: %s is missing beside the rules".formatted(name));
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
