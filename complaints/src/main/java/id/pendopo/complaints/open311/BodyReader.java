package id.pendopo.complaints.open311;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a body of at most so many bytes, however many come. */
final class BodyReader {
    private BodyReader() {}

    static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Parameters.BYTES_LIMIT + 1);
        if (bytes.length > Parameters.BYTES_LIMIT) {
            throw new Open311Refused("more than %d bytes were sent".formatted(Parameters.BYTES_LIMIT));
        }
        return utf8(bytes);
    }

    /** @throws Open311Refused if it is not UTF-8 */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Open311Refused("what was sent is not UTF-8");
        }
    }
}
