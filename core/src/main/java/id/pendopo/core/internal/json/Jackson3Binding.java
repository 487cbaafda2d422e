package id.pendopo.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.TokenBuffer;

/** The binding over Jackson 3 (tools.jackson). */
final class Jackson3Binding implements JsonBinding {
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH + 1)
                            .build())
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(
                    DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                    DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                    DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // A question such as isBlock() is no component of its record, and could not be read back.
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder().build())
            .addModule(new SimpleModule("pendopo").addDeserializer(MonthDay.class, new MonthDayReader()))
            .build();

    @Override
    public @Nullable Object parse(String text, Consumer<JsonRefused> faults) {
        if (text.length() > MAX_CHARS) {
            faults.accept(Misfit.tooLong());
            return null;
        }
        try (JsonParser parser = mapper.createParser(text)) {
            return new TreeReader(new Tokens(parser), faults).document();
        }
    }

    @Override
    public <T> T convert(@Nullable Object tree, Type type) {
        try {
            T value = mapper.convertValue(tree, mapper.constructType(type));
            if (value == null) {
                throw Misfit.missing("");
            }
            return value;
        } catch (JacksonException misfit) {
            throw explain(misfit);
        }
    }

    @Override
    public @Nullable Object toTree(@Nullable Object value) {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            mapper.writeValue(buffer, value);
            try (JsonParser parser = buffer.asParser()) {
                return new TreeReader(new Tokens(parser), fault -> {
                            throw fault;
                        })
                        .document();
            }
        } catch (JacksonException misfit) {
            throw explain(misfit);
        }
    }

    @Override
    public String write(@Nullable Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException misfit) {
            throw explain(misfit);
        }
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }

    private static JsonRefused explain(JacksonException misfit) {
        String at = "";
        for (JacksonException.Reference step : misfit.getPath()) {
            String name = step.getPropertyName();
            at = name != null
                    ? JsonPointer.of(at, FieldName.shown(name))
                    : JsonPointer.of(at, Math.max(0, step.getIndex()));
        }
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            return Misfit.unknownProperty(unknown.getPropertyName(), unknown.getKnownPropertyIds(), at);
        }
        if (misfit instanceof ValueInstantiationException bad) {
            return Misfit.badValue(bad.getType().getRawClass(), bad.getCause(), at);
        }
        if (misfit instanceof InvalidDefinitionException undefined) {
            return Misfit.noJson(undefined.getType().getRawClass(), at);
        }
        if (misfit instanceof MismatchedInputException mismatch) {
            return Misfit.mismatch(mismatch.getTargetType(), mismatch.getOriginalMessage(), at);
        }
        if (misfit instanceof InputCoercionException coercion) {
            return Misfit.wrongKind(coercion.getTargetType(), at);
        }
        return misfit.getCause() instanceof InputCoercionException coercion
                ? Misfit.wrongKind(coercion.getTargetType(), at)
                : Misfit.other(misfit.getCause(), at);
    }

    /** Takes {@code 06-30} beside the {@code --06-30} of ISO 8601, because people write packs. */
    private static final class MonthDayReader extends ValueDeserializer<MonthDay> {
        @Override
        public MonthDay deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(MonthDay.class, "a text is needed");
            }
            try {
                return MonthDays.parse(parser.getString());
            } catch (DateTimeException bad) {
                return context.reportInputMismatch(MonthDay.class, "no such day");
            }
        }
    }

    private record Tokens(JsonParser parser) implements JsonTokens {
        @Override
        public Kind next() {
            JsonToken token;
            try {
                token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    // The text is read lazily, and a fault in it belongs to this token.
                    parser.getString();
                }
            } catch (StreamConstraintsException limit) {
                throw unreadable(true, limit);
            } catch (JacksonException syntax) {
                throw unreadable(false, syntax);
            }
            if (token == null) {
                return Kind.END;
            }
            switch (token) {
                case START_OBJECT:
                    return Kind.OBJECT;
                case END_OBJECT:
                    return Kind.END_OBJECT;
                case START_ARRAY:
                    return Kind.ARRAY;
                case END_ARRAY:
                    return Kind.END_ARRAY;
                case PROPERTY_NAME:
                    return Kind.NAME;
                case VALUE_STRING:
                    return Kind.TEXT;
                case VALUE_NUMBER_INT:
                    return Kind.INTEGER;
                case VALUE_NUMBER_FLOAT:
                    return Kind.FRACTION;
                case VALUE_TRUE:
                    return Kind.TRUE;
                case VALUE_FALSE:
                    return Kind.FALSE;
                case VALUE_NULL:
                    return Kind.NULL;
                default:
                    return Kind.FOREIGN;
            }
        }

        @Override
        public String text() {
            return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
        }

        @Override
        public int line() {
            return Math.max(0, parser.currentTokenLocation().getLineNr());
        }

        private static Unreadable unreadable(boolean limit, JacksonException fault) {
            TokenStreamLocation where = fault.getLocation();
            return where == null
                    ? new Unreadable(limit, 0, 0)
                    : new Unreadable(limit, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()));
        }
    }
}
