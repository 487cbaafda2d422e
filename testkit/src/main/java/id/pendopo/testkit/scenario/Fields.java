package id.pendopo.testkit.scenario;

import id.pendopo.core.law.Code;
import id.pendopo.testkit.internal.yaml.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of one map of a scenario file, read strictly: every misfit becomes a fault, and reading goes on. */
final class Fields {
    private final Node node;
    private final Place place;

    private Fields(Node node, Place place) {
        this.node = node;
        this.place = place;
    }

    /** The fields of a map with no other keys than these; empty, with a fault, when it is no map. */
    static Optional<Fields> of(Node node, String name, Place place, String... known) {
        return of(node, name, place, Arrays.asList(known));
    }

    static Optional<Fields> of(Node node, String name, Place place, Collection<String> known) {
        if (!(node.value() instanceof Map)) {
            wrong(node, "'" + name + "'", "map", place);
            return Optional.empty();
        }
        node.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                place.fault(
                        value.line(),
                        "kunci '%s' tidak dikenal pada '%s'%s"
                                .formatted(key, name, Nearest.hint(key, known, "maksudnya '%s'?")),
                        "the key '%s' is unknown under '%s'%s"
                                .formatted(key, name, Nearest.hint(key, known, "did you mean '%s'?")));
            }
        });
        return Optional.of(new Fields(node, place));
    }

    int line() {
        return node.line();
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return node.entries().containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(node.entries().get(key));
    }

    Optional<Node> required(String key) {
        Optional<Node> found = node(key);
        if (found.isEmpty()) {
            place.fault(node.line(), "kunci '" + key + "' tidak ada", "the key '" + key + "' is missing");
        }
        return found;
    }

    Optional<String> text(String key) {
        return node(key).flatMap(value -> text(value, key, place));
    }

    Optional<Code> code(String key) {
        return node(key).flatMap(value -> code(value, key, place));
    }

    Optional<Boolean> truth(String key) {
        return node(key).flatMap(value -> {
            if (value.value() instanceof Boolean is) {
                return Optional.of(is);
            }
            wrong(value, "'" + key + "'", "true/false", place);
            return Optional.empty();
        });
    }

    boolean isTrue(String key) {
        return truth(key).orElse(false);
    }

    Optional<Long> number(String key) {
        return node(key).flatMap(value -> number(value, key, place));
    }

    Optional<LocalDate> date(String key) {
        return node(key).flatMap(value -> date(value, key, place));
    }

    Optional<Instant> instant(String key) {
        return node(key).flatMap(value -> instant(value, key, place));
    }

    /** The items of a list, each read; empty list when the key is absent. */
    <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        return node(key).map(value -> list(value, key, place, item)).orElse(List.of());
    }

    static <T> List<T> list(Node value, String name, Place place, Function<Node, Optional<T>> item) {
        if (!(value.value() instanceof List)) {
            wrong(value, "'" + name + "'", "list", place);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        value.items().forEach(one -> item.apply(one).ifPresent(items::add));
        return items;
    }

    static List<String> texts(Node value, String name, Place place) {
        return list(value, name, place, one -> text(one, name, place));
    }

    static Optional<String> text(Node value, String name, Place place) {
        if (value.value() instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        wrong(value, "'" + name + "'", "text", place);
        return Optional.empty();
    }

    static Optional<Code> code(Node value, String name, Place place) {
        return text(value, name, place).flatMap(text -> {
            if (Code.isCode(text)) {
                return Optional.of(Code.of(text));
            }
            place.fault(
                    value.line(),
                    "'%s': '%s' bukan kode; tulis HURUF_BESAR".formatted(name, text),
                    "'%s': '%s' is no code; write UPPER_CASE".formatted(name, text));
            return Optional.empty();
        });
    }

    static Optional<Long> number(Node value, String name, Place place) {
        if (value.value() instanceof Long number) {
            return Optional.of(number);
        }
        wrong(value, "'" + name + "'", "number", place);
        return Optional.empty();
    }

    static Optional<LocalDate> date(Node value, String name, Place place) {
        return text(value, name, place).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException none) {
                place.fault(
                        value.line(),
                        "'%s': '%s' bukan tanggal yang ada; tulis misalnya 2026-01-31".formatted(name, text),
                        "'%s': '%s' is no date that exists; write it like 2026-01-31".formatted(name, text));
                return Optional.empty();
            }
        });
    }

    static Optional<Instant> instant(Node value, String name, Place place) {
        return text(value, name, place).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException none) {
                place.fault(
                        value.line(),
                        "'%s': '%s' bukan saat yang ada; tulis tanggal, jam dan zona, misalnya 2026-01-31T09:00:00+07:00"
                                .formatted(name, text),
                        "'%s': '%s' is no instant that exists; write date, time and offset, like 2026-01-31T09:00:00+07:00"
                                .formatted(name, text));
                return Optional.empty();
            }
        });
    }

    static void wrong(Node value, String name, String needed, Place place) {
        boolean quotes = needed.equals("text") && value.value() instanceof Number;
        place.fault(
                value.line(),
                "%s seharusnya %s, yang ada %s%s"
                        .formatted(
                                name,
                                indonesian(needed),
                                indonesian(value.kind()),
                                quotes ? "; tulis di antara tanda kutip" : ""),
                "%s must be %s, not %s%s".formatted(name, needed, value.kind(), quotes ? "; write it in quotes" : ""));
    }

    private static String indonesian(String kind) {
        return switch (kind) {
            case "map" -> "kelompok isian";
            case "list" -> "daftar";
            case "text" -> "teks";
            case "number" -> "angka bulat";
            case "fraction" -> "angka pecahan";
            case "true/false" -> "true/false";
            default -> "kosong";
        };
    }
}
