package id.pendopo.core.policy;

import id.pendopo.core.calendar.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/** One component of a policy record: its type and its leeway. */
record Component(
        String name, Type type, LeewayKind leeway, Optional<String> min, Optional<String> max, boolean required) {

    /** @throws IllegalArgumentException if the component is no value under a leeway that its type can have */
    static Component of(Class<?> policy, RecordComponent component) {
        String what = policy.getSimpleName() + "." + component.getName();
        Leeway leeway = component.getAnnotation(Leeway.class);
        if (leeway == null) {
            throw new IllegalArgumentException("policy: " + what + " has no @Leeway; say how far a region may go");
        }
        Type type = component.getGenericType();
        boolean required = !isOf(type, Optional.class);
        Type value = required ? type : argument(type);
        if (!isOf(value, Value.class)) {
            throw new IllegalArgumentException(
                    "policy: " + what + " is neither Value<..> nor Optional<Value<..>>; wrap its type");
        }
        Component read = new Component(
                component.getName(),
                argument(value),
                leeway.value(),
                bound(leeway.min()),
                bound(leeway.max()),
                required);
        read.check(what);
        return read;
    }

    /** The class of the value, without its type arguments. */
    Class<?> rawType() {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw instanceof Class<?> plain ? plain : Object.class;
    }

    private void check(String what) {
        boolean compares = leeway == LeewayKind.MAY_LOWER || leeway == LeewayKind.MAY_RAISE;
        boolean bounded = min.isPresent() || max.isPresent();
        if (leeway == LeewayKind.WITHIN && (min.isEmpty() || max.isEmpty())) {
            throw new IllegalArgumentException("policy: " + what + " is WITHIN without both bounds; give min and max");
        }
        if ((compares || bounded) && !Comparable.class.isAssignableFrom(rawType()) && rawType() != Term.class) {
            throw new IllegalArgumentException(
                    "policy: " + what + " has no order, so nothing is lower or higher; use another leeway");
        }
    }

    private static Optional<String> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static boolean isOf(Type type, Class<?> raw) {
        return type instanceof ParameterizedType generic && generic.getRawType() == raw;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
