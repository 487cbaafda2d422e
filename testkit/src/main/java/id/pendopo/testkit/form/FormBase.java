package id.pendopo.testkit.form;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import id.pendopo.core.form.Forms;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.workflow.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The base of a procedure's forms (<i>dasar formulir</i>): one JSON Schema (draft 2020-12) with a part for each command and each
 * record in it, generated from components, Jakarta constraints and {@link Personal}, without words. A module ships the text as a
 * resource, and a test says whether it is still the one that the commands give.
 */
public final class FormBase {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String procedure;
    private final List<Class<? extends Command>> commands = new ArrayList<>();
    private final Map<Class<?>, Map<String, Object>> types = new HashMap<>(ValueShapes.TYPES);

    private FormBase(String procedure) {
        this.procedure = procedure;
    }

    /**
     * Begins the base of a procedure.
     *
     * @param procedure for example {@code grants/proposal}
     * @param families sealed interfaces of commands, or commands
     */
    @SafeVarargs
    public static FormBase of(String procedure, Class<? extends Command>... families) {
        FormBase base = new FormBase(procedure);
        Stream.of(families).forEach(base::leaves);
        return base;
    }

    /**
     * What a value type of the module looks like in JSON, such as one with {@code @JsonValue}.
     *
     * @param shape keywords of JSON Schema, for example {@code Map.of("type", "string", "pattern", "^[0-9]{4}$")}
     */
    public FormBase shaped(Class<?> type, Map<String, Object> shape) {
        types.put(type, Map.copyOf(shape));
        return this;
    }

    /** The commands, in the order in which their families name them. */
    public List<Class<? extends Command>> commands() {
        return Collections.unmodifiableList(commands);
    }

