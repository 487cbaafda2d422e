package id.pendopo.testkit.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Command;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Turns what a scenario says into commands and facts, as strictly as the journal reads them, and views into plain trees. */
final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(
                    DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                    DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                    DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** A mapper is dear to make and safe to share. */
    private static final Map<Class<?>, JsonMapper> BY_COMMAND = new ConcurrentHashMap<>();

    private PlainJson() {}

    /**
     * The value of this type that the plain tree tells.
     *
     * @throws IllegalArgumentException if it does not fit; the message says where and why
     */
    static <T> T convert(@Nullable Object plain, Class<T> type) {
        return convert(MAPPER, plain, type);
    }

    private static <T> T convert(JsonMapper mapper, @Nullable Object plain, Class<T> type) {
        try {
            T value = mapper.convertValue(plain, type);
            if (value == null) {
                throw new IllegalArgumentException("nothing is given; a value is needed");
            }
            return value;
        } catch (JacksonException misfit) {
            throw new IllegalArgumentException(explain(misfit), misfit);
        }
    }

    /** Its name is said beside it already, under {@code do}; a type that wants it among its own fields goes without. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface Named {}

    /**
     * The command of this type with these fields.
     *
     * @throws IllegalArgumentException if they do not fit; the message says where and why
     */
    static <C extends Command> C command(Map<String, @Nullable Object> fields, Class<C> type) {
        return convert(
                BY_COMMAND.computeIfAbsent(
                        type, key -> MAPPER.rebuild().addMixIn(key, Named.class).build()),
                fields,
                type);
    }

    /** The JSON text of a plain tree, for files of a pack. */
    static String write(Object plain) {
        return MAPPER.writeValueAsString(plain);
    }

    /** The plain tree of a JSON object; empty when the text is none. */
    @SuppressWarnings("unchecked") // An object is read into a map of text keys.
    static Map<String, @Nullable Object> read(String json) {
        Map<String, @Nullable Object> map = MAPPER.readValue(json, LinkedHashMap.class);
        return map == null ? new LinkedHashMap<>() : map;
    }

    /** A record as a plain tree. */
    @SuppressWarnings("unchecked") // A record is written as an object.
    static Map<String, @Nullable Object> tree(Record view) {
        return MAPPER.convertValue(view, LinkedHashMap.class);
    }

    private static String explain(JacksonException misfit) {
        StringBuilder at = new StringBuilder();
        for (JacksonException.Reference part : misfit.getPath()) {
            if (part.getPropertyName() != null) {
                at.append(at.isEmpty() ? "" : ".").append(part.getPropertyName());
            } else {
                at.append('[').append(part.getIndex()).append(']');
            }
        }
        String where = at.isEmpty() ? "" : at + ": ";
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "%sthere is no field '%s'; there are %s"
                    .formatted(
                            where,
                            unknown.getPropertyName(),
                            known == null
                                    ? "none"
                                    : known.stream()
                                            .map(String::valueOf)
                                            .sorted()
                                            .toList());
        }
        Throwable cause = misfit.getCause();
        String message = cause instanceof IllegalArgumentException || cause instanceof java.time.DateTimeException
                ? String.valueOf(cause.getMessage())
                : misfit.getOriginalMessage();
        String line = message.lines().findFirst().orElse("");
        if (line.startsWith("Null value for creator property") || line.startsWith("Missing creator property")) {
            return where + "is not given; give it";
        }
        // Jackson names its own classes behind the first bracket, which tells an official nothing.
        int own = line.indexOf(" (class ");
        return where + (own > 0 ? line.substring(0, own) : line);
    }
}
