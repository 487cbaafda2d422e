package id.pendopo.docs.compat;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.workflow.Command;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Every command with each of its values spoilt in turn, and what the validator says of it in both languages. The table is a file, so
 * that validators that cannot stand on one class path are compared by it.
 */
final class ViolationTable {
    static final String FILE = "violations.jsonl";

    private static final List<Object> TEXTS = List.of("", " ", "x".repeat(5_000));
    private static final List<Object> NUMBERS = List.of(-1L, 0L, 9_007_199_254_740_991L);
    private static final Validator INDONESIAN = speaking(Locale.forLanguageTag("id"));
    private static final Validator ENGLISH = speaking(Locale.ENGLISH);

    private ViolationTable() {}

    private static Validator speaking(Locale locale) {
        MessageInterpolator words = new ParameterMessageInterpolator();
        MessageInterpolator inOneLanguage = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return words.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return words.interpolate(template, context, locale);
            }
        };
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(inOneLanguage)
                .buildValidatorFactory()
                .getValidator();
    }

    /** The commands of the library, by name; those of the permit have no constraints. */
    static Map<String, Class<?>> commands(Today today) {
        Map<String, Class<?>> commands = new TreeMap<>();
        today.procedures()
                .forEach((procedure, one) -> one.types().all().forEach((name, type) -> {
                    if (Command.class.isAssignableFrom(type) && !procedure.equals(Permit.PROCEDURE)) {
                        commands.put(procedure + "/" + name, type);
                    }
                }));
        commands.put("every constraint", EveryConstraint.class);
        return commands;
    }

    /** The table as this validator makes it. */
    static List<String> lines(Today today) {
        List<String> lines = new ArrayList<>();
        commands(today).forEach((name, type) -> {
            Object whole = type == EveryConstraint.class
                    ? EveryConstraint.GOOD
                    : Specimens.of(type).orElseThrow(() -> new IllegalStateException(name));
            Object tree = Jacksons.tree(Jacksons.both(whole));
            lines.add(line(name, type, "", tree));
            leaves("", tree, tree, (at, spoilt) -> lines.add(line(name, type, at, spoilt)));
        });
        return lines;
    }

    private interface Spoilt {
        void with(String at, @Nullable Object tree);
    }

    private static void leaves(String at, @Nullable Object part, @Nullable Object whole, Spoilt each) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> leaves(at + "/" + key, value, whole, each));
        } else if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                leaves(at + "/" + i, list.get(i), whole, each);
            }
            each.with(at + " empty", put(whole, at, List.of()));
        } else {
            List<Object> bad = part instanceof String ? TEXTS : part instanceof Number ? NUMBERS : List.of();
            for (int i = 0; i < bad.size(); i++) {
                each.with(at + " spoilt " + (i + 1), put(whole, at, bad.get(i)));
            }
        }
    }

    /** A copy of the tree with another value at this place. */
    private static @Nullable Object put(@Nullable Object tree, String at, Object value) {
        if (at.isEmpty()) {
            return value;
        }
        int end = at.indexOf('/', 1) < 0 ? at.length() : at.indexOf('/', 1);
        String key = at.substring(1, end);
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.set(Integer.parseInt(key), put(list.get(Integer.parseInt(key)), at.substring(end), value));
            return copy;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(Jacksons.object(tree));
        copy.put(key, put(copy.get(key), at.substring(end), value));
        return copy;
    }

    private static String line(String name, Class<?> type, String at, @Nullable Object tree) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("command", name);
        line.put("at", at);
        Object command;
        try {
            command = Jacksons.THREE.value(CanonicalWriter.treeToText(tree), type);
        } catch (IllegalArgumentException unbuilt) {
            line.put("built", false);
            return CanonicalWriter.treeToText(line);
        }
        line.put("violations", violations(command));
        return CanonicalWriter.treeToText(line);
    }

    /** What is said of it, in both languages, in one order. */
    private static List<Map<String, String>> violations(Object command) {
        Map<String, Map<String, String>> said = new TreeMap<>();
        for (ConstraintViolation<Object> one : ENGLISH.validate(command)) {
            said.computeIfAbsent(key(one), key -> row(one)).put("en", one.getMessage());
        }
        for (ConstraintViolation<Object> one : INDONESIAN.validate(command)) {
            said.computeIfAbsent(key(one), key -> row(one)).put("id", one.getMessage());
        }
        return List.copyOf(said.values());
    }

    private static String key(ConstraintViolation<?> one) {
        return one.getPropertyPath() + " " + one.getMessageTemplate() + " "
                + new TreeMap<>(one.getConstraintDescriptor().getAttributes().entrySet().stream()
                        .filter(part -> part.getValue() instanceof Number)
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, String> row(ConstraintViolation<?> one) {
        Map<String, String> row = new TreeMap<>();
        row.put("path", one.getPropertyPath().toString());
        row.put("template", one.getMessageTemplate());
        return row;
    }

    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines(Today.read())) + "\n");
    }

    /** Where this validator says something else than the table, or less. What is new since then may stand beside it. */
    static List<String> against(List<String> kept, List<String> now) {
        List<String> differences = new ArrayList<>();
        Map<String, String> today = new LinkedHashMap<>();
        now.forEach(line -> today.put(place(line), line));
        for (String line : kept) {
            String other = today.get(place(line));
            if (!line.equals(other)) {
                differences.add("%s: was %s and is %s".formatted(place(line), line, other));
            }
        }
        return differences;
    }

    private static String place(String line) {
        Map<String, @Nullable Object> tree = Jacksons.object(Jacksons.tree(line));
        return tree.get("command") + " " + tree.get("at");
    }
}
