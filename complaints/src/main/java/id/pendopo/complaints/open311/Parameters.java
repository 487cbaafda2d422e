package id.pendopo.complaints.open311;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client sent (<i>parameter permintaan</i>), by name and in order, from the query of an address, a form or JSON alike. An empty value
 * is no value: what is optional is absent then. It never prints a value. Immutable and thread-safe.
 */
public final class Parameters {
    /** The most values. */
    public static final int LIMIT = 300;

    /** The longest name in characters. */
    public static final int NAME_LIMIT = 120;

    /** The longest value in characters. */
    public static final int VALUE_LIMIT = 20_000;

    /** The longest query, form or JSON in characters. */
    public static final int BODY_LIMIT = 262_144;

    /** Nothing was sent. */
    public static final Parameters NONE = new Parameters(new LinkedHashMap<>());

    /** The longest body in bytes that is read from a stream: what {@link #BODY_LIMIT} characters may take in UTF-8. */
    public static final int BYTES_LIMIT = 1_048_576;

    private static final String ATTRIBUTE = "attribute[";

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * The parameters of an address's query or of a form ({@code application/x-www-form-urlencoded} in UTF-8).
     *
     * @throws Open311Refused if it is too long, an escape in it is broken, or it is not UTF-8
     */
    public static Parameters ofForm(String text) {
        return FormReader.read(text);
    }

    /**
     * The parameters of a body in JSON, read with tolerance: an object, a list of one, or either under a named root; truth values and ids
     * with or without quotes; {@code null} for what is absent; attributes as an object, a list of code and value, or under their names in
     * brackets.
     *
     * @throws Open311Refused if it is too long or no JSON, or holds more than one report
     */
    public static Parameters ofJson(String text) {
        return JsonParameters.read(text);
    }

    /**
     * The same from a stream, of which no more is read or kept than may be sent. The stream stays open.
     *
     * @throws Open311Refused as above, or if more than {@value #BYTES_LIMIT} bytes come
     * @throws IOException if the stream fails
     */
    public static Parameters ofForm(InputStream body) throws IOException {
        return FormReader.read(BodyReader.text(body));
    }

    /**
     * The same from a stream, of which no more is read or kept than may be sent. The stream stays open.
     *
     * @throws Open311Refused as above, or if more than {@value #BYTES_LIMIT} bytes come
     * @throws IOException if the stream fails
     */
    public static Parameters ofJson(InputStream body) throws IOException {
        return JsonParameters.read(BodyReader.text(body));
    }

    /** The only value of this name, without blanks around it; empty if there is none or it is blank. */
    public Optional<String> one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All values of this name that are not blank, without blanks around them, in order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Every part of all values of this name, which a client may send several times or parted by commas; each once. */
    public List<String> listed(String name) {
        List<String> parts = new ArrayList<>();
        for (String value : all(name)) {
            for (String part : value.split(",", -1)) {
                if (!part.isBlank() && !parts.contains(part.strip())) {
                    parts.add(part.strip());
                }
            }
        }
        return parts;
    }

    /** Whether values differ that were sent under a name that has only one. */
    public boolean isAmbiguous(String name) {
        return all(name).stream().distinct().count() > 1;
    }

    /** The codes of all attributes that were sent with a value, in order. */
    public List<String> attributes() {
        List<String> codes = new ArrayList<>();
        for (String name : values.keySet()) {
            attributeOf(name).filter(code -> !codes.contains(code)).ifPresent(codes::add);
        }
        return codes;
    }

    /** All values of an attribute, whether it was sent as {@code attribute[code]} or {@code attribute[code][]}. */
    public List<String> attribute(String code) {
        List<String> all = new ArrayList<>(all(ATTRIBUTE + code + "]"));
        all.addAll(all(ATTRIBUTE + code + "][]"));
        return all;
    }

    /** The code of an attribute; what only looks like one has no code that any service knows. */
    private static Optional<String> attributeOf(String name) {
        // In capitals it is as much of a wish.
        if (!name.regionMatches(true, 0, "attribute", 0, "attribute".length())) {
            return Optional.empty();
        }
        String plain = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
        return plain.startsWith(ATTRIBUTE) && plain.endsWith("]")
                ? Optional.of(plain.substring(ATTRIBUTE.length(), plain.length() - 1))
                : Optional.of("");
    }

    @Override
    public String toString() {
        return values.size() + " parameters";
    }

    /** Parameters being read. Not thread-safe. */
    static final class Reading {
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private int count;

        /** @throws Open311Refused over a limit */
        Reading with(String name, String value) {
            if (++count > LIMIT) {
                throw new Open311Refused("more than %d parameters were sent".formatted(LIMIT));
            }
            if (name.length() > NAME_LIMIT) {
                throw new Open311Refused("a parameter's name is longer than %d characters".formatted(NAME_LIMIT));
            }
            if (value.length() > VALUE_LIMIT) {
                throw new Open311Refused("a parameter is longer than %d characters".formatted(VALUE_LIMIT));
            }
            if (!name.isBlank() && !value.isBlank()) {
                values.computeIfAbsent(name.strip(), key -> new ArrayList<>()).add(value.strip());
            }
            return this;
        }

        Parameters done() {
            return new Parameters(values);
        }
    }
}
