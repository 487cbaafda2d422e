package id.pendopo.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The binding over Jackson 2 (com.fasterxml.jackson). */
final class Jackson2Binding implements JsonBinding {
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
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // A question such as isBlock() is no component of its record, and could not be read back.
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
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
        } catch (IOException impossible) {
            throw new UncheckedIOException("json: reading from memory failed", impossible);
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
        } catch (IllegalArgumentException misfit) {
            throw misfit.getCause() instanceof JsonMappingException cause ? explain(cause) : Misfit.other(misfit, "");
        }
    }

    @Override
    public @Nullable Object toTree(@Nullable Object value) {
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            mapper.writeValue(buffer, value);
            try (JsonParser parser = buffer.asParser()) {
                return new TreeReader(new Tokens(parser), fault -> {
                            throw fault;
                        })
                        .document();
            }
        } catch (IOException misfit) {
            throw misfit instanceof JsonMappingException cause ? explain(cause) : Misfit.other(misfit, "");
        }
    }

    @Override
    public String write(@Nullable Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException misfit) {
            throw misfit instanceof JsonMappingException cause ? explain(cause) : Misfit.other(misfit, "");
        }
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }

    private static JsonRefused explain(JsonMappingException misfit) {
        String at = "";
        for (JsonMappingException.Reference step : misfit.getPath()) {
            String name = step.getFieldName();
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
        return misfit.getCause() instanceof InputCoercionException coercion
                ? Misfit.wrongKind(coercion.getTargetType(), at)
                : Misfit.other(misfit.getCause(), at);
    }

    /** Takes {@code 06-30} beside the {@code --06-30} of ISO 8601, because people write packs. */
    private static final class MonthDayReader extends JsonDeserializer<MonthDay> {
        @Override
        public MonthDay deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(MonthDay.class, "a text is needed");
            }
            try {
                return MonthDays.parse(parser.getText());
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
                    parser.getText();
                }
            } catch (StreamConstraintsException limit) {
                throw unreadable(true, limit);
            } catch (JsonProcessingException syntax) {
                throw unreadable(false, syntax);
            } catch (IOException impossible) {
                throw new UncheckedIOException("json: reading from memory failed", impossible);
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
                case FIELD_NAME:
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
            try {
                return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText();
            } catch (IOException impossible) {
                throw new UncheckedIOException("json: reading from memory failed", impossible);
            }
        }

        @Override
        public int line() {
            return Math.max(0, parser.currentTokenLocation().getLineNr());
        }

        private static Unreadable unreadable(boolean limit, JsonProcessingException fault) {
            JsonLocation where = fault.getLocation();
            return where == null
                    ? new Unreadable(limit, 0, 0)
                    : new Unreadable(limit, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()));
        }
    }
}
