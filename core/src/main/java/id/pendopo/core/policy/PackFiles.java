package id.pendopo.core.policy;

import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.internal.json.JsonRefused;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack into plain trees, and holds them to the limits. */
final class PackFiles {
    static final int MAX_BYTES = 1_000_000;
    static final int MAX_KEYS = 500;
    static final int MAX_ELEMENTS = 2_000;
    static final int MAX_TEXT = 2_000;
    static final int MAX_DEPTH = 32;
    private static final int MAX_FILES = 40;

    private PackFiles() {}

    /** The JSON files of a folder by name; everything else in it is nobody's business here. */
    static Map<String, String> in(Path folder, Faults faults) {
        Map<String, String> texts = new TreeMap<>();
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.json")) {
            listing.forEach(paths::add);
        } catch (IOException absent) {
            faults.add(PackProblem.FILE_UNREADABLE, folder.getFileName() + "/", "");
            return texts;
        }
        Collections.sort(paths);
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (texts.size() >= MAX_FILES) {
                faults.add(PackProblem.LIMIT, name, "", MAX_FILES + " berkas", MAX_FILES + " files");
                break;
            }
            try (InputStream in = Files.newInputStream(path)) {
                read(in, name, faults).ifPresent(text -> texts.put(name, text));
            } catch (IOException unreadable) {
                faults.add(PackProblem.FILE_UNREADABLE, name, "");
            }
        }
        return texts;
    }

    /** The files of these names that the look-up finds. */
    static Map<String, String> from(
            Function<String, ? extends @Nullable InputStream> resources, Collection<String> names, Faults faults) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names) {
            resource(resources, name, faults).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    static Optional<String> resource(
            Function<String, ? extends @Nullable InputStream> resources, String name, Faults faults) {
        try (InputStream in = resources.apply(name)) {
            return in == null ? Optional.empty() : read(in, name, faults);
        } catch (IOException unreadable) {
            faults.add(PackProblem.FILE_UNREADABLE, name, "");
            return Optional.empty();
        }
    }

    private static Optional<String> read(InputStream in, String name, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            faults.add(PackProblem.LIMIT, name, "", MAX_BYTES + " byte", MAX_BYTES + " bytes");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.startsWith("\uFEFF")) {
                return Optional.of(text);
            }
        } catch (CharacterCodingException notUtf8) {
            // Said below.
        }
        faults.add(PackProblem.FILE_UNREADABLE, name, "");
        return Optional.empty();
    }

    /**
     * The document as an object; empty when there is none to go on with. What is beyond a limit is among the faults, and is put
     * right in the tree, so that it is told once and not again as its own consequence.
     */
    static Optional<Section> parse(String name, String text, JsonBinding json, Faults faults) {
        if (text.length() > MAX_BYTES) {
            faults.add(PackProblem.LIMIT, name, "", MAX_BYTES + " byte", MAX_BYTES + " bytes");
            return Optional.empty();
        }
        List<JsonRefused> refusals = new ArrayList<>();
        Object tree = json.parse(text, refusals::add);
        refusals.forEach(refused -> faults.add(problem(refused), name, refused.pointer(), found(refused)));
        if (tree == null) {
            if (refusals.isEmpty()) {
                faults.add(PackProblem.NULL, name, "");
            }
            return Optional.empty();
        }
        return Section.of(cleaned(tree, name, "", 0, faults), name, "", faults);
    }

    private static PackProblem problem(JsonRefused refused) {
        return switch (refused.reason()) {
            case SYNTAX -> PackProblem.NOT_JSON;
            case DUPLICATE_KEY -> PackProblem.DUPLICATE_KEY;
            case LIMIT -> PackProblem.LIMIT;
            default -> PackProblem.BAD_ENTRY;
        };
    }

    private static Object[] found(JsonRefused refused) {
        return switch (refused.reason()) {
            case SYNTAX -> new Object[] {refused.line()};
            case DUPLICATE_KEY ->
                new Object[] {refused.pointer().substring(refused.pointer().lastIndexOf('/') + 1)};
            case LIMIT -> new Object[] {"pembaca JSON: " + refused.what(), "the JSON reader: " + refused.what()};
            default -> new Object[] {refused.what()};
        };
    }

    private static @Nullable Object cleaned(
            @Nullable Object tree, String file, String pointer, int depth, Faults faults) {
        if (tree == null) {
            faults.add(PackProblem.NULL, file, pointer);
        } else if (tree instanceof BigDecimal fraction) {
            faults.add(PackProblem.FRACTION, file, pointer);
            return fraction.toPlainString();
        } else if (tree instanceof Long number && (number > CanonicalJson.EXACT || number < -CanonicalJson.EXACT)) {
            faults.add(PackProblem.LIMIT, file, pointer, "2^53 - 1", "2^53 - 1");
            return 0L;
        } else if (tree instanceof String text && text.length() > MAX_TEXT) {
            faults.add(PackProblem.LIMIT, file, pointer, MAX_TEXT + " karakter", MAX_TEXT + " characters");
            return text.substring(0, MAX_TEXT);
        } else if (depth >= MAX_DEPTH && (tree instanceof Map || tree instanceof List)) {
            faults.add(PackProblem.LIMIT, file, pointer, MAX_DEPTH + " tingkat", MAX_DEPTH + " levels");
            return null;
        } else if (tree instanceof Map<?, ?> object) {
            if (object.size() > MAX_KEYS) {
                faults.add(PackProblem.LIMIT, file, pointer, MAX_KEYS + " kunci", MAX_KEYS + " keys");
            }
            Map<String, Object> clean = new LinkedHashMap<>();
            object.entrySet().stream().limit(MAX_KEYS).forEach(entry -> {
                Object key = entry.getKey();
                Object value = entry.getValue();
                String name = String.valueOf(key);
                Object part = cleaned(value, file, JsonPointer.of(pointer, name), depth + 1, faults);
                if (part != null) {
                    clean.put(name, part);
                }
            });
            return clean;
        } else if (tree instanceof List<?> list) {
            if (list.size() > MAX_ELEMENTS) {
                faults.add(PackProblem.LIMIT, file, pointer, MAX_ELEMENTS + " unsur", MAX_ELEMENTS + " elements");
            }
            List<Object> clean = new ArrayList<>();
            for (int i = 0; i < Math.min(list.size(), MAX_ELEMENTS); i++) {
                Object element = cleaned(list.get(i), file, JsonPointer.of(pointer, i), depth + 1, faults);
                if (element != null) {
                    clean.add(element);
                }
            }
            return clean;
        }
        return tree;
    }
}
