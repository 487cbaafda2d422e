package id.pendopo.docs.catalogue;

import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page for each policy: every value a region may meet, what the law says of it, and how far a region may go. */
final class PolicyPages {
    static final Path FOLDER = Path.of("policies");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 160;

    private PolicyPages() {}

    static List<Page> of(Bundle bundle) {
        List<Page> pages = new ArrayList<>();
        bundle.providers()
                .forEach(provider -> provider.policies()
                        .forEach(schema -> pages.add(new Page(
                                FOLDER.resolve(ProcedurePages.name(schema.procedure()) + ".md"), text(schema)))));
        return pages;
    }

    private static String text(PolicySchema<?> schema) {
        Map<String, JsonNode> layers = layers(schema);
        JsonNode national = layers.values().iterator().next();
        StringBuilder text = new StringBuilder(Page.HEAD)
                .append("# Ketentuan `%s` (policy)\n\n".formatted(schema.procedure()))
                .append(
                        "Setiap nilai yang dibaca prosedur ini: ruang gerak daerah, nilai nasional dan nilai tiap rezim, sumber, dan")
                .append(
                        " seberapa pasti sumber itu. *Every value the procedure reads: the leeway of a region, the national value")
                .append(" and that of each regime, its source and how sure it is.*\n\n");
        layers.forEach((layer, values) -> {
            JsonNode head = values.get("regime");
            if (head != null) {
                text.append("Rezim `%s`: sejak %s%s, %s [%s].\n\n"
                        .formatted(
                                layer,
                                plain(head, "validFrom"),
                                head.has("validTo") ? " sampai " + plain(head, "validTo") : "",
                                plain(head, "source"),
                                plain(head, "standing")));
            }
        });
        text.append("Tanda sumber: ");
        Arrays.stream(Standing.values())
                .forEach(standing -> text.append("**%s** %s (%s); "
                        .formatted(
                                standing.mark(),
                                standing.label().id(),
                                standing.label().en())));
        text.setLength(text.length() - 2);
        text.append(".\n");
        for (RecordComponent component : schema.type().getRecordComponents()) {
            text.append(parameter(component, national.get(component.getName()), layers));
        }
        return text.toString();
    }

    private static String parameter(
            RecordComponent component, @Nullable JsonNode described, Map<String, JsonNode> layers) {
        String name = component.getName();
        Leeway leeway = component.getAnnotation(Leeway.class);
        StringBuilder text = new StringBuilder("\n## `" + name + "`\n\n");
        if (described != null && described.get("label") != null) {
            JsonNode label = described.get("label");
            text.append(plain(label, "id"))
                    .append(". *")
                    .append(plain(label, "en"))
                    .append(".*\n\n");
        }
        text.append("- Satuan (unit): ")
                .append(described != null && described.has("unit") ? plain(described, "unit") : "–")
                .append("\n- Ruang gerak (leeway): ")
                .append("`%s`, %s (%s)%s%s"
                        .formatted(
                                leeway.value().name(),
                                leeway.value().label().id(),
                                leeway.value().label().en(),
                                leeway.min().isEmpty() ? "" : ", ≥ " + leeway.min(),
                                leeway.max().isEmpty() ? "" : ", ≤ " + leeway.max()))
                .append(component.getType() == java.util.Optional.class ? ", boleh kosong (optional)" : "");
        if (described != null && described.has("article")) {
            text.append("\n- Dasar ruang gerak (article): ").append(plain(described, "article"));
        }
        String values = values(name, layers);
        return text.append("\n\n")
                .append(
                        values.isEmpty()
                                ? "Tidak ada nilai nasional; daerah yang menetapkan. *No national value; the region sets it.*\n"
                                : Page.head("Lapisan", "Sejak", "Nilai", "Sumber", "Tanda") + values)
                .toString();
    }

    private static String values(String name, Map<String, JsonNode> layers) {
        StringBuilder text = new StringBuilder();
        layers.forEach((layer, values) -> {
            JsonNode dated = values.get(name);
            JsonNode held = dated != null && layer.equals("nasional") ? dated.get("values") : dated;
            if (held != null) {
                held.properties()
                        .forEach(entry -> text.append(Page.row(
                                layer,
                                entry.getKey(),
                                shown(entry.getValue().get("value")),
                                plain(entry.getValue(), "source"),
                                plain(entry.getValue(), "standing"))));
            }
        });
        return text.toString();
    }

    private static String shown(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        String plain = value.isString() ? value.asString() : value.toString();
        if (plain.length() <= SHOWN) {
            return "`" + plain + "`";
        }
        String size = value.isArray() ? ", %d butir (entries)".formatted(value.size()) : "";
        return "`" + plain.substring(0, SHOWN) + "…`" + size;
    }

    private static String plain(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? "" : value.isString() ? value.asString() : value.toString();
    }

    /** The national layer first, then each regime that comes with the module. */
    private static Map<String, JsonNode> layers(PolicySchema<?> schema) {
        Map<String, JsonNode> layers = new LinkedHashMap<>();
        layers.put("nasional", read(schema, "policy/" + schema.name() + ".json"));
        for (Path module : Bundle.lawModules()) {
            for (Path file : Bundle.files(module.resolve("src/main/resources"), ".json")) {
                String found = file.getFileName().toString();
                boolean beside = file.toString()
                        .replace('\\', '/')
                        .contains(schema.type().getPackageName().replace('.', '/') + "/policy/");
                if (beside && found.startsWith(schema.name() + ".") && !found.equals(schema.name() + ".json")) {
                    layers.put(
                            found.substring(schema.name().length() + 1, found.length() - ".json".length()),
                            read(schema, "policy/" + found));
                }
            }
        }
        return layers;
    }

    private static JsonNode read(PolicySchema<?> schema, String resource) {
        try (InputStream stream = schema.type().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("policy: %s is missing".formatted(resource));
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
