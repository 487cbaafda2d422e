package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a policy may contain (<i>skema kebijakan</i>): the record is the schema. Labels, units, articles and national values stand in
 * the resource {@code policy/<name>.json} beside the record, those of a regime in {@code policy/<name>.<REGIME>.json}. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * PolicySchema.of(ProposalPolicy.class, "grants/proposal", ProposalPolicy.class::getResourceAsStream)
 * }</pre>
 *
 * @param <P> the policy record
 */
public final class PolicySchema<P extends Record> {
    private static final Pattern PROCEDURE = Pattern.compile("[a-z]{2,30}/[a-z][a-zA-Z]{1,39}");

    private final Class<P> type;
    private final String procedure;
    private final Function<String, ? extends @Nullable InputStream> resources;
    private final List<Component> components;
    private final Constructor<P> constructor;

    private PolicySchema(
            Class<P> type,
            String procedure,
            Function<String, ? extends @Nullable InputStream> resources,
            List<Component> components,
            Constructor<P> constructor) {
        this.type = type;
        this.procedure = procedure;
        this.resources = resources;
        this.components = components;
        this.constructor = constructor;
    }

    /**
     * Describes a policy record.
     *
     * @param procedure family and name: {@code grants/proposal} stands in {@code grants.json} of a pack under {@code proposal}
     * @param resources the module's own look-up, since its resources are closed to others: {@code X.class::getResourceAsStream}
     * @throws IllegalArgumentException if the record is no policy: a component without {@link Leeway}, not a {@link Value}, or under
     *     a leeway that its type cannot have
     */
    public static <P extends Record> PolicySchema<P> of(
            Class<P> type, String procedure, Function<String, ? extends @Nullable InputStream> resources) {
        if (!PROCEDURE.matcher(procedure).matches()) {
            throw new IllegalArgumentException("policy: '" + procedure + "' is no procedure; write family/name");
        }
        RecordComponent[] declared = type.getRecordComponents();
        List<Component> components =
                Arrays.stream(declared).map(part -> Component.of(type, part)).toList();
        try {
            Constructor<P> constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            // Only a record that is not public needs this, as in tests; a published policy is public in an exported
            // package.
            constructor.trySetAccessible();
            return new PolicySchema<>(type, procedure, resources, components, constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("policy: a record without its constructor", impossible);
        }
    }

    /** The policy record. */
    public Class<P> type() {
        return type;
    }

    /** Family and name: {@code grants/proposal}. */
    public String procedure() {
        return procedure;
    }

    /** The family, which names the file of a pack: {@code grants}. */
    public String family() {
        return procedure.substring(0, procedure.indexOf('/'));
    }

    /** The name inside the family: {@code proposal}. */
    public String name() {
        return procedure.substring(procedure.indexOf('/') + 1);
    }

    /** The names of all values, in the order of the record. */
    public List<String> keys() {
        return components.stream().map(Component::name).toList();
    }

    /**
     * Each value that the policy has, in the order of the record, with its label, unit, article and leeway, as the library itself
     * describes it; no pack is needed for that.
     *
     * @throws IllegalStateException if no Jackson is there to read it
     */
    public List<PolicyKey> described() {
        Map<String, PolicyKey> known = Law.read(this, Optional.empty(), JsonBinding.available(), new Faults())
                .keys();
        return components.stream()
                .flatMap(component -> Optional.ofNullable(known.get(component.name())).stream())
                .toList();
    }

    List<Component> components() {
        return components;
    }

    Optional<Component> component(String key) {
        return components.stream().filter(part -> part.name().equals(key)).findFirst();
    }

    Function<String, ? extends @Nullable InputStream> resources() {
        return resources;
    }

    /** @throws IllegalArgumentException if the record refuses the values together */
    P build(Map<String, Value<?>> values) {
        List<Object> arguments = new ArrayList<>(components.size());
        for (Component component : components) {
            Optional<Value<?>> value = Optional.ofNullable(values.get(component.name()));
            arguments.add(component.required() ? value.orElseThrow() : value);
        }
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            throw new IllegalArgumentException(cause == null ? "refused" : String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    "policy: " + type.getName() + " cannot be built; make it public in an exported package", closed);
        }
    }

    @Override
    public String toString() {
        return procedure;
    }
}
