package id.pendopo.core.form;

import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Illustration;
import id.pendopo.core.policy.OwnFields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one form: the part of the base that its command needs, with words, and with what the pack leaves to choose. */
final class FormWriter {
    static final String HELP = ".help";
    static final String CODE = "Code.";
    private static final String REF = "#/$defs/";

    private final String procedure;
    private final Map<String, Map<String, Object>> parts;
    private final Set<String> acts;
    private final FormWords words;
    private final FormPlace place;
    private final Choices choices;
    private final Locale reader;
    private final Map<String, String> labels;

    FormWriter(
            String procedure,
            Map<String, Map<String, Object>> parts,
            Set<String> acts,
            FormWords words,
            FormPlace place,
            Choices choices,
            Locale reader) {
        this.procedure = procedure;
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        this.place = place;
        this.choices = choices;
        this.reader = reader;
        this.labels = place.pack().labels(reader, procedure);
    }

    Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        form.put("$id", "urn:pendopo:form:" + Forms.idOf(procedure, place.act()));
        form.put("title", word(place.act()));
        boolean invented = !place.pack().illustrations().isEmpty();
        List<String> said = new ArrayList<>();
        if (invented) {
            said.add(Illustration.NOTICE.in(reader));
        }
        words.find(place.act() + HELP).ifPresent(help -> said.add(help.in(reader)));
        if (!said.isEmpty()) {
            form.put("description", String.join(". ", said));
        }
        form.put("x-form", Forms.idOf(procedure, place.act()));
        form.put("x-region", place.pack().region().code().dotted());
        form.put("x-law", place.law().id());
        form.put("x-language", reader.getLanguage().equals("en") ? "en" : "id");
        form.put("x-illustration", invented);
        form.putAll(part(place.act()));
        Map<String, Object> others = new LinkedHashMap<>();
        for (String name : reached()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("title", word(name));
            part.putAll(part(name));
            others.put(name, part);
        }
        if (!others.isEmpty()) {
            form.put("$defs", others);
        }
        return form;
    }

    /** The other parts that the command's part leads to, in the order in which a reader meets them. */
    private Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(List.of(parts.getOrDefault(place.act(), Map.of())));
        while (!open.isEmpty()) {
            Object one = open.removeFirst();
            if (one instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    if (key.equals("$ref") && reached.add(String.valueOf(value).substring(REF.length()))) {
                        open.addLast(parts.getOrDefault(String.valueOf(value).substring(REF.length()), Map.of()));
                    }
                    if (value instanceof Map || value instanceof List) {
                        open.addLast(value);
                    }
                });
            } else if (one instanceof List<?> list) {
                list.stream()
                        .filter(element -> element instanceof Map)
                        .map(element -> (Map<?, ?>) element)
                        .forEach(open::addLast);
            }
        }
        return reached;
    }

    private Map<String, Object> part(String name) {
        Map<String, Object> part = new LinkedHashMap<>(parts.getOrDefault(name, Map.of()));
        Map<String, Object> properties = new LinkedHashMap<>();
        object(part, "properties").forEach((component, schema) -> properties.put(component, property(name, component)));
        part.put("properties", properties);
        List<Map<String, String>> rows = choices.combinations(name);
        if (!rows.isEmpty()) {
            part.put("anyOf", rows.stream().map(FormWriter::combination).toList());
        }
        return part;
    }

    private static Map<String, Object> combination(Map<String, String> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        row.keySet().stream()
                .sorted()
                .forEach(name -> properties.put(name, Map.of("const", row.getOrDefault(name, ""))));
        return Map.of("properties", properties);
    }

    private Map<String, Object> property(String part, String component) {
        Map<String, Object> base = object(object(parts.getOrDefault(part, Map.of()), "properties"), component);
        if (base.containsKey("const")) {
            return base;
        }
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "title",
                words.component(part, component, "")
                        .map(text -> text.in(reader))
                        .orElse(component));
        words.component(part, component, HELP).ifPresent(help -> property.put("description", help.in(reader)));
        Optional<Choices.Offer> offer = choices.offer(part, component);
        if (OwnFieldShapes.TYPE.equals(base.get("x-type")) && choices.own().isPresent()) {
            property.putAll(own(choices.own().get(), base));
        } else if (base.containsKey("items")) {
            property.putAll(base);
            property.put("items", offered(object(base, "items"), offer));
        } else {
            property.putAll(offered(base, offer));
        }
        if (base.containsKey("x-personal")) {
            property.put("x-personal", told(object(base, "x-personal")));
        }
        return property;
    }

    private Map<String, Object> own(OwnFields fields, Map<String, Object> base) {
        Map<String, Object> personal = new LinkedHashMap<>(object(object(base, "properties"), "personal"));
        Map<String, Object> text = new LinkedHashMap<>(object(personal, "additionalProperties"));
        text.put("x-personal", told(object(personal, "x-personal")));
        return OwnFieldShapes.of(fields, text, reader);
    }

    /** The purpose in words too, since the person concerned must be told. */
    private Map<String, Object> told(Map<String, Object> personal) {
        Map<String, Object> told = new LinkedHashMap<>(personal);
        told.put(
                "told",
                Purpose.valueOf(String.valueOf(personal.get("purpose"))).label().in(reader));
        return told;
    }

    private Map<String, Object> offered(Map<String, Object> base, Optional<Choices.Offer> offer) {
        Map<String, Object> offered = new LinkedHashMap<>(base);
        Object constants = offered.remove("enum");
        if (constants instanceof List<?> all) {
            String type = String.valueOf(base.get("x-type"));
            Set<String> left = new LinkedHashSet<>();
            offer.ifPresent(one -> one.choices().forEach(choice -> left.add(choice.value())));
            List<Map<String, Object>> entries = new ArrayList<>();
            for (Object constant : all) {
                if (offer.isEmpty() || left.contains(constant)) {
                    entries.add(entry(String.valueOf(constant), word(type + "." + constant)));
                }
            }
            closed(offered, entries);
        } else if (offer.isPresent()) {
            List<Map<String, Object>> entries = offer.get().choices().stream()
                    .map(choice -> entry(choice.value(), label(choice)))
                    .toList();
            if (offer.get().closed()) {
                closed(offered, entries);
            } else {
                offered.put("x-choices", entries);
            }
        }
        return offered;
    }

    /** Where nothing is left to choose, nothing fits; a list of no alternatives is no JSON Schema. */
    private static void closed(Map<String, Object> offered, List<Map<String, Object>> entries) {
        if (entries.isEmpty()) {
            offered.put("not", Map.of());
        } else {
            offered.put("oneOf", entries);
        }
    }

    static Map<String, Object> entry(String value, String title) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("const", value);
        entry.put("title", title);
        return entry;
    }

    /** The label that comes with the choice, else the region's, else the module's, else the value itself; an act has its title. */
    private String label(Choice choice) {
        Optional<Text> own = choice.label();
        if (own.isPresent()) {
            return own.get().in(reader);
        }
        String region = labels.get(choice.value());
        return region != null
                ? region
                : words.find(acts.contains(choice.value()) ? choice.value() : CODE + choice.value())
                        .map(text -> text.in(reader))
                        .orElse(choice.value());
    }

    private String word(String key) {
        return words.find(key).map(text -> text.in(reader)).orElse(key);
    }

    /** Every name in a base that needs words. */
    static Set<String> names(Map<String, Map<String, Object>> parts) {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach((name, part) -> {
            names.add(name);
            Map<String, Object> properties = object(part, "properties");
            for (String component : properties.keySet()) {
                Map<String, Object> base = object(properties, component);
                if (!base.containsKey("const")) {
                    names.add(name + "." + component);
                    constants(base, names);
                    constants(object(base, "items"), names);
                }
            }
        });
        return names;
    }

    private static void constants(Map<String, Object> base, Set<String> into) {
        if (base.get("enum") instanceof List<?> all) {
            all.forEach(constant -> into.add(base.get("x-type") + "." + constant));
        }
    }

    /** The object under this key; empty where there is none. */
    @SuppressWarnings("unchecked") // The keys of a plain tree are texts, and a base holds no null.
    static Map<String, Object> object(@Nullable Object tree, String key) {
        return tree instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> found
                ? (Map<String, Object>) found
                : Collections.emptyMap();
    }
}
