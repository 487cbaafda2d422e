package id.pendopo.docs.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public types of the modules that applications are built on, found by their sources. */
final class PublicTypes {
    static final String PREFIX = "id.pendopo.";
    private static final Path ROOT = Path.of("..");

    /** The modules that hold the law; what the testkit and the command line are made of is no JSON of a case. */
    private static final List<String> MODULES = List.of("core", "grants", "licensing", "performance", "complaints");

    private PublicTypes() {}

    static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>(all());
        records.values().removeIf(type -> !type.isRecord());
        return records;
    }

    static Map<String, Class<?>> all() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (String module : MODULES) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                String name =
                        file.toString().replace(".java", "").replace('/', '.').replace('\\', '.');
                if (!name.endsWith("-info") && !name.contains(".internal.")) {
                    add(named(name), types);
                }
            }
        }
        return types;
    }

    /** The message files of the modules, as resources. */
    static List<String> messages() {
        List<String> names = new ArrayList<>();
        for (String module : MODULES) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main/resources"), ".properties")) {
                names.add(file.toString().replace('\\', '/'));
            }
        }
        return names;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(name + " is in the sources and not on the class path", absent);
        }
    }

    private static void add(Class<?> type, Map<String, Class<?>> types) {
        boolean open = Modifier.isPublic(type.getModifiers());
        if (open) {
            types.put(type.getName().substring(PREFIX.length()), type);
            for (Class<?> nested : type.getDeclaredClasses()) {
                add(nested, types);
            }
        }
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
