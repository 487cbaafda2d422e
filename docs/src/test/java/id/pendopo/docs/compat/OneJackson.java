package id.pendopo.docs.compat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * The whole class path once more, in which the library finds no Jackson 3: what it looks for first is not there. The testkit reads
 * YAML with Jackson 3, which it names itself, so for it nothing is hidden.
 */
final class OneJackson extends URLClassLoader {
    private static final Set<String> LOOKED_FOR = Set.of("tools.jackson.databind.json.JsonMapper");
    private static final String WHO_LOOKS = "id.pendopo.core.internal.json.JsonBindings";

    OneJackson() {
        super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(OneJackson::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (LOOKED_FOR.contains(name) && isLookedFor()) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    private static boolean isLookedFor() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(WHO_LOOKS)));
    }

    /** What a public static method without parameters of a class gives in this world. */
    Object call(Class<?> type, String method) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return loadClass(type.getName()).getMethod(method).invoke(null);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
