package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The encoder of each type: found once, kept for as long as the class lives. */
final class Encoders {
    /** What the binding writes with seconds even where they are zero; and the small values that every entry is full of. */
    private static final Map<Class<?>, Encoder> KNOWN = Map.ofEntries(
            Map.entry(String.class, Plain.TEXT),
            Map.entry(boolean.class, Plain.TRUTH),
            Map.entry(Boolean.class, Plain.TRUTH),
            Map.entry(int.class, Plain.NUMBER),
            Map.entry(Integer.class, Plain.NUMBER),
            Map.entry(long.class, Plain.NUMBER),
            Map.entry(Long.class, Plain.NUMBER),
            Map.entry(short.class, Plain.NUMBER),
            Map.entry(Short.class, Plain.NUMBER),
            Map.entry(Code.class, Plain.CODE),
            Map.entry(PersonRef.class, Plain.PERSON),
            Map.entry(CaseId.class, Plain.CASE),
            Map.entry(CommandId.class, Plain.ATTEMPT),
            Map.entry(Rupiah.class, Plain.RUPIAH),
            Map.entry(Instant.class, Plain.INSTANT),
            Map.entry(LocalDate.class, Plain.DATE),
            Map.entry(MonthDay.class, Plain.ISO),
            Map.entry(YearMonth.class, Plain.ISO),
            Map.entry(Duration.class, Plain.ISO),
            Map.entry(Period.class, Plain.ISO),
            Map.entry(
                    LocalTime.class,
                    (value, out) -> out.quoted(DateTimeFormatter.ISO_LOCAL_TIME.format((LocalTime) value))),
            Map.entry(
                    LocalDateTime.class,
                    (value, out) -> out.quoted(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format((LocalDateTime) value))),
            Map.entry(
                    OffsetDateTime.class,
                    (value, out) -> out.quoted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value))));

    private static final Set<Class<?>> FRACTIONS = Set.of(
            float.class,
            Float.class,
            double.class,
            Double.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class);

    private static final ClassValue<Encoder> OF_CLASS = new ClassValue<>() {
        @Override
        protected Encoder computeValue(Class<?> type) {
            return compile(type);
        }
    };

    private static final Encoder DYNAMIC =
            (value, out) -> ofClass(value.getClass()).write(value, out);

    private Encoders() {}

    /** The encoder of values of exactly this class. */
    static Encoder ofClass(Class<?> type) {
        return OF_CLASS.get(type);
    }

    /** The encoder of what a component declares; what only the value can tell is asked of the value. */
    static Encoder of(Type declared, String where) {
        if (declared instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            if (Map.class.isAssignableFrom(raw)) {
                Type[] types = generic.getActualTypeArguments();
                return new MapEncoder(of(types[1], where));
            }
            if (Set.class.isAssignableFrom(raw)) {
                return new SetEncoder(of(generic.getActualTypeArguments()[0], where));
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return new ListEncoder(of(generic.getActualTypeArguments()[0], where));
            }
            return of(raw, where);
        }
        if (declared instanceof TypeVariable<?> || declared instanceof WildcardType) {
            return DYNAMIC;
        }
        if (!(declared instanceof Class<?> type)) {
            throw refused(where, "is of a type that has no canonical form", "use a record or a list");
        }
        String fault = faultOf(type);
        if (!fault.isEmpty()) {
            throw refused(where, fault, "mend its type");
        }
        Encoder known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return ofClass(type);
        }
        // A record may contain itself, so the encoder of another class is asked for only when it is needed.
        return type.isRecord() || hasJsonValue(type) ? new LaterEncoder(type) : DYNAMIC;
    }

    /** Why values of this class are never written; empty when they may be. */
    static String faultOf(Class<?> type) {
        if (FRACTIONS.contains(type)) {
            return "is a number with a fraction or without a limit, which has no exact canonical form; use whole units"
                    + " or a text";
        }
        if (type == PersonalText.class) {
            return "is a personal text without a place of its own; make it a component with @Personal(purpose,"
                    + " retention)";
        }
        if (type == Nik.class || type == FamilyCardNumber.class) {
            return "is a personal number; make it a PersonalText with @Personal(purpose, retention)";
        }
        if (type.isArray() || type == Optional.class || type == char.class || type == Character.class) {
            return "is an array, a character or an Optional within another value; use a list, a text or an Optional"
                    + " component";
        }
        return "";
    }

    private static Encoder compile(Class<?> type) {
        Encoder known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        String fault = faultOf(type);
        if (!fault.isEmpty()) {
            throw refused(type.getSimpleName(), fault, "mend its type");
        }
        if (type == Payload.class) {
            return (value, out) -> ((Payload) value).write(out);
        }
        if (Enum.class.isAssignableFrom(type)) {
            return enumeration(type);
        }
        Optional<Method> value = jsonValue(type);
        if (value.isPresent()) {
            return valued(value.get());
        }
        if (type.isRecord()) {
            return RecordEncoder.of(type);
        }
        if (Map.class.isAssignableFrom(type)) {
            return new MapEncoder(DYNAMIC);
        }
        if (Set.class.isAssignableFrom(type)) {
            return new SetEncoder(DYNAMIC);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new ListEncoder(DYNAMIC);
        }
        throw refused(type.getSimpleName(), "has no canonical form", "make it a record or give it a @JsonValue");
    }

    private static Encoder enumeration(Class<?> type) {
        Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
        Optional<Method> value = jsonValue(declaring);
        if (value.isPresent()) {
            return valued(value.get());
        }
        Object[] constants = declaring.getEnumConstants();
        byte[][] names = new byte[constants.length][];
        for (Object constant : constants) {
            Enum<?> one = (Enum<?>) constant;
            names[one.ordinal()] = ("\"" + nameOf(one) + "\"").getBytes(StandardCharsets.UTF_8);
        }
        return (constant, out) -> out.raw(names[((Enum<?>) constant).ordinal()], 0);
    }

    static String nameOf(Enum<?> constant) {
        try {
            JsonProperty renamed =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return renamed == null || renamed.value().isEmpty() ? constant.name() : renamed.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("enum: a constant without its field", impossible);
        }
    }

    private static Encoder valued(Method accessor) {
        MethodHandle handle = Handles.of(accessor);
        Encoder inner =
                of(accessor.getGenericReturnType(), accessor.getDeclaringClass().getSimpleName());
        return (value, out) -> inner.write(Handles.read(handle, value), out);
    }

    static boolean hasJsonValue(Class<?> type) {
        return jsonValue(type).isPresent();
    }

    /** The one method whose result stands for the whole value. */
    static Optional<Method> jsonValue(Class<?> type) {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                JsonValue mark = method.getAnnotation(JsonValue.class);
                if (mark != null && mark.value() && method.getParameterCount() == 0 && !method.isSynthetic()) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** The text under which a value stands as the key of a map. */
    static String keyOf(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        if (key instanceof Code code) {
            return code.value();
        }
        if (key instanceof Enum<?> constant && !hasJsonValue(constant.getDeclaringClass())) {
            return nameOf(constant);
        }
        if (key instanceof Integer || key instanceof Long || key instanceof LocalDate || key instanceof Instant) {
            return key.toString();
        }
        Object value = key == null ? null : KEYS.get(key.getClass()).apply(key);
        if (value instanceof String text) {
            return text;
        }
        if (value != null) {
            return keyOf(value);
        }
        throw refused("map", "has a key without a text", "use text, a code or an enum as keys");
    }

    private static final ClassValue<java.util.function.Function<Object, @Nullable Object>> KEYS = new ClassValue<>() {
        @Override
        protected java.util.function.Function<Object, @Nullable Object> computeValue(Class<?> type) {
            Optional<MethodHandle> handle = jsonValue(type).map(Handles::of);
            return key -> handle.isPresent() ? Handles.read(handle.get(), key) : null;
        }
    };

    /** Prepares a type and everything that it declares, so that what cannot be sealed shows before the first case does. */
    static void prepare(Type declared, Set<Type> seen) {
        if (declared instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                prepare(argument, seen);
            }
            prepare(generic.getRawType(), seen);
        }
        if (!(declared instanceof Class<?> type) || !seen.add(type)) {
            return;
        }
        if (type.isRecord() && !hasJsonValue(type)) {
            ofClass(type);
            for (RecordComponent component : type.getRecordComponents()) {
                if (!component.isAnnotationPresent(Personal.class)) {
                    prepare(component.getGenericType(), seen);
                }
            }
        } else if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                prepare(one, seen);
            }
        }
    }

    static IllegalArgumentException refused(String where, String fault, String mend) {
        return new IllegalArgumentException("canonical json: %s %s; %s".formatted(where, fault, mend));
    }

    static IllegalArgumentException absent(String where) {
        return refused(where, "is null", "give the value, or declare it Optional");
    }

    /** Asks for the encoder of a class when its first value comes. */
    private static final class LaterEncoder implements Encoder {
        private final Class<?> type;
        private @Nullable Encoder found;

        LaterEncoder(Class<?> type) {
            this.type = type;
        }

        @Override
        public void write(Object value, JsonBytes out) {
            Encoder encoder = found;
            if (encoder == null) {
                // Two threads may both ask; they get the same.
                encoder = ofClass(type);
                found = encoder;
            }
            encoder.write(value, out);
        }
    }

    static Encoder listOf(Encoder element) {
        return new ListEncoder(element);
    }

    static Encoder setOf(Encoder element) {
        return new SetEncoder(element);
    }

    static Encoder mapOf(Encoder element) {
        return new MapEncoder(element);
    }

    private record ListEncoder(Encoder element) implements Encoder {
        @Override
        public void write(Object value, JsonBytes out) {
            Collection<?> all = (Collection<?>) value;
            if (all.isEmpty()) {
                out.empty('[', ']');
                return;
            }
            out.open('[');
            boolean first = true;
            for (Object one : all) {
                if (!first) {
                    out.symbol(',');
                }
                first = false;
                element.write(present(one), out);
            }
            out.close(']');
        }
    }

    /** A set has no order, so its elements stand in the order of their bytes. */
    private record SetEncoder(Encoder element) implements Encoder {
        @Override
        public void write(Object value, JsonBytes out) {
            Set<?> set = (Set<?>) value;
            if (set.isEmpty()) {
                out.empty('[', ']');
                return;
            }
            out.open('[');
            int[] starts = new int[set.size()];
            int count = 0;
            for (Object one : set) {
                if (count > 0) {
                    out.symbol(',');
                }
                starts[count++] = out.length();
                element.write(present(one), out);
            }
            if (count > 1) {
                out.sortPieces(starts, count, out.length());
            }
            out.close(']');
        }
    }

    private record MapEncoder(Encoder element) implements Encoder {
        @Override
        public void write(Object value, JsonBytes out) {
            Map<?, ?> map = (Map<?, ?>) value;
            if (map.isEmpty()) {
                out.empty('{', '}');
                return;
            }
            out.open('{');
            if (map.size() == 1) {
                Map.Entry<?, ?> only = map.entrySet().iterator().next();
                member(keyOf(only.getKey()), present(only.getValue()), out);
                out.close('}');
                return;
            }
            Named[] members = new Named[map.size()];
            int count = 0;
            for (Map.Entry<?, ?> one : map.entrySet()) {
                members[count++] = new Named(keyOf(one.getKey()), present(one.getValue()));
            }
            write(members, out);
            out.close('}');
        }

        /** Most maps are in order already. */
        private void write(Named[] members, JsonBytes out) {
            for (int i = 1; i < members.length; i++) {
                if (members[i - 1].name().compareTo(members[i].name()) > 0) {
                    Arrays.sort(members, Comparator.comparing(Named::name));
                    break;
                }
            }
            if (members.length == 2) {
                Placeholder.refuse(List.of(members[0].name(), members[1].name()));
            }
            for (int i = 0; i < members.length; i++) {
                if (i > 0) {
                    out.symbol(',');
                    if (members[i - 1].name().equals(members[i].name())) {
                        throw refused("map", "has two keys with one text", "keep one");
                    }
                }
                member(members[i].name(), members[i].value(), out);
            }
        }

        private void member(String name, Object value, JsonBytes out) {
            out.text(name);
            out.symbol(':');
            element.write(value, out);
        }

        private record Named(String name, Object value) {}
    }

    private static Object present(@Nullable Object value) {
        if (value == null) {
            throw absent("an element");
        }
        return value;
    }
}
