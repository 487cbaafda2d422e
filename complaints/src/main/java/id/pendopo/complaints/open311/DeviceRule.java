package id.pendopo.complaints.open311;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What becomes of the id of a device (<i>penanganan nomor perangkat</i>): it is refused, or kept as a hash under the region's own key, for
 * counting how often one device reports. As it was sent it is never kept [D]. Thread-safe.
 */
public final class DeviceRule {
    /** A report with the id of a device is refused. */
    public static final DeviceRule REFUSED = new DeviceRule(Optional.empty());

    /** The shortest key in bytes. */
    public static final int KEY_LEAST = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final Optional<SecretKeySpec> key;

    private DeviceRule(Optional<SecretKeySpec> key) {
        this.key = key;
    }

    /**
     * Hashed under this key.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #KEY_LEAST} bytes
     */
    public static DeviceRule hashed(byte[] key) {
        if (key.length < KEY_LEAST) {
            throw new IllegalArgumentException(
                    "open311: a key of %d bytes is guessed; give at least %d".formatted(key.length, KEY_LEAST));
        }
        return new DeviceRule(Optional.of(new SecretKeySpec(key, ALGORITHM)));
    }

    boolean refuses() {
        return key.isEmpty();
    }

    /** HMAC-SHA-256 in hexadecimal digits; empty where it is refused. */
    Optional<String> hash(String device) {
        return key.map(secret -> {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
                return HexFormat.of().formatHex(mac.doFinal(device.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("open311: every Java has " + ALGORITHM, impossible);
            }
        });
    }

    @Override
    public String toString() {
        return refuses() ? "devices are refused" : "devices are hashed";
    }
}
