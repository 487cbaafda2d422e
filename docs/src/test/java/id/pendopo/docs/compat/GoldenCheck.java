package id.pendopo.docs.compat;

import id.pendopo.core.journal.Payload;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether both lines of Jackson still read and write the kept JSON of every public type, and of every command and event. */
final class GoldenCheck {
    static final String FILE = "golden.jsonl";
    static final String PAYLOADS = "payloads.jsonl";

    private GoldenCheck() {}

    /**
     * One line of the file.
     *
     * @param type the record, without {@code id.pendopo.}
     * @param read whether JSON is read into it, or only written from it
     * @param json its canonical text
     */
    record Golden(String type, boolean read, String json) {
        static Golden of(String line) {
            Map<String, @Nullable Object> tree = Jacksons.object(Jacksons.tree(line));
            return new Golden(
                    String.valueOf(tree.get("type")),
                    Boolean.TRUE.equals(tree.get("read")),
                    id.pendopo.core.journal.CanonicalWriter.treeToText(tree.get("json")));
        }

        String line() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("type", type);
            tree.put("read", read);
            tree.put("json", Jacksons.tree(json));
            return id.pendopo.core.journal.CanonicalWriter.treeToText(tree);
        }
    }

    static List<String> of(Kept kept, Today today) {
        List<String> faults = new ArrayList<>();
        for (String line : kept.lines(FILE)) {
            Golden golden = Golden.of(line);
            Class<?> type = today.types().get(golden.type());
            if (type == null) {
                faults.add("%s: the type %s has vanished".formatted(FILE, golden.type()));
            } else {
                against(golden, type).forEach(one -> faults.add("%s: %s: %s".formatted(FILE, golden.type(), one)));
            }
        }
        for (String line : kept.lines(PAYLOADS)) {
            payload(line, today).forEach(one -> faults.add(PAYLOADS + ": " + one));
        }
        return faults;
    }

    /** What both make of it: the same value, and from it again the kept text. */
    static List<String> against(Golden golden, Class<?> type) {
        try {
            Object value = golden.read()
                    ? Jacksons.THREE.value(golden.json(), type)
                    : Specimens.of(type).orElseThrow();
            if (golden.read() && !value.equals(Jacksons.TWO.value(golden.json(), type))) {
                return List.of("the two lines of Jackson read it differently");
            }
            return Growth.lost(Jacksons.tree(golden.json()), Jacksons.tree(Jacksons.both(value)));
        } catch (IllegalArgumentException | IllegalStateException stopped) {
            return List.of(String.valueOf(stopped.getMessage()));
        }
    }

    private static List<String> payload(String line, Today today) {
        Map<String, @Nullable Object> tree = Jacksons.object(Jacksons.tree(line));
        String of = String.valueOf(tree.get("procedure"));
        String name = String.valueOf(tree.get("type"));
        Optional<Procedure<?>> procedure = today.procedure(of);
        if (procedure.isEmpty()) {
            return List.of("the procedure %s has vanished".formatted(of));
        }
        Class<?> type = procedure.get().types().all().get(name);
        if (type == null) {
            return List.of("payload %s of %s has vanished".formatted(name, of));
        }
        Object schema = tree.get("schema");
        if (!Long.toString(PayloadTypes.schemaOf(type)).equals(String.valueOf(schema))) {
            return List.of("payload %s of %s had shape %s and has %d"
                    .formatted(name, of, schema, PayloadTypes.schemaOf(type)));
        }
        String json = id.pendopo.core.journal.CanonicalWriter.treeToText(tree.get("json"));
        return against(new Golden(name, true, json), type).stream()
                .map(one -> "payload %s of %s: %s".formatted(name, of, one))
                .toList();
    }

    static String line(String procedure, Payload payload) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("procedure", procedure);
        tree.put("type", payload.type());
        tree.put("schema", payload.schema());
        tree.put("json", Jacksons.tree(payload.json()));
        return id.pendopo.core.journal.CanonicalWriter.treeToText(tree);
    }

    /** Every payload that a procedure has and this file does not. */
    static List<String> forgotten(Kept kept, Today today) {
        TreeSet<String> missing = new TreeSet<>();
        today.procedures()
                .forEach((name, procedure) ->
                        procedure.types().all().keySet().forEach(one -> missing.add(name + " " + one)));
        kept.lines(PAYLOADS).stream()
                .map(line -> Jacksons.object(Jacksons.tree(line)))
                .forEach(one -> missing.remove(one.get("procedure") + " " + one.get("type")));
        return List.copyOf(missing);
    }
}
