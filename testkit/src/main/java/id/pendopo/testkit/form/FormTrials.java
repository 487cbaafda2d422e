package id.pendopo.testkit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Instances on which a form and the constraints of its command must agree (<i>contoh isian</i>): complete ones, and each of them
 * with one thing changed, up to a bound and just beyond it. The same seed always gives the same instances.
 */
public final class FormTrials {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int FEW = 3;

    private final JsonNode form;
    private final Map<String, Samples> samples = new HashMap<>(Samples.OF_CORE);

    /**
     * One instance.
     *
     * @param what which one, for a message: {@code application.lines[0].amount: absent}
     * @param json the instance
     * @param good whether form and constraints must both accept it; otherwise both must refuse
     */
    public record Trial(String what, String json, boolean good) {}

    private FormTrials(String form) {
        this.form = MAPPER.readTree(form);
    }

    /** Trials of this form, a JSON Schema as an office gives it. */
    public static FormTrials of(String form) {
        return new FormTrials(form);
    }

    /**
     * What fits a text and what does not.
     *
     * @param of the {@code x-type} or the {@code pattern} of the text
     */
    public FormTrials sampled(String of, List<String> fitting, List<String> unfitting) {
        samples.put(of, new Samples(List.copyOf(fitting), List.copyOf(unfitting)));
        return this;
    }

    /** A complete instance, with or without each of what is optional. */
    public String complete(long seed) {
        return new Filling(new Random(seed)).object(form).toString();
    }

    /** The complete instance of this seed with everything optional, and everything that may be changed in it. */
    public List<Trial> all(long seed) {
        ObjectNode whole = new Filling(new Random(seed), true).object(form);
        List<Trial> trials = new ArrayList<>();
        trials.add(new Trial("complete", whole.toString(), true));
        new Changes(whole, trials).object(form, whole, "");
        return trials;
    }

    /** The schema itself, where it only refers to a part; titles beside the reference say nothing about instances. */
    private JsonNode resolved(JsonNode schema) {
        JsonNode ref = schema.get("$ref");
        return ref == null ? schema : form.get("$defs").get(ref.asString().substring("#/$defs/".length()));
    }

    private Samples samples(JsonNode schema) {
        String type = schema.path("x-type").asString("");
        String pattern = schema.path("pattern").asString("");
        if (samples.containsKey(type)) {
            return samples.get(type);
        }
        if (schema.has("format")) {
            return Samples.OF_CORE.getOrDefault(schema.path("format").asString(""), Samples.TEXT);
        }
        if (pattern.isEmpty() || pattern.equals(ValueShapes.OPEN)) {
            return pattern.isEmpty() ? Samples.TEXT : Samples.OPEN;
        }
        if (pattern.equals(ValueShapes.NOT_BLANK)) {
            return Samples.NOT_BLANK;
        }
        Samples known = samples.get(pattern);
        if (known == null) {
            throw new IllegalArgumentException(
                    "form trials: nothing is known that fits %s; tell it with sampled(..)".formatted(pattern));
        }
        return known;
    }

    /** Fills in a form. */
    private final class Filling {
        private final Random random;
        private final boolean everything;

        Filling(Random random) {
            this(random, false);
        }

        Filling(Random random, boolean everything) {
            this.random = random;
            this.everything = everything;
        }

        ObjectNode object(JsonNode schema) {
            ObjectNode object = MAPPER.createObjectNode();
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(one -> required.add(one.asString()));
            schema.path("properties").properties().forEach(property -> {
                boolean there = required.contains(property.getKey()) || everything || random.nextBoolean();
                if (there) {
                    object.set(property.getKey(), value(property.getValue()));
                }
            });
            return object;
        }

