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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one class of records: its components in canonical order, prepared once. */
final class RecordEncoder implements Encoder {
    /** What the canonical form understands; any other annotation of Jackson would change the JSON behind its back. */
    private static final Set<Class<? extends Annotation>> UNDERSTOOD =
            Set.of(JsonIgnore.class, JsonInclude.class, JsonProperty.class);

    private static final Set<JsonInclude.Include> NEVER_OMIT_EMPTY_LISTS = Set.of(
            JsonInclude.Include.ALWAYS,
            JsonInclude.Include.NON_NULL,
            JsonInclude.Include.NON_ABSENT,
            JsonInclude.Include.USE_DEFAULTS);

    private final Member[] members;

    private RecordEncoder(List<Member> members) {
        this.members = members.toArray(Member[]::new);
    }

    static RecordEncoder of(Class<?> type) {
        List<Member> members = new ArrayList<>();
        TypeName.of(type).ifPresent(name -> members.add(new Fixed(name.property(), name.value())));
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
        for (Member member : members) {
            if (member.write(record, out, isFirst)) {
                isFirst = false;
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
        if (component.getType() == boolean.class) {
            return new Truth(name, Handles.as(component.getAccessor(), boolean.class));
        }
        if (component.getType() == long.class || component.getType() == int.class) {
            return new Whole(name, Handles.as(component.getAccessor(), long.class));
        }
        MethodHandle accessor = Handles.of(component.getAccessor());
        return isOptional
                ? new Perhaps(name, accessor, Encoders.of(argument(declared, where), where), where)
                : new One(name, accessor, Encoders.of(declared, where), where);
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
            return new One(name, accessor, secret, where);
        }
        if (component.getType() == Optional.class && argument(declared, where) == PersonalText.class) {
            return new Perhaps(name, accessor, secret, where);
        }
        if (component.getType() == List.class && argument(declared, where) == PersonalText.class) {
            return new One(name, accessor, Encoders.listOf(secret), where);
        }
        if (component.getType() == Map.class && isMapTo(declared)) {
            return new One(name, accessor, Encoders.mapOf(secret), where);
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
    private abstract static class Member {
        final String name;
        private final byte[] key;

        Member(String name) {
            this.name = name;
            JsonBytes quoted = new JsonBytes();
            quoted.symbol(',');
            quoted.text(name);
            quoted.symbol(':');
            this.key = quoted.toBytes();
        }

        /** Whether anything was written. */
        abstract boolean write(Object record, JsonBytes out, boolean isFirst);

        final void key(JsonBytes out, boolean isFirst) {
            out.raw(key, isFirst ? 1 : 0);
        }
    }

    private static final class Fixed extends Member {
        private final byte[] value;

        Fixed(String name, String value) {
            super(name);
            this.value = ("\"" + value + "\"").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        boolean write(Object record, JsonBytes out, boolean isFirst) {
            key(out, isFirst);
            out.raw(value, 0);
            return true;
        }
    }

    private static final class Truth extends Member {
        private final MethodHandle accessor;

        Truth(String name, MethodHandle accessor) {
            super(name);
            this.accessor = accessor;
        }

        @Override
        boolean write(Object record, JsonBytes out, boolean isFirst) {
            key(out, isFirst);
            out.truth(Handles.readBoolean(accessor, record));
            return true;
        }
    }

    private static final class Whole extends Member {
        private final MethodHandle accessor;

        Whole(String name, MethodHandle accessor) {
            super(name);
            this.accessor = accessor;
        }

        @Override
        boolean write(Object record, JsonBytes out, boolean isFirst) {
            key(out, isFirst);
            out.number(Handles.readLong(accessor, record));
            return true;
        }
    }

    private static final class One extends Member {
        private final MethodHandle accessor;
        private final Encoder encoder;
        private final String where;

        One(String name, MethodHandle accessor, Encoder encoder, String where) {
            super(name);
            this.accessor = accessor;
            this.encoder = encoder;
            this.where = where;
        }

        @Override
        boolean write(Object record, JsonBytes out, boolean isFirst) {
            Object value = Handles.read(accessor, record);
            if (value == null) {
                throw Encoders.absent(where);
            }
            key(out, isFirst);
            encoder.write(value, out);
            return true;
        }
    }

    private static final class Perhaps extends Member {
        private final MethodHandle accessor;
        private final Encoder encoder;
        private final String where;

        Perhaps(String name, MethodHandle accessor, Encoder encoder, String where) {
            super(name);
            this.accessor = accessor;
            this.encoder = encoder;
            this.where = where;
        }

        @Override
        boolean write(Object record, JsonBytes out, boolean isFirst) {
            Object value = Handles.read(accessor, record);
            if (!(value instanceof Optional<?> optional)) {
                throw Encoders.absent(where);
            }
            if (optional.isEmpty()) {
                return false;
            }
            key(out, isFirst);
            encoder.write(optional.get(), out);
            return true;
        }
    }
}
