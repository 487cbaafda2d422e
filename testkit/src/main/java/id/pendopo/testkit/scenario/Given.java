package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.testkit.internal.yaml.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario gives to a computation (<i>yang diketahui</i>). Each part is asked for by name; what was given and never asked
 * for is a fault, so that a misspelt word cannot pass unseen. Not thread-safe; it lives within one computation.
 */
public final class Given implements ComputationInput {
    private final Node node;
    private final String at;
    private final WorkingCalendar calendar;
    private final Optional<RegionPack> pack;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Given> parts = new ArrayList<>();

    Given(Node node, String at, WorkingCalendar calendar, Optional<RegionPack> pack) {
        this.node = node;
        this.at = at;
        this.calendar = calendar;
        this.pack = pack;
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public Optional<RegionPack> pack() {
        return pack;
    }

    @Override
    public boolean has(String name) {
        return find(name).isPresent();
    }

    @Override
    public String text(String name) {
        return textIfAny(name).orElseThrow(() -> missing(name));
    }

    @Override
    public Optional<String> textIfAny(String name) {
        return find(name).map(value -> {
            if (value.value() instanceof String text) {
                return text;
            }
            throw wrong(name, value, "text" + (value.value() instanceof Number ? ", in quotes" : ""));
        });
    }

    @Override
    public long number(String name) {
        return numberIfAny(name).orElseThrow(() -> missing(name));
    }

    @Override
    public Optional<Long> numberIfAny(String name) {
        return find(name).map(value -> {
            if (value.value() instanceof Long number) {
                return number;
            }
            throw wrong(name, value, "a whole number");
        });
    }

    @Override
    public boolean isTrue(String name) {
        return find(name)
                .map(value -> {
                    if (value.value() instanceof Boolean is) {
                        return is;
                    }
                    throw wrong(name, value, "true or false");
                })
                .orElse(false);
    }

    @Override
    public LocalDate date(String name) {
        return dateIfAny(name).orElseThrow(() -> missing(name));
    }

    @Override
    public Optional<LocalDate> dateIfAny(String name) {
        return textIfAny(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException none) {
                throw new IllegalArgumentException(
                        "%s: '%s' is no date that exists; write it like 2026-01-31".formatted(path(name), text), none);
            }
        });
    }

    @Override
    public Optional<Instant> instantIfAny(String name) {
        return textIfAny(name).map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException none) {
                throw new IllegalArgumentException(
                        "%s: '%s' is no instant; write it like 2026-01-31T09:00:00+07:00".formatted(path(name), text),
                        none);
            }
        });
    }

    @Override
    public List<Given> list(String name) {
        List<Given> items = new ArrayList<>();
        find(name).ifPresent(value -> {
            if (!(value.value() instanceof List)) {
                throw wrong(name, value, "a list");
            }
            for (Node item : value.items()) {
                if (!(item.value() instanceof Map)) {
                    throw wrong(name, item, "a list of maps");
                }
                items.add(new Given(item, path(name) + "[" + items.size() + "]", calendar, pack));
            }
        });
        parts.addAll(items);
        return items;
    }

    @Override
    public Optional<Object> plainIfAny(String name) {
        return find(name).map(Node::plain);
    }

    @Override
    public <T> T value(String name, Class<T> type) {
        Node value = find(name).orElseThrow(() -> missing(name));
        try {
            return PlainJson.convert(value.plain(), type);
        } catch (IllegalArgumentException misfit) {
            throw new IllegalArgumentException(path(name) + ": " + misfit.getMessage(), misfit);
        }
    }

    /** What was given and never asked for. */
    List<String> unasked() {
        List<String> names = new ArrayList<>();
        node.entries().keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(this::path)
                .forEach(names::add);
        parts.forEach(part -> names.addAll(part.unasked()));
        return names;
    }

    private Optional<Node> find(String name) {
        asked.add(name);
        @Nullable Node found = node.entries().get(name);
        return Optional.ofNullable(found);
    }

    private String path(String name) {
        return at + "." + name;
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(path(name) + ": is not given; give it");
    }

    private IllegalArgumentException wrong(String name, Node value, String needed) {
        return new IllegalArgumentException("%s: must be %s, not %s".formatted(path(name), needed, value.kind()));
    }
}
