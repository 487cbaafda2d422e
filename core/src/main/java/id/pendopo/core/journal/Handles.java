package id.pendopo.core.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/** Accessors of records as handles, of one shape so that they can be called exactly. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    /** The accessor as {@code (Object)Object}. */
    static MethodHandle of(Method accessor) {
        Class<?> owner = accessor.getDeclaringClass();
        try {
            // Where this fails the look-up below says so; where the record is public it need not succeed.
            accessor.trySetAccessible();
            return LOOKUP.unreflect(accessor).asType(MethodType.genericMethodType(1));
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(
                    "canonical json: %s is closed to id.pendopo.core; make the record public in an exported package, or open its package"
                            .formatted(owner.getName()),
                    closed);
        }
    }

    /**
     * All these accessors at once, as {@code (Object)Object}, the result being an array: one call that the virtual machine
     * compiles as a whole takes a fraction of a call for each.
     */
    static MethodHandle together(List<MethodHandle> accessors) {
        MethodHandle gathered = MethodHandles.identity(Object[].class)
                .asCollector(Object[].class, accessors.size())
                .asType(MethodType.genericMethodType(accessors.size()));
        MethodHandle read = MethodHandles.filterArguments(gathered, 0, accessors.toArray(MethodHandle[]::new));
        return MethodHandles.permuteArguments(read, MethodType.genericMethodType(1), new int[accessors.size()]);
    }

    /** Always this answer, whatever the record. */
    static MethodHandle constant(Object answer) {
        return MethodHandles.dropArguments(MethodHandles.constant(Object.class, answer), 0, Object.class);
    }

    static Object read(MethodHandle handle, Object from) {
        try {
            return handle.invokeExact(from);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw failed(checked);
        }
    }

    private static IllegalStateException failed(Throwable cause) {
        return new IllegalStateException("canonical json: an accessor threw; accessors only answer", cause);
    }
}
