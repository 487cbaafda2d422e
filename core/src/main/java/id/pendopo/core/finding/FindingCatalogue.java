package id.pendopo.core.finding;

import id.pendopo.core.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of every finding, in Indonesian and English (<i>katalog temuan</i>). A module brings its own two bundles; a
 * host joins them with {@link #and}. Immutable and thread-safe.
 */
public final class FindingCatalogue {
    private static final FindingCatalogue CORE = load("core", FindingCatalogue.class::getResourceAsStream);

    private final Map<String, Words> words;

    /** What happened and how to mend it; the mending sentence has places {@code {0}}, {@code {1}}. */
    public record Words(Text what, Text mend) {}

    private FindingCatalogue(Map<String, Words> words) {
        this.words = words;
    }

    /** The findings that core itself gives. */
    public static FindingCatalogue core() {
        return CORE;
    }

    /**
     * Reads {@code findings_id.properties} and {@code findings_en.properties} (UTF-8) with the caller's own resource
     * look-up, since a module's resources are closed to others.
     *
     * @throws IllegalStateException if a file is missing, or a code has words in one language only
     */
    public static FindingCatalogue load(String module, Function<String, @Nullable InputStream> resources) {
        Properties id = read("findings_id.properties", resources);
        Properties en = read("findings_en.properties", resources);
        if (!id.keySet().equals(en.keySet())) {
            Set<Object> odd = new java.util.HashSet<>(id.keySet());
            odd.addAll(en.keySet());
            odd.removeIf(key -> id.containsKey(key) && en.containsKey(key));
            throw new IllegalStateException("findings of %s: only one language has %s".formatted(module, odd));
        }
        Map<String, Words> words = new TreeMap<>();
        for (String key : id.stringPropertyNames()) {
            if (key.endsWith(".mend")) {
                continue;
            }
            String mend = key + ".mend";
            if (!key.startsWith(module + ".") || !id.containsKey(mend)) {
                throw new IllegalStateException("findings of %s: %s must begin with the module's name and have a %s"
                        .formatted(module, key, mend));
            }
            words.put(
                    key,
                    new Words(
                            Text.of(id.getProperty(key), en.getProperty(key)),
                            Text.of(id.getProperty(mend), en.getProperty(mend))));
        }
        return new FindingCatalogue(words);
    }

    /** This catalogue and another's words; the same code twice is an error. */
    public FindingCatalogue and(FindingCatalogue other) {
        Map<String, Words> both = new TreeMap<>(words);
        other.words.forEach((code, text) -> {
            Words before = both.put(code, text);
            if (before != null && !before.equals(text)) {
                throw new IllegalArgumentException("finding %s: has words twice; keep one".formatted(code));
            }
        });
        return new FindingCatalogue(both);
    }

    /** This catalogue and the words of one finding more, such as a region's own; other words for a known code are an error. */
    public FindingCatalogue and(String code, Text what, Text mend) {
        return and(new FindingCatalogue(Map.of(code, new Words(what, mend))));
    }

    /** Every code in order. */
    public Collection<String> codes() {
        return java.util.Collections.unmodifiableSet(words.keySet());
    }

    /** Whether this code has words. */
    public boolean knows(String code) {
        return words.containsKey(code);
    }

    /** The words of this code; empty where none are known. */
    public Optional<Words> words(String code) {
        return Optional.ofNullable(words.get(code));
    }

    /** What happened, in this language; the code itself where no words are known. */
    public String what(Finding finding, Locale locale) {
        Words text = words.get(finding.code());
        return text == null ? finding.code() : text.what().in(locale);
    }

    /** How to mend it, in this language; empty where no words are known. */
    public String mend(Finding finding, Locale locale) {
        Words text = words.get(finding.code());
        if (text == null) {
            return "";
        }
        String sentence = text.mend().in(locale);
        for (int i = 0; i < finding.mend().size(); i++) {
            sentence = sentence.replace("{" + i + "}", finding.mend().get(i));
        }
        return sentence;
    }

    /** One line for a person: code, what, where, found and expected, how to mend, article. */
    public String line(Finding finding, Locale locale) {
        StringBuilder line = new StringBuilder(finding.code()).append(" · ").append(what(finding, locale));
        finding.where().ifPresent(where -> line.append(" · ").append(where));
        if (finding.found().isPresent() || finding.expected().isPresent()) {
            line.append(finding.where().isPresent() ? ": " : " · ");
            finding.found().ifPresent(line::append);
            finding.expected().ifPresent(expected -> {
                if (finding.found().isPresent()) {
                    line.append(", ");
                }
                line.append(expected.relation().label(expected.value()).in(locale))
                        .append(' ')
                        .append(expected.value());
            });
        }
        String mend = mend(finding, locale);
        if (!mend.isEmpty()) {
            line.append(" · ").append(mend);
        }
        return line.append(" · ").append(finding.source().in(locale)).toString();
    }

    private static Properties read(String name, Function<String, @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("findings: %s is missing beside the catalogue".formatted(name));
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
