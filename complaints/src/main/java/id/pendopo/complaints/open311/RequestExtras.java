package id.pendopo.complaints.open311;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the specification has no field for (<i>isian tambahan di luar standar</i>); written only for a client who asks with
 * {@code extensions=true}.
 *
 * @param state the stage, finer than open and closed
 * @param channel by which way it came, where whoever asks may know that
 * @param kelurahanCode in which ward it is, ten digits
 * @param photos pictures beside the first
 * @param attributes what the category asked and strangers may see, in the order in which it is asked
 * @param notes what became of it, the oldest first
 */
public record RequestExtras(
        Optional<String> state,
        Optional<String> channel,
        Optional<String> kelurahanCode,
        List<URI> photos,
        List<RequestAttribute> attributes,
        List<RequestNote> notes) {
    /** Nothing. */
    public static final RequestExtras NONE =
            new RequestExtras(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /** Copies what it is given. */
    public RequestExtras {
        photos = List.copyOf(photos);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    void write(Wire.Writing out, ZoneOffset zone) {
        if (!attributes.isEmpty()) {
            out.with("attributes", Wire.list("attribute", attributes, RequestAttribute::wire));
        }
        Wire.Writing extended = Wire.fields()
                .withText("state", state)
                .withText("channel", channel)
                .withText("kelurahan_code", kelurahanCode);
        if (!photos.isEmpty()) {
            extended.with(
                    "photos",
                    Wire.list(
                            "photo",
                            photos,
                            uri -> Wire.fields()
                                    .with("media_url", uri.toString())
                                    .done()));
        }
        out.with("extended_attributes", extended.done());
        if (!notes.isEmpty()) {
            out.with("notes", Wire.list("note", notes, note -> note.wire(zone)));
        }
    }
}
