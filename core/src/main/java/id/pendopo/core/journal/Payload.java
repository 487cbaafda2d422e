package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.pendopo.core.internal.json.JsonBinding;
import org.jspecify.annotations.Nullable;

/**
 * A command, an event, a posting or a fact's value as a journal holds it (<i>muatan</i>): the name of its type, the number
 * of its shape, and its canonical JSON, in which personal texts are replaced by commitments. Immutable and thread-safe.
 *
 * @param type the name in {@link id.pendopo.core.workflow.PayloadTypes}, or for facts and postings the simple name of the class
 * @param schema number of the shape, from 1
 * @param json canonical JSON by RFC 8785; in JSON it stands as {@code value}, unquoted
 */
public record Payload(String type, int schema, @JsonIgnore String json) {
    /** @throws IllegalArgumentException if the name or the JSON is blank, or the number is below 1 */
    public Payload {
        if (type.isBlank() || json.isBlank() || schema < 1) {
            throw new IllegalArgumentException("payload: needs a type, a schema number from 1 and JSON");
        }
    }

    /**
     * A payload whose value is a plain tree, as it is read from JSON.
     *
     * @throws IllegalArgumentException if the tree has no canonical form
     */
    @JsonCreator
    public static Payload of(
            @JsonProperty("type") String type,
            @JsonProperty("schema") int schema,
            @JsonProperty("value") @Nullable Object value) {
        return new Payload(type, schema, CanonicalWriter.treeToText(value));
    }

    /** The value as a plain tree of maps, lists, texts, whole numbers and truth values. */
    @JsonProperty("value")
    public @Nullable Object value() {
        return JsonBinding.available().parse(json);
    }

    void write(JsonBytes out) {
        out.ascii("{\"schema\":");
        out.number(schema);
        out.ascii(",\"type\":");
        out.text(type);
        out.ascii(",\"value\":");
        out.raw(json);
        out.symbol('}');
    }
}