        JsonNode value(JsonNode given) {
            JsonNode schema = resolved(given);
            if (schema.has("const")) {
                return schema.get("const");
            }
            if (schema.has("oneOf")) {
                JsonNode choices = schema.get("oneOf");
                return choices.get(random.nextInt(choices.size())).get("const");
            }
            return switch (schema.path("type").asString("")) {
                case "object" -> object(schema);
                case "array" -> array(schema);
                case "integer" -> MAPPER.getNodeFactory().numberNode(whole(schema));
                case "boolean" -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
                default -> MAPPER.getNodeFactory().stringNode(text(schema));
            };
        }

        private ArrayNode array(JsonNode schema) {
            int least = schema.path("minItems").asInt(everything ? 1 : 0);
            int most = Math.min(schema.path("maxItems").asInt(FEW), FEW);
            int size = Math.max(least, random.nextInt(most + 1));
            return some(schema, size);
        }

        ArrayNode some(JsonNode schema, int size) {
            ArrayNode array = MAPPER.createArrayNode();
            JsonNode items = resolved(schema.get("items"));
            if (!schema.path("uniqueItems").asBoolean(false)) {
                for (int i = 0; i < size; i++) {
                    array.add(value(items));
                }
                return array;
            }
            if (items.has("oneOf")) {
                for (int i = 0; i < Math.min(size, items.get("oneOf").size()); i++) {
                    array.add(items.get("oneOf").get(i).get("const"));
                }
                return array;
            }
            String stem = samples(items).fitting().get(0);
            for (int i = 0; i < size; i++) {
                array.add(stem + i);
            }
            return array;
        }

        private long whole(JsonNode schema) {
            long least = schema.path("minimum").asLong(Long.MIN_VALUE);
            long most = schema.path("maximum").asLong(Long.MAX_VALUE);
            long near = Math.max(least, Math.min(most, random.nextInt(1_000_000)));
            return random.nextInt(FEW) > 0 ? near : random.nextBoolean() ? least : most;
        }

        private String text(JsonNode schema) {
            List<String> fitting = samples(schema).fitting();
            String one = fitting.get(random.nextInt(fitting.size()));
            int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
            return one.length() > most ? one.substring(0, most) : one;
        }
    }

    /** Changes one thing at a time in an instance, and puts it back. */
    private final class Changes {
        private final ObjectNode whole;
        private final List<Trial> trials;

        Changes(ObjectNode whole, List<Trial> trials) {
            this.whole = whole;
            this.trials = trials;
        }

        void object(JsonNode schema, ObjectNode object, String at) {
            object.put("zzUnknown", 1);
            keep(at + ": unknown component", false);
            object.remove("zzUnknown");
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(one -> required.add(one.asString()));
            for (String name : new ArrayList<>(object.propertyNames())) {
                JsonNode part = schema.path("properties").path(name);
                JsonNode before = object.get(name);
                String there = at.isEmpty() ? name : at + "." + name;
                List<Map.Entry<String, JsonNode>> order = new ArrayList<>(object.properties());
                object.remove(name);
                keep(there + ": absent", !required.contains(name));
                object.removeAll();
                order.forEach(one -> object.set(one.getKey(), one.getValue()));
                if (required.contains(name)) {
                    object.putNull(name);
                    keep(there + ": null", false);
                }
                value(resolved(part), there, new Slot(before, value -> object.set(name, value)));
                object.set(name, before);
            }
        }

        /** Where a value stands, and how another is put there. */
        private record Slot(JsonNode before, Consumer<JsonNode> put) {}

        private void value(JsonNode schema, String at, Slot slot) {
            String type = schema.path("type").asString("");
            mistyped(schema.has("const") ? "string" : type).forEach((what, value) -> {
                slot.put().accept(value);
                keep(at + ": " + what, false);
            });
            if (schema.has("const") || schema.has("oneOf")) {
                slot.put().accept(MAPPER.getNodeFactory().stringNode("zzUnknown"));
                keep(at + ": unknown choice", false);
                schema.path("oneOf").forEach(choice -> {
                    slot.put().accept(choice.get("const"));
                    keep(at + ": " + choice.get("const").asString(), true);
                });
                return;
            }
            switch (type) {
                case "object" -> {
                    slot.put().accept(slot.before());
                    object(schema, (ObjectNode) slot.before(), at);
                }
                case "array" -> array(schema, at, slot);
                case "integer" -> whole(schema, at, slot);
                case "string" -> text(schema, at, slot);
                default -> {
                    // A truth value has no bounds.
                }
            }
        }

