package id.pendopo.core.event;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What an event carries (<i>isi peristiwa</i>): a JSON value, or bytes of another kind. Immutable. */
public sealed interface EventData {
    /** How many bytes it has in JSON, or as it is. */
    int size();

    /**
     * A JSON value of any kind; {@code null} is one, and a text is never read as JSON once more.
     *
     * @param text the value as JSON
     */
    record Json(String text) implements EventData {
        @Override
        public int size() {
            return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
    }

    /** Bytes, which JSON holds as base 64. */
    final class Bytes implements EventData {
        private final byte[] content;

        private Bytes(byte[] content) {
            this.content = content;
        }

        /** These bytes. */
        public static Bytes of(byte[] content) {
            return new Bytes(content.clone());
        }

        /**
         * The bytes of this text.
         *
         * @throws IllegalArgumentException if it is no base 64
         */
        public static Bytes parse(String base64) {
            return new Bytes(Base64.getDecoder().decode(base64));
        }

        /** A copy of the bytes. */
        public byte[] content() {
            return content.clone();
        }

        /** As JSON holds them. */
        public String base64() {
            return Base64.getEncoder().encodeToString(content);
        }

        @Override
        public int size() {
            return content.length;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes that && Arrays.equals(content, that.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }

        /** How many; not what they are. */
        @Override
        public String toString() {
            return content.length + " bytes";
        }
    }
}
