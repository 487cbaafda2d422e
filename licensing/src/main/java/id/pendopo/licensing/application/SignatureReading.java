package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Fact;
import id.pendopo.licensing.catalogue.SignatureLevel;

/**
 * What the signing service says of a signed paper (<i>hasil verifikasi tanda tangan elektronik</i>).
 *
 * @param valid whether the signature held at the time of signing, and the paper was not changed since
 * @param level how it is signed
 */
public record SignatureReading(boolean valid, SignatureLevel level) {
    /** The fact, asked about the SHA-256 of the paper. */
    public static final Fact<SignatureReading> FACT = Fact.of("SIGNATURE", SignatureReading.class);

    /** The seal of the region, asked about the SHA-256 of the paper; a fact of its own, so that a person's signature is never taken for it. */
    public static final Fact<SignatureReading> SEAL = Fact.of("SEAL", SignatureReading.class);

    /** A certified signature that held. */
    public static SignatureReading certified() {
        return new SignatureReading(true, SignatureLevel.CERTIFIED);
    }

    /** The region's seal, which held. */
    public static SignatureReading sealed() {
        return new SignatureReading(true, SignatureLevel.SEAL);
    }
}