        private void array(JsonNode schema, String at, Slot slot) {
            Filling filling = new Filling(new Random(1), true);
            int least = schema.path("minItems").asInt(0);
            slot.put().accept(MAPPER.createArrayNode());
            keep(at + ": empty", least == 0);
            int most = schema.path("maxItems").asInt(0);
            for (int size : most == 0 ? new int[0] : new int[] {most, most + 1}) {
                ArrayNode many = filling.some(schema, size);
                if (many.size() == size) {
                    slot.put().accept(many);
                    keep(at + ": " + size + " elements", size <= most);
                }
            }
            ArrayNode one = (ArrayNode) slot.before();
            while (schema.path("uniqueItems").asBoolean(false) && one.size() > 1) {
                one.remove(1);
            }
            slot.put().accept(one);
            if (!one.isEmpty()) {
                JsonNode first = one.get(0);
                one.setNull(0);
                keep(at + "[0]: null", false);
                value(resolved(schema.get("items")), at + "[0]", new Slot(first, value -> one.set(0, value)));
                one.set(0, first);
            }
        }

        private void whole(JsonNode schema, String at, Slot slot) {
            long least = schema.get("minimum").asLong();
            long most = schema.get("maximum").asLong();
            for (long value : new long[] {least, most, least - 1, most + 1}) {
                slot.put().accept(MAPPER.getNodeFactory().numberNode(value));
                keep(at + ": " + value, value >= least && value <= most);
            }
            slot.put().accept(MAPPER.getNodeFactory().numberNode(1.5));
            keep(at + ": a fraction", false);
        }

        private void text(JsonNode schema, String at, Slot slot) {
            Samples known = samples(schema);
            int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
            UnaryOperator<String> shown =
                    text -> text.length() > 40 ? text.length() + " characters" : "\"" + text + "\"";
            known.fitting().stream().filter(text -> text.length() <= most).forEach(text -> {
                slot.put().accept(MAPPER.getNodeFactory().stringNode(text));
                keep(at + ": " + shown.apply(text), true);
            });
            known.unfitting().forEach(text -> {
                slot.put().accept(MAPPER.getNodeFactory().stringNode(text));
                keep(at + ": unfitting " + shown.apply(text), false);
            });
            if (schema.has("maxLength")) {
                slot.put().accept(MAPPER.getNodeFactory().stringNode("x".repeat(most)));
                keep(at + ": " + most + " characters", true);
                slot.put().accept(MAPPER.getNodeFactory().stringNode("x".repeat(most + 1)));
                keep(at + ": " + (most + 1) + " characters", false);
            }
        }

        private Map<String, JsonNode> mistyped(String type) {
            Map<String, JsonNode> values = new HashMap<>();
            if (!type.equals("string")) {
                values.put("a text", MAPPER.getNodeFactory().stringNode("zz"));
            }
            if (!type.equals("integer")) {
                values.put("a number", MAPPER.getNodeFactory().numberNode(1));
            }
            if (!type.equals("boolean")) {
                values.put("a truth value", MAPPER.getNodeFactory().booleanNode(true));
            }
            if (!type.equals("object")) {
                values.put("an object", MAPPER.createObjectNode());
            }
            if (!type.equals("array")) {
                values.put("a list", MAPPER.createArrayNode().add(1));
            }
            return new java.util.TreeMap<>(values);
        }

        private void keep(String what, boolean good) {
            trials.add(new Trial(what, whole.toString(), good));
        }
    }
}
