package id.pendopo.core.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An event with the attributes of CloudEvents 1.0 (<i>peristiwa</i>). Two of the same source and id are the same event, sent twice.
 * Immutable and thread-safe.
 *
 * @param id not empty
 * @param source who tells it, an address or a part of one
 * @param type what kind of event, beginning with the reversed domain of who gave it its meaning
 * @param subject what it is about
 * @param time when it happened
 * @param dataContentType the media type of its data; without one they are JSON
 * @param dataSchema the address of their schema
 * @param extensions further attributes by name, at most {@value #EXTENSIONS}
 * @param data what it carries, at most {@value #SIZE_LIMIT} bytes
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        Optional<String> subject,
        Optional<Instant> time,
        Optional<String> dataContentType,
        Optional<String> dataSchema,
        Map<String, ExtensionValue> extensions,
        Optional<EventData> data) {
    /** The version of the specification. */
    public static final String SPEC_VERSION = "1.0";

    /** The media type of its JSON. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** The media type of several in a list. */
    public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";

    /** The most bytes of the whole in JSON: no more need be forwarded. */
    public static final int SIZE_LIMIT = 65_536;

    /** The longest attribute in characters. */
    public static final int TEXT_LIMIT = 2_000;

    /** The most extensions. */
    public static final int EXTENSIONS = 40;

    private static final Set<String> RESERVED =
            Set.of("id", "source", "specversion", "type", "subject", "time", "datacontenttype", "dataschema", "data");

    /** @throws IllegalArgumentException if an attribute is outside what the specification allows; the message repeats no value */
    public CloudEvent {
        requireText("id", id);
        requireText("source", source);
        requireText("type", type);
        subject.ifPresent(one -> requireText("subject", one));
        dataContentType.ifPresent(one -> requireText("datacontenttype", one));
        dataSchema.ifPresent(one -> requireText("dataschema", one));
        address("source", source);
        if (dataSchema.isPresent() && !address("dataschema", dataSchema.get()).isAbsolute()) {
            throw new IllegalArgumentException("event: dataschema is no whole address; give one with its scheme");
        }
        if (extensions.size() > EXTENSIONS) {
            throw new IllegalArgumentException("event: %d extensions are more than %d; put them into data"
                    .formatted(extensions.size(), EXTENSIONS));
        }
        extensions = Collections.unmodifiableMap(new TreeMap<>(extensions));
        for (String name : extensions.keySet()) {
            if (!name.matches("[a-z0-9]{1,64}") || RESERVED.contains(name)) {
                throw new IllegalArgumentException(
                        "event: an extension's name is not 1 to 64 small letters and digits, or is taken; best are 20 at most");
            }
        }
        if (data.isPresent() && data.get().size() > SIZE_LIMIT) {
            throw new IllegalArgumentException("event: data of %d bytes are over %d; refer to them by dataref"
                    .formatted(data.get().size(), SIZE_LIMIT));
        }
    }

    /**
     * The event in this JSON. What is {@code null} is taken as not there, other than {@code data}.
     *
     * @throws IllegalArgumentException if it is none; the message says where and repeats nothing of it
     */
    public static CloudEvent parse(String json) {
        return EventJson.parse(json);
    }

    /**
     * As JSON, on one line.
     *
     * @throws IllegalArgumentException if it is over {@value #SIZE_LIMIT} bytes
     */
    public String toJson() {
        String json = EventJson.text(this);
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        if (size > SIZE_LIMIT) {
            throw new IllegalArgumentException(
                    "event: %d bytes are over %d; refer to the data by dataref".formatted(size, SIZE_LIMIT));
        }
        return json;
    }

    /** The extension of this name. */
    public Optional<ExtensionValue> extension(String name) {
        return Optional.ofNullable(extensions.get(name));
    }

    /** With this extension. */
    public CloudEvent with(String name, ExtensionValue value) {
        Map<String, ExtensionValue> more = new TreeMap<>(extensions);
        more.put(name, value);
        return new CloudEvent(id, source, type, subject, time, dataContentType, dataSchema, more, data);
    }

    /** As it is told again from the journal: it happened when it happened, and is recorded now. */
    public CloudEvent replayedAt(Instant now) {
        return with(EventNames.RECORDED_TIME, ExtensionValue.of(EventJson.written(now)));
    }

    /** Whom it may be told; what says nothing, or says what is not known, is only for those that the law names. */
    public DataClass classification() {
        String label = extension(EventNames.CLASSIFICATION)
                .map(value -> value.plain().toString())
                .orElse("");
        for (DataClass one : DataClass.values()) {
            if (one.label().equals(label)) {
                return one;
            }
        }
        return DataClass.RESTRICTED;
    }

    private static URI address(String what, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException("event: %s is no address; give one, or a part of one".formatted(what));
        }
    }

    static void requireText(String what, String text) {
        if (text.isEmpty() || text.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException(
                    "event: %s of %d characters is outside 1 to %d; leave it out or shorten it"
                            .formatted(what, text.length(), TEXT_LIMIT));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (Character.isISOControl(c) || half) {
                throw new IllegalArgumentException(
                        "event: %s holds a control character or half of one; leave it out".formatted(what));
            }
        }
    }
}
