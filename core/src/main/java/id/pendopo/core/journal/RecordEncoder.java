package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one class of records: its components in canonical order, prepared once. All components are read by one handle and
 * then written from an array: a call for each would cost more than the writing.
 */
final class RecordEncoder implements Encoder {
    /** What the canonical form understands; any other annotation of Jackson would change the JSON behind its back. */
    private static final Set<Class<? extends Annotation>> UNDERSTOOD =
            Set.of(JsonIgnore.class, JsonInclude.class, JsonProperty.class);

    private static final Set<JsonInclude.Include> NEVER_OMIT_EMPTY_LISTS = Set.of(
            JsonInclude.Include.ALWAYS,
            JsonInclude.Include.NON_NULL,
            JsonInclude.Include.NON_ABSENT,
            JsonInclude.Include.USE_DEFAULTS);

    /** A handle takes at most 255 arguments. */
    private static final int MOST_AT_ONCE = 128;

    private final Member[] members;
    private final MethodHandle[] readers;

    private RecordEncoder(List<Member> members) {
        this.members = members.toArray(Member[]::new);
        List<MethodHandle> readers = new ArrayList<>();
        for (int i = 0; i < members.size(); i += MOST_AT_ONCE) {
            List<Member> some = members.subList(i, Math.min(members.size(), i + MOST_AT_ONCE));
            readers.add(Handles.together(some.stream().map(one -> one.accessor).toList()));
        }
        this.readers = readers.toArray(MethodHandle[]::new);
    }

    static RecordEncoder of(Class<?> type) {
        List<Member> members = new ArrayList<>();
        TypeName.of(type).ifPresent(name -> members.add(Member.fixed(name.property(), name.value())));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonIgnore ignored = annotation(component, JsonIgnore.class);
            if (ignored == null || !ignored.value()) {
                members.add(member(type, component));
            }
        }
        Placeholder.refuse(members.stream().map(member -> member.name).toList());
        members.sort(Comparator.comparing(member -> member.name));
        return new RecordEncoder(members);
    }

    /** The same without one component, which is known only when all others have been written. */
    RecordEncoder without(String name) {
        return new RecordEncoder(java.util.Arrays.stream(members)
                .filter(member -> !member.name.equals(name))
                .toList());
    }

    @Override
    public void write(Object record, JsonBytes out) {
        out.open('{');
        boolean isFirst = true;
        for (int i = 0; i < readers.length; i++) {
            @Nullable Object[] values = (@Nullable Object[]) Handles.read(readers[i], record);
            for (int at = 0; at < values.length; at++) {
                isFirst &= !members[i * MOST_AT_ONCE + at].write(values[at], out, isFirst);
            }
        }
        out.close('}');
    }

    private static Member member(Class<?> type, RecordComponent component) {
        String where = type.getSimpleName() + "." + component.getName();
        for (Annotation mark : component.getAccessor().getAnnotations()) {
            Class<? extends Annotation> kind = mark.annotationType();
            if (kind.getPackageName().equals(JsonIgnore.class.getPackageName()) && !UNDERSTOOD.contains(kind)) {
                throw Encoders.refused(
                        where, "has @" + kind.getSimpleName(), "remove it, the canonical form has one shape");
            }
        }
        JsonProperty renamed = annotation(component, JsonProperty.class);
        String name = renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
        Personal personal = component.getAnnotation(Personal.class);
        Type declared = component.getGenericType();
        boolean isOptional = component.getType() == Optional.class;
        if (!isOptional) {
            refuseOmission(type, component, where);
        }
        if (personal != null) {
            return personal(component, name, personal, where);
        }
        Encoder encoder = Encoders.of(isOptional ? argument(declared, where) : declared, where);
        return new Member(name, Handles.of(component.getAccessor()), isOptional, encoder, where);
    }

    private static Member personal(RecordComponent component, String name, Personal mark, String where) {
        Type declared = component.getGenericType();
        MethodHandle accessor = Handles.of(component.getAccessor());
        Encoder secret = (value, out) -> {
            PersonalSink sink = out.personal();
            if (sink == null) {
                throw Encoders.refused(where, "is personal and is written by the sealer only", "seal an entry");
            }
            sink.write((PersonalText) value, mark, out);
        };
        if (declared == PersonalText.class) {
            return new Member(name, accessor, false, secret, where);
        }
        if (component.getType() == Optional.class && argument(declared, where) == PersonalText.class) {
            return new Member(name, accessor, true, secret, where);
        }
        if (component.getType() == List.class && argument(declared, where) == PersonalText.class) {
            return new Member(name, accessor, false, Encoders.listOf(secret), where);
        }
        if (component.getType() == Map.class && isMapTo(declared)) {
            return new Member(name, accessor, false, Encoders.mapOf(secret), where);
        }
        throw Encoders.refused(
                where, "is @Personal and no personal text", "use PersonalText, or an Optional, a List or a Map of it");
    }

    /** Its keys stand in the open, so they are codes, which name a field and never a person. */
    private static boolean isMapTo(Type declared) {
        return declared instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == Code.class
                && generic.getActualTypeArguments()[1] == PersonalText.class;
    }

    private static Type argument(Type declared, String where) {
        if (declared instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[0];
        }
        throw Encoders.refused(where, "is a raw type", "give its parameter");
    }

    private static void refuseOmission(Class<?> type, RecordComponent component, String where) {
        JsonInclude own = annotation(component, JsonInclude.class);
        JsonInclude all = type.getAnnotation(JsonInclude.class);
        JsonInclude mark = own == null ? all : own;
        if (mark != null && !NEVER_OMIT_EMPTY_LISTS.contains(mark.value())) {
            throw Encoders.refused(
                    where, "would be omitted when it is empty", "keep @JsonInclude(NON_EMPTY) to Optional components");
        }
    }

    private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> kind) {
        A onAccessor = component.getAccessor().getAnnotation(kind);
        return onAccessor == null ? component.getAnnotation(kind) : onAccessor;
    }

    /** A component with its name prepared as {@code ,"name":}. */
    private static final class Member {
        final String name;
        final MethodHandle accessor;
        private final byte[] key;
        private final boolean isOptional;
        private final Encoder encoder;
        private final String where;

        Member(String name, MethodHandle accessor, boolean isOptional, Encoder encoder, String where) {
            this.name = name;
            this.accessor = accessor;
            this.isOptional = isOptional;
            this.encoder = encoder;
            this.where = where;
            JsonBytes quoted = new JsonBytes();
            quoted.symbol(',');
            quoted.text(name);
            quoted.symbol(':');
            this.key = quoted.toBytes();
        }

        /** What says of which type a record is: the same for every record. */
        static Member fixed(String name, String value) {
            return new Member(name, Handles.constant(value), false, (one, out) -> out.text((String) one), name);
        }

        /** Whether anything was written. */
        boolean write(@Nullable Object component, JsonBytes out, boolean isFirst) {
            if (component == null || isOptional && !(component instanceof Optional<?>)) {
                throw Encoders.absent(where);
            }
            Object value = component;
            if (isOptional) {
                Optional<?> optional = (Optional<?>) component;
                if (optional.isEmpty()) {
                    return false;
                }
                value = optional.get();
            }
            out.raw(key, isFirst ? 1 : 0);
            if (encoder instanceof Plain plain) {
                plain.write(value, out);
            } else {
                encoder.write(value, out);
            }
            return true;
        }
    }
}
