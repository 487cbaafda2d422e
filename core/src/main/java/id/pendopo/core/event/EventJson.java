package id.pendopo.core.event;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads events in the JSON format of CloudEvents (<i>format JSON</i>), one or several in a list.
 */
public final class EventJson {
    /** The most events of a list. */
    public static final int BATCH_LIMIT = 1_000;

    private static final List<String> KNOWN =
            List.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema");

    private EventJson() {}

    /** Several as a list, {@link CloudEvent#BATCH_MEDIA_TYPE}. */
    public static String batch(List<CloudEvent> events) {
        if (events.size() > BATCH_LIMIT) {
            throw new IllegalArgumentException(
                    "events: %d are more than %d; send them in parts".formatted(events.size(), BATCH_LIMIT));
        }
        return "[" + String.join(",", events.stream().map(CloudEvent::toJson).toList()) + "]";
    }

    /**
     * The events of a list.
     *
     * @throws IllegalArgumentException if one is none, or there are too many
     */
    public static List<CloudEvent> parseBatch(String json) {
        if (!(tree(json) instanceof List<?> list) || list.size() > BATCH_LIMIT) {
            throw new IllegalArgumentException(
                    "events: no list of at most %d; send them in parts".formatted(BATCH_LIMIT));
        }
        List<CloudEvent> events = new ArrayList<>();
        list.forEach(one -> events.add(from(one)));
        return events;
    }

    static CloudEvent parse(String json) {
        return from(tree(json));
    }

    static String text(CloudEvent event) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("specversion", CloudEvent.SPEC_VERSION);
        tree.put("id", event.id());
        tree.put("source", event.source());
        tree.put("type", event.type());
        event.subject().ifPresent(one -> tree.put("subject", one));
        event.time().ifPresent(one -> tree.put("time", written(one)));
        event.dataContentType().ifPresent(one -> tree.put("datacontenttype", one));
        event.dataSchema().ifPresent(one -> tree.put("dataschema", one));
        event.extensions().forEach((name, value) -> tree.put(name, value.plain()));
        if (event.data().isPresent()) {
            EventData data = event.data().get();
            if (data instanceof EventData.Json json) {
                tree.put("data", tree(json.text()));
            } else if (data instanceof EventData.Bytes bytes) {
                tree.put("data_base64", bytes.base64());
            } else {
                throw new IllegalStateException("event: data of an unknown kind");
            }
        }
        return JsonBinding.available().write(tree);
    }

    /** As RFC 3339 wants it, in universal time. */
    static String written(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    private static @Nullable Object tree(String json) {
        try {
            return JsonBinding.available().parse(json);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("event: " + refused.getMessage(), refused);
        }
    }

    private static CloudEvent from(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("event: the JSON is no object; give one event");
        }
        if (!CloudEvent.SPEC_VERSION.equals(object.get("specversion"))) {
            throw new IllegalArgumentException(
                    "event: specversion is not %s; only that is known".formatted(CloudEvent.SPEC_VERSION));
        }
        Map<String, ExtensionValue> extensions = new TreeMap<>();
        object.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!KNOWN.contains(name) && !name.equals("data") && !name.equals("data_base64") && value != null) {
                extensions.put(name, extension(value));
            }
        });
        return new CloudEvent(
                required(object, "id"),
                required(object, "source"),
                required(object, "type"),
                text(object, "subject"),
                text(object, "time").map(EventJson::time),
                text(object, "datacontenttype"),
                text(object, "dataschema"),
                extensions,
                data(object));
    }

    private static ExtensionValue extension(Object value) {
        if (value instanceof String text) {
            return ExtensionValue.of(text);
        }
        if (value instanceof Boolean truth) {
            return ExtensionValue.of(truth.booleanValue());
        }
        if (value instanceof Long number && number == number.intValue()) {
            return ExtensionValue.of(number.intValue());
        }
        throw new IllegalArgumentException(
                "event: an extension is no text, truth value or whole number of 32 bits; put it into data");
    }

    private static Optional<EventData> data(Map<?, ?> object) {
        Object bytes = object.get("data_base64");
        if (bytes != null && object.containsKey("data")) {
            throw new IllegalArgumentException("event: has data and data_base64; give one of them");
        }
        if (bytes instanceof String text) {
            try {
                return Optional.of(EventData.Bytes.parse(text));
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException("event: data_base64 is no base 64; write it by RFC 4648");
            }
        }
        if (bytes != null) {
            throw new IllegalArgumentException("event: data_base64 is no text; write it by RFC 4648");
        }
        return object.containsKey("data")
                ? Optional.of(new EventData.Json(JsonBinding.available().write(object.get("data"))))
                : Optional.empty();
    }

    private static String required(Map<?, ?> object, String name) {
        return text(object, name)
                .orElseThrow(() -> new IllegalArgumentException("event: has no %s; it must".formatted(name)));
    }

    private static Optional<String> text(Map<?, ?> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new IllegalArgumentException("event: %s is no text; write it in quotes".formatted(name));
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("event: time is none of RFC 3339; write 2026-01-05T01:00:00Z");
        }
    }
}
