package id.pendopo.licensing.verification;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * The public key of a seal (<i>kunci publik segel</i>): ECDSA on P-256 with SHA-256, which is ES256 and nothing else. Immutable and
 * thread-safe.
 */
public final class SealKey {
    static final int SIGNATURE_BYTES = 64;

    private static final String ID = "[A-Za-z0-9_-]{1,16}";
    private static final ECParameterSpec P256 = p256();

    private final String id;
    private final PublicKey key;

    private SealKey(String id, PublicKey key) {
        this.id = id;
        this.key = key;
    }

    /**
     * A public key by its name.
     *
     * @param id 1 to 16 letters, digits, {@code _} or {@code -}
     * @param encoded the SubjectPublicKeyInfo, as {@code PublicKey.getEncoded()} and a PEM file have it
     * @throws IllegalArgumentException if it is no key on P-256
     */
    public static SealKey of(String id, byte[] encoded) {
        if (!isId(id)) {
            throw new IllegalArgumentException("seal key: the id must have 1 to 16 letters, digits, _ or -");
        }
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            if (key instanceof ECPublicKey ec && isP256(ec.getParams())) {
                return new SealKey(id, key);
            }
        } catch (InvalidKeySpecException none) {
            throw new IllegalArgumentException(
                    "seal key: the bytes are no public key; give the SubjectPublicKeyInfo", none);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("seal key: every JDK has EC", impossible);
        }
        throw new IllegalArgumentException("seal key: is on another curve; ES256 needs P-256");
    }

    static boolean isId(String text) {
        return text.matches(ID);
    }

    /** Under which name a code asks for it. */
    public String id() {
        return id;
    }

    /** Whether this key signed this input. */
    boolean verifies(byte[] input, byte[] signature) {
        // Some releases of the JDK took a signature of zeros for right (CVE-2022-21449), so the range is looked at
        // here.
        if (signature.length != SIGNATURE_BYTES || !isInRange(signature, 0) || !isInRange(signature, 32)) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(input);
            return check.verify(signature);
        } catch (SignatureException none) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("seal key: every JDK has ECDSA with SHA-256", impossible);
        }
    }

    private static boolean isInRange(byte[] signature, int from) {
        BigInteger part = new BigInteger(1, Arrays.copyOfRange(signature, from, from + 32));
        return part.signum() > 0 && part.compareTo(P256.getOrder()) < 0;
    }

    private static boolean isP256(ECParameterSpec other) {
        return other.getCurve().equals(P256.getCurve())
                && other.getGenerator().equals(P256.getGenerator())
                && other.getOrder().equals(P256.getOrder());
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            return curve.getParameterSpec(ECParameterSpec.class);
        } catch (NoSuchAlgorithmException | InvalidParameterSpecException impossible) {
            throw new IllegalStateException("seal key: every JDK has P-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SealKey(" + id + ")";
    }
}
