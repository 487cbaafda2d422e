package id.pendopo.core.form;

import id.pendopo.core.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of forms in both languages, by the name of a record, a component or a constant. */
final class FormWords {
    /** The words of records of core that stand in commands of every procedure. */
    private static final class Core {
        static final FormWords WORDS = new FormWords(read("core", FormWords.class::getResourceAsStream));
    }

    /** Before the name of a component that is called the same wherever it stands. */
    static final String ANY = "*.";

    private final Map<String, Text> words;

    private FormWords(Map<String, Text> words) {
        this.words = words;
    }

    static FormWords core() {
        return Core.WORDS;
    }

    /** The words of a module, and below them those of core. */
    static FormWords load(String of, Function<String, ? extends @Nullable InputStream> resources) {
        return new FormWords(read(of, resources));
    }

    Optional<Text> find(String key) {
        Text own = words.get(key);
        return own != null || this == Core.WORDS ? Optional.ofNullable(own) : core().find(key);
    }

    /** The words of a component, or those that every component of this name has. */
    Optional<Text> component(String part, String component, String suffix) {
        return find(part + "." + component + suffix).or(() -> find(ANY + component + suffix));
    }

    Set<String> keys() {
        return words.keySet();
    }

    private static Map<String, Text> read(String of, Function<String, ? extends @Nullable InputStream> resources) {
        Properties id = properties("forms_id.properties", of, resources);
        Properties en = properties("forms_en.properties", of, resources);
        Set<String> odd = new TreeSet<>(id.stringPropertyNames());
        odd.addAll(en.stringPropertyNames());
        odd.removeIf(key -> id.containsKey(key) && en.containsKey(key));
        if (!odd.isEmpty()) {
            throw new IllegalStateException("forms of %s: only one language has %s".formatted(of, odd));
        }
        Map<String, Text> words = new TreeMap<>();
        for (String key : id.stringPropertyNames()) {
            words.put(key, Text.of(id.getProperty(key), en.getProperty(key)));
        }
        return words;
    }

    private static Properties properties(
            String name, String of, Function<String, ? extends @Nullable InputStream> resources) {
        Properties properties = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("forms of %s: %s is missing".formatted(of, name));
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
