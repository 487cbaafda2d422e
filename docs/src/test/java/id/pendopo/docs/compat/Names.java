package id.pendopo.docs.compat;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Every name that outlives a version, in groups: a name may come in, and none may leave.
 *
 * @param groups for example {@code findings} or {@code payloads of grants/proposal}, each with its names in order
 */
record Names(Map<String, Collection<String>> groups) {
    static Names of(Map<String, Procedure<?>> procedures, FindingCatalogue words, Map<String, Class<?>> types) {
        Map<String, Collection<String>> groups = new TreeMap<>();
        groups.put("findings", new TreeSet<>(words.codes()));
        procedures.forEach((name, procedure) -> ofProcedure(name, procedure, groups));
        types.forEach((name, type) -> {
            if (type.isEnum()) {
                groups.put(
                        "constants of " + name,
                        Arrays.stream(type.getEnumConstants())
                                .map(one -> ((Enum<?>) one).name())
                                .toList());
            }
        });
        for (String bundle : PublicTypes.messages()) {
            groups.put("messages of " + bundle, keys(bundle));
        }
        groups.put("keys of scenarios", new TreeSet<>(Growth.named(Jacksons.tree(resource(SCENARIOS)))));
        return new Names(groups);
    }

    static final String SCENARIOS = "id/pendopo/testkit/scenario/scenario.schema.json";

    private static void ofProcedure(String name, Procedure<?> procedure, Map<String, Collection<String>> groups) {
        Collection<String> payloads = new TreeSet<>();
        procedure.types().all().forEach((payload, type) -> payloads.add(payload + " " + PayloadTypes.schemaOf(type)));
        groups.put("payloads of " + name, payloads);
    }

    private static Collection<String> keys(String bundle) {
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Names.class.getClassLoader().getResourceAsStream(bundle), bundle),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Names.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What of the kept names is missing here. */
    List<String> lost(Map<String, Collection<String>> kept) {
        List<String> lost = new ArrayList<>();
        kept.forEach((group, names) -> {
            Collection<String> now = groups.get(group);
            if (now == null) {
                lost.add("%s: the group has vanished".formatted(group));
                return;
            }
            names.stream()
                    .filter(name -> !now.contains(name))
                    .forEach(name -> lost.add("%s: %s has vanished".formatted(group, name)));
        });
        return lost;
    }

    /** These names with one group changed. */
    Names with(String group, UnaryOperator<Collection<String>> change) {
        Map<String, Collection<String>> changed = new TreeMap<>(groups);
        changed.computeIfPresent(group, (key, names) -> change.apply(names));
        return new Names(changed);
    }

    /** These names without one. */
    Names without(String group, String name) {
        return with(
                group, names -> names.stream().filter(one -> !one.equals(name)).toList());
    }
}
