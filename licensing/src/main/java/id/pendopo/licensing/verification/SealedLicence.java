package id.pendopo.licensing.verification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The offline form of a QR code (<i>kode verifikasi luring</i>): the claims of a licence and the region's seal under them, as a compact
 * JWS (RFC 7515) with ES256. Whoever has the region's public key can check it without a network; that a licence was suspended or
 * withdrawn later it cannot say.
 */
public final class SealedLicence {
    static final String ALGORITHM = "ES256";

    private SealedLicence() {}

    /**
     * The text of the code, at most {@value QrCapacity#LIMIT} bytes.
     *
     * @param key the public key of the seal, so that a seal that does not fit is found here and not by a citizen
     * @throws IllegalStateException if the seal gives something that its public key does not confirm
     */
    public static String text(LicenceClaims claims, Seal seal, SealKey key) {
        if (!SealKey.isId(seal.keyId()) || !seal.keyId().equals(key.id())) {
            throw new IllegalStateException(
                    "seal: its key id is not that of the public key; give the key that belongs to it");
        }
        String input = encoded(header(seal.keyId())) + "." + encoded(claims.bytes());
        byte[] signed = input.getBytes(StandardCharsets.US_ASCII);
        byte[] signature = seal.sign(signed);
        if (!key.verifies(signed, signature)) {
            throw new IllegalStateException(
                    "seal: its public key does not confirm what it signed; check the key and the form of the signature (64 bytes)");
        }
        return input + "." + encoded(signature);
    }

    /** The one header that we write and take. */
    static byte[] header(String keyId) {
        return "{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(ALGORITHM, keyId).getBytes(StandardCharsets.US_ASCII);
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
