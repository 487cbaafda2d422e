package id.pendopo.core.workflow.spike;

import id.pendopo.core.workflow.Command;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One command of each kind of a family, with the values given for each type of component. */
final class Samples {
    private Samples() {}

    static List<Command> of(Class<? extends Command> family, Map<Class<?>, Object> values) {
        List<Command> all = new ArrayList<>();
        for (Class<?> type : family.getPermittedSubclasses()) {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(components);
                all.add((Command) constructor.newInstance(
                        Arrays.stream(components).map(values::get).toArray()));
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(type.getSimpleName(), impossible);
            }
        }
        return all;
    }
}