    /**
     * The base as indented JSON, ended by a line feed; the same commands always give the same text.
     *
     * @throws IllegalArgumentException if a component has a type whose JSON nobody told
     */
    public String json() {
        SchemaBuilder builder = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
        Map<String, Class<? extends Command>> acts = new TreeMap<>();
        for (Class<? extends Command> command : commands) {
            builder.createSchemaReference(command);
            acts.put(Forms.nameOf(command), command);
        }
        ObjectNode defined = builder.collectDefinitions("$defs");
        ObjectNode base = MAPPER.createObjectNode();
        base.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        base.put("$id", "urn:pendopo:forms:" + procedure);
        ArrayNode one = base.putArray("oneOf");
        acts.keySet().forEach(act -> one.addObject().put("$ref", "#/$defs/" + act));
        ObjectNode parts = base.putObject("$defs");
        defined.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part ->
                        parts.set(part.getKey(), whole(part.getKey(), (ObjectNode) part.getValue(), acts.keySet())));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .writeValueAsString(base)
                + "\n";
    }

    private void leaves(Class<? extends Command> family) {
        if (family.isRecord()) {
            commands.add(family);
            return;
        }
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException("form base: %s is neither a record nor a sealed family of records"
                    .formatted(family.getSimpleName()));
        }
        Arrays.stream(permitted).forEach(one -> leaves(one.asSubclass(Command.class)));
    }

    /** Every part takes its components and nothing else; a command is told by its type. */
    private static ObjectNode whole(String name, ObjectNode part, Set<String> acts) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("type", "object");
        ObjectNode properties = whole.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        if (acts.contains(name)) {
            properties.putObject("type").put("const", name);
            required.add("type");
        }
        if (part.get("properties") instanceof ObjectNode components) {
            components.properties().forEach(one -> properties.set(one.getKey(), ordered((ObjectNode) one.getValue())));
        }
        if (part.get("required") instanceof ArrayNode needed) {
            List<String> names = new ArrayList<>();
            needed.forEach(one -> names.add(one.asString()));
            properties.propertyNames().stream().filter(names::contains).forEach(required::add);
        }
        whole.set("required", required);
        whole.put("additionalProperties", false);
        return whole;
    }

    /** What it is comes before how far it goes. */
    private static ObjectNode ordered(ObjectNode property) {
        ObjectNode ordered = MAPPER.createObjectNode();
        for (String keyword : List.of("$ref", "type", "x-type", "format", "enum")) {
            JsonNode value = property.remove(keyword);
            if (value != null) {
                ordered.set(keyword, value);
            }
        }
        property.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> ordered.set(one.getKey(), one.getValue()));
        return ordered;
    }

    private SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.SCHEMA_VERSION_INDICATOR, Option.FLATTENED_OPTIONALS)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .with(new JakartaValidationModule(
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS,
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED));
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> Integer.compare(place(one), place(other)))
                .withDefinitionNamingStrategy(
                        (key, context) -> Forms.nameOf(key.getType().getErasedType()))
                .withCustomDefinitionProvider((type, context) -> leaf(type));
        config.forFields()
                .withTargetTypeOverridesResolver(FormBase::content)
                .withNullableCheck(field -> false)
                .withRequiredCheck(field -> !field.getDeclaredType().isInstanceOf(Optional.class))
                .withInstanceAttributeOverride((node, field, context) -> attributes(node, field));
        return config;
    }

    /** What is optional in Java is absent in JSON, so it has the shape of its content. */
    private static @Nullable List<ResolvedType> content(FieldScope field) {
        ResolvedType declared = field.getType();
        return declared != null && declared.isInstanceOf(Optional.class) ? declared.getTypeParameters() : null;
    }

    /** Components stand in the order of their record. */
    private static int place(com.github.victools.jsonschema.generator.MemberScope<?, ?> member) {
        RecordComponent[] components = member.getDeclaringType().getErasedType().getRecordComponents();
        for (int i = 0; components != null && i < components.length; i++) {
            if (components[i].getName().equals(member.getDeclaredName())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A value, which stands where it is used and is no part of its own; nothing for a record or a collection. */
    private @Nullable CustomDefinition leaf(ResolvedType resolved) {
        Class<?> type = resolved.getErasedType();
        Map<String, Object> shape = types.get(type);
        if (shape == null && type.isEnum()) {
            shape = new TreeMap<>(Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList()));
        }
        if (shape == null) {
            boolean known = type.isRecord() && !isValue(type)
                    || type.isPrimitive()
                    || resolved.isInstanceOf(java.util.Collection.class)
                    || type == String.class
                    || type == Boolean.class
                    || type == Optional.class;
            if (known) {
                return null;
            }
            throw new IllegalArgumentException(
                    "form base: the JSON of %s is not known; tell it with shaped(..)".formatted(type.getName()));
        }
        ObjectNode node = MAPPER.valueToTree(shape);
        ObjectNode ordered = MAPPER.createObjectNode();
        ordered.set("type", node.get("type"));
        ordered.put("x-type", Forms.nameOf(type));
        shape.keySet().stream()
                .sorted()
                .filter(key -> !key.equals("type"))
                .forEach(key -> ordered.set(key, node.get(key)));
        return new CustomDefinition(ordered, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private static boolean isValue(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    /** What the module for Jakarta Validation leaves out or tells in another meaning. */
    private static void attributes(ObjectNode node, FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return;
        }
        Class<?> owner = field.getDeclaringType().getErasedType();
        Map<String, Object> told = ValueShapes.COMPONENTS.get(ValueShapes.key(owner, field.getDeclaredName()));
        if (told != null) {
            told.forEach((key, value) -> node.set(key, MAPPER.valueToTree(value)));
        }
        Pattern pattern = annotation(field, Pattern.class);
        // Java asks for the whole text, JSON Schema for some part of it; a pattern within an Optional is there already.
        if (pattern != null) {
            node.put("pattern", "^(?:" + pattern.regexp() + ")$");
        } else if (node.has("pattern") && !node.get("pattern").asString().startsWith("^")) {
            node.put("pattern", "^(?:" + node.get("pattern").asString() + ")$");
        }
        if (annotation(field, NotBlank.class) != null) {
            node.remove("minLength");
            node.put(
                    "pattern",
                    pattern == null
                            ? ValueShapes.NOT_BLANK
                            : node.get("pattern").asString());
        }
        Class<?> type = field.getType().getErasedType();
        if (type == String.class && !node.has("pattern")) {
            node.put("pattern", ValueShapes.OPEN);
        }
        if (type == int.class) {
            bound(node, "minimum", Integer.MIN_VALUE);
            bound(node, "maximum", Integer.MAX_VALUE);
        }
        if (field.getType().isInstanceOf(Set.class)) {
            node.put("uniqueItems", true);
        }
        Personal personal = annotation(field, Personal.class);
        if (personal != null) {
            node.set("x-personal", MAPPER.valueToTree(ValueShapes.personal(personal)));
        }
    }

    private static void bound(ObjectNode node, String keyword, int value) {
        JsonNode before = node.get(keyword);
        if (before == null) {
            node.put(keyword, value);
        }
    }

    private static <A extends Annotation> @Nullable A annotation(FieldScope field, Class<A> type) {
        return field.getRawMember().getAnnotation(type);
    }
}
