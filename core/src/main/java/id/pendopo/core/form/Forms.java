package id.pendopo.core.form;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.workflow.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one procedure (<i>formulir prosedur</i>): a JSON Schema for each of its commands, in words of a module and in no
 * region yet. {@link #form} lays a region's choices over one of them. Immutable and thread-safe.
 */
public final class Forms {
    /** The base of what may be asked of a case of any procedure. */
    private static final String CASE = "case.schema.json";

    private final String procedure;
    private final Map<String, Map<String, Object>> parts;
    private final Set<String> acts;
    private final FormWords words;

    private Forms(String procedure, Map<String, Map<String, Object>> parts, FormWords words) {
        this.procedure = procedure;
        this.parts = parts;
        this.words = words;
        Set<String> names = new TreeSet<>(parts.keySet());
        names.removeIf(name -> !isAct(parts.getOrDefault(name, Map.of())));
        this.acts = Collections.unmodifiableSet(names);
    }

    /**
     * Reads a base that was generated from the commands, to which those of every case come, and {@code forms_id.properties} and {@code forms_en.properties} (UTF-8)
     * beside it, with the caller's own resource look-up, since a module's resources are closed to others.
     *
     * @param procedure for example {@code grants/proposal}
     * @param base for example {@code forms/proposal.schema.json}
     * @throws IllegalStateException if a file is missing or no base, a word stands in one language only, or a part is called as one
     *     of every case and has another shape
     */
    public static Forms load(
            String procedure, String base, Function<String, ? extends @Nullable InputStream> resources) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>(parts(base, resources));
        parts(CASE, Forms.class::getResourceAsStream).forEach((name, part) -> {
            Map<String, Object> own = parts.putIfAbsent(name, part);
            if (own != null && !own.equals(part)) {
                throw new IllegalStateException(
                        "forms of %s: %s is a part of every procedure too, in another shape; rename it"
                                .formatted(procedure, name));
            }
        });
        return new Forms(procedure, Collections.unmodifiableMap(parts), FormWords.load(procedure, resources));
    }

    /**
     * The name under which a record or an enumeration stands in a base and in the words: of a command its act, of anything else
     * its simple name, led by that of the type it is nested in.
     */
    public static String nameOf(Class<?> type) {
        if (Command.class.isAssignableFrom(type)) {
            return Command.nameOf(type.asSubclass(Command.class));
        }
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
    }

    /** The id of a form, as an option names it: {@code grants/proposal/submit}. */
    public static String idOf(String procedure, String act) {
        return procedure + "/" + act;
    }

    /** For example {@code grants/proposal}. */
    public String procedure() {
        return procedure;
    }

    /** The names of the commands that have a form, in order; also of those of every case, such as {@code waive}. */
    public Set<String> acts() {
        return acts;
    }

    /**
     * The form of a command as a JSON Schema of draft 2020-12, compact and without line ends. What it accepts, the command's JSON
     * binding and constraints accept; what compares several components, or asks the case, the day or a register, only deciding can
     * refuse.
     *
     * @param place where it is to be filled in; its act names the command
     * @param choices what is left to choose there
     * @param reader English for any English locale, else Indonesian
     * @throws IllegalArgumentException if there is no such command
     */
    public String form(FormPlace place, Choices choices, Locale reader) {
        if (!acts.contains(place.act())) {
            throw new IllegalArgumentException(
                    "form: %s has no act %s, but %s".formatted(procedure, place.act(), acts));
        }
        return JsonBinding.available()
                .write(new FormWriter(procedure, parts, acts, words, place, choices, reader).form());
    }

    /** Names of the base that have no words, for tests; empty when every one has. */
    public List<String> wordless() {
        List<String> missing = new ArrayList<>();
        for (String name : FormWriter.names(parts)) {
            if (words.find(name).isEmpty() && words.find(anywhere(name)).isEmpty()) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Words of this module that no name of the base needs, for tests; the label of a code is never idle. */
    public List<String> idleWords() {
        Set<String> used = new TreeSet<>();
        for (String name : FormWriter.names(parts)) {
            used.add(name);
            used.add(anywhere(name));
        }
        return words.keys().stream()
                .filter(key -> !key.startsWith(FormWriter.CODE))
                .filter(key -> !used.contains(
                        key.endsWith(FormWriter.HELP)
                                ? key.substring(0, key.length() - FormWriter.HELP.length())
                                : key))
                .toList();
    }

    private static String anywhere(String name) {
        return FormWords.ANY + name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isAct(Map<String, Object> part) {
        return FormWriter.object(FormWriter.object(part, "properties"), "type").containsKey("const");
    }

    private static Map<String, Map<String, Object>> parts(
            String base, Function<String, ? extends @Nullable InputStream> resources) {
        try (InputStream in = resources.apply(base)) {
            if (in == null) {
                throw new IllegalStateException("forms: %s is missing".formatted(base));
            }
            Object tree = JsonBinding.available().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
            for (String name : FormWriter.object(tree, "$defs").keySet()) {
                parts.put(name, FormWriter.object(FormWriter.object(tree, "$defs"), name));
            }
            if (parts.isEmpty()) {
                throw new IllegalStateException("forms: %s has no $defs; generate it again".formatted(base));
            }
            return Collections.unmodifiableMap(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
