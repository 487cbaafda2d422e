package id.pendopo.core.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes ids that say nothing (<i>pengenal tersamar</i>), the same for the same thing under one key and others under another: HMAC-SHA-256.
 * Who holds no key neither finds what an id is of nor sees that two ids of different keys are of the same. Immutable and thread-safe.
 */
public final class OpaqueIds {
    /** The fewest bytes of a key. */
    public static final int KEY_LEAST = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int PLACE = 16;

    private final SecretKeySpec key;

    private OpaqueIds(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Under this key, which the host keeps secret and does not change while ids live.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #KEY_LEAST} bytes
     */
    public static OpaqueIds under(byte[] key) {
        if (key.length < KEY_LEAST) {
            throw new IllegalArgumentException(
                    "opaque ids: a key of %d bytes is below %d; draw one at random".formatted(key.length, KEY_LEAST));
        }
        return new OpaqueIds(new SecretKeySpec(key, ALGORITHM));
    }

    /** 32 hexadecimal digits for this. */
    String of(String purpose, String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((purpose + "/" + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES).toLowerCase(Locale.ROOT);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("opaque ids: every JDK has HMAC-SHA-256", impossible);
        }
    }

    /**
     * The event as one consumer is told it: of what is closed, id, subject and partition key are his own, so that two consumers cannot
     * lay side by side what they were told. What is open stays as it is.
     */
    public CloudEvent seenBy(CloudEvent event) {
        if (event.classification().isWithin(DataClass.INTERNAL)) {
            return event;
        }
        CloudEvent own = new CloudEvent(
                of("event", event.id()),
                event.source(),
                event.type(),
                event.subject().map(subject -> hidden(subject)),
                event.time(),
                event.dataContentType(),
                event.dataSchema(),
                event.extensions(),
                event.data());
        return event.extension(EventNames.PARTITION_KEY)
                .map(value -> own.with(
                        EventNames.PARTITION_KEY,
                        ExtensionValue.of(hidden(value.plain().toString()))))
                .orElse(own);
    }

    /** What stands before the stroke is the kind of thing and stays. */
    private String hidden(String subject) {
        int stroke = subject.indexOf('/');
        return subject.substring(0, stroke + 1) + of("subject", subject.substring(stroke + 1));
    }

    /** A place in a stream, so that neither how many lines lie before it nor how many between two can be read from it. */
    String place(long line) {
        String tag = tag(line);
        return tag + "%016x".formatted(line ^ mask(tag));
    }

    /**
     * The place that was written so; 0 for an empty text.
     *
     * @throws IllegalArgumentException if it was not given under this key
     */
    long placeOf(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        if (token.matches("[0-9a-f]{32}")) {
            String tag = token.substring(0, PLACE);
            long line = Long.parseUnsignedLong(token, PLACE, 2 * PLACE, 16) ^ mask(tag);
            if (line > 0 && tag(line).equals(tag)) {
                return line;
            }
        }
        throw new IllegalArgumentException("event feed: no page of this feed ended there; give what a page said");
    }

    private String tag(long line) {
        return of("place", Long.toString(line)).substring(0, PLACE);
    }

    private long mask(String tag) {
        return Long.parseUnsignedLong(of("mask", tag).substring(0, PLACE), 16);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "OpaqueIds";
    }
}
