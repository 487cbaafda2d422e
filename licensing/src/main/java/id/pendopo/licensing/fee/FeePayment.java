package id.pendopo.licensing.fee;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CommandId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A payment as the bank tells of it (<i>Surat Setoran Retribusi Daerah, SSRD</i>, once confirmed). The bank's reference makes it one:
 * the same told twice is one payment.
 *
 * @param bankReference as the bank gave it, 1 to {@value #REFERENCE_LIMIT} characters
 * @param amount what came in
 * @param channel how
 * @param paidOn the day on which it came in
 */
public record FeePayment(String bankReference, Rupiah amount, PaymentChannel channel, LocalDate paidOn) {
    /** The longest reference of a bank. */
    public static final int REFERENCE_LIMIT = 80;

    /** @throws IllegalArgumentException if the reference is blank or too long */
    public FeePayment {
        if (bankReference.isBlank() || bankReference.length() > REFERENCE_LIMIT) {
            throw new IllegalArgumentException(
                    "fee payment: the bank's reference must have 1 to %d characters".formatted(REFERENCE_LIMIT));
        }
    }

    /**
     * The attempt under which a payment is to be confirmed, whoever hears of it and however often: an office answers the same attempt
     * with the answer it gave, and refuses the same reference with another amount, day or channel as an attempt that was used.
     */
    public CommandId attempt() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(bankReference.getBytes(StandardCharsets.UTF_8));
            return CommandId.of("payment-" + HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("sha-256: every Java has it", impossible);
        }
    }
}
