package id.pendopo.complaints.open311;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;

/**
 * What is sent back (<i>jawaban</i>), for a portal to hand on.
 *
 * @param status the status code of HTTP: 200, 400, 403 or 404
 * @param format how it is written
 * @param body the document
 */
public record Open311Answer(int status, WireFormat format, String body) {
    /** The document in UTF-8, as it goes over the wire. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** The value of the header {@code Content-Type}. */
    public String contentType() {
        return format.contentType();
    }

    /** Whether it was answered as asked. */
    @JsonIgnore
    public boolean isGood() {
        return status == 200;
    }
}
