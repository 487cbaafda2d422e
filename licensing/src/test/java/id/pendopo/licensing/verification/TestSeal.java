package id.pendopo.licensing.verification;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;

/** A seal with a key of the JDK. */
record TestSeal(String keyId, KeyPair pair) implements Seal {
    static TestSeal of(String keyId) {
        return of(keyId, "secp256r1");
    }

    static TestSeal of(String keyId, String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return new TestSeal(keyId, generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    SealKey key() {
        return SealKey.of(keyId, pair.getPublic().getEncoded());
    }

    @Override
    public byte[] sign(byte[] input) {
        return sign(input, "SHA256withECDSAinP1363Format");
    }

    byte[] sign(byte[] input, String algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
