package id.pendopo.licensing.verification;

/**
 * The region's seal for offline codes (<i>segel elektronik</i>): what the region connects. Its private key never comes here; a signing
 * device, a service or a key of the JDK does the signing. Need not be thread-safe.
 */
public interface Seal {
    /** Under which name readers find its public key, 1 to 16 letters, digits, {@code _} or {@code -}. */
    String keyId();

    /**
     * Signs by ECDSA on P-256 with SHA-256.
     *
     * @param input what is signed
     * @return 64 bytes, r and s of 32 each, as {@code SHA256withECDSAinP1363Format} gives them
     */
    byte[] sign(byte[] input);
}
