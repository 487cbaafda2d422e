package id.pendopo.licensing.verification;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * How large a QR code must be for a text (<i>versi kode QR</i>), at error correction level {@value #ERROR_LEVEL}: about 15 percent of a
 * code may be dirty or torn. Capacities in byte mode are those of ISO/IEC 18004 [K]. Drawing the code is the application's.
 */
public final class QrCapacity {
    /** The level of error correction [D]. */
    public static final String ERROR_LEVEL = "M";

    /** The largest version that is used, 89 by 89 modules: a larger one is not read from a sheet of paper by every telephone [D]. */
    public static final int MAX_VERSION = 18;

    private static final int[] BYTES = {
        14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560
    };

    /** The most bytes of a text: what the largest version takes. */
    public static final int LIMIT = 560;

    private QrCapacity() {}

    /** The smallest version that takes this text; empty when none up to {@value #MAX_VERSION} does. */
    public static OptionalInt version(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        for (int version = 1; version <= MAX_VERSION; version++) {
            if (length <= BYTES[version - 1]) {
                return OptionalInt.of(version);
            }
        }
        return OptionalInt.empty();
    }

    /** Modules on each side of this version, without the quiet border of four. */
    public static int modules(int version) {
        if (version < 1 || version > MAX_VERSION) {
            throw new IllegalArgumentException(
                    "qr: version %d is outside 1 to %d; shorten the text".formatted(version, MAX_VERSION));
        }
        return 17 + 4 * version;
    }
}
