package id.pendopo.complaints.open311;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the specification has no field for (<i>isian tambahan di luar standar</i>); written only for a client who asks with
 * {@code extensions=true}.
 *
 * @param state the stage, finer than open and closed
 * @param kelurahanCode in which ward it is, ten digits
 * @param photos pictures beside the first
 * @param attributes what the category asked and strangers may see, by code
 * @param notes what became of it, the oldest first
 */
public record RequestExtras(
        Optional<String> state,
        Optional<String> kelurahanCode,
        List<URI> photos,
        Map<String, String> attributes,
        List<RequestNote> notes) {
    /** Nothing. */
    public static final RequestExtras NONE =
            new RequestExtras(Optional.empty(), Optional.empty(), List.of(), Map.of(), List.of());

    /** Copies what it is given. */
    public RequestExtras {
        photos = List.copyOf(photos);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        notes = List.copyOf(notes);
    }

    void write(Wire.Writing out, ZoneOffset zone) {
        if (!attributes.isEmpty()) {
            out.with(
                    "attributes",
                    Wire.list(
                            "attribute",
                            List.copyOf(attributes.entrySet()),
                            one -> Wire.fields()
                                    .with("code", one.getKey())
                                    .with("value", one.getValue())
                                    .done()));
        }
        Wire.Writing extended = Wire.fields().withText("state", state).withText("kelurahan_code", kelurahanCode);
        if (!photos.isEmpty()) {
            extended.with("photos", Wire.list("photo", photos, uri -> new Wire.Words(uri.toString())));
        }
        out.with("extended_attributes", extended.done());
        if (!notes.isEmpty()) {
            out.with("notes", Wire.list("note", notes, note -> note.wire(zone)));
        }
    }
}
