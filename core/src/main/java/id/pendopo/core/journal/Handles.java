package id.pendopo.core.journal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** Accessors of records as handles, of one shape so that they can be called exactly. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    /** The accessor as {@code (Object)Object}. */
    static MethodHandle of(Method accessor) {
        return as(accessor, Object.class);
    }

    /** The accessor as {@code (Object)result}. */
    static MethodHandle as(Method accessor, Class<?> result) {
        Class<?> owner = accessor.getDeclaringClass();
        try {
            // Where this fails the look-up below says so; where the record is public it need not succeed.
            accessor.trySetAccessible();
            return LOOKUP.unreflect(accessor).asType(MethodType.methodType(result, Object.class));
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(
                    "canonical json: %s is closed to id.pendopo.core; make the record public in an exported package, or open its package"
                            .formatted(owner.getName()),
                    closed);
        }
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

    static long readLong(MethodHandle handle, Object from) {
        try {
            return (long) handle.invokeExact(from);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw failed(checked);
        }
    }

    static boolean readBoolean(MethodHandle handle, Object from) {
        try {
            return (boolean) handle.invokeExact(from);
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
