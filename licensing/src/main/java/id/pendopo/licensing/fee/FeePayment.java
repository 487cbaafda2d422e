package id.pendopo.licensing.fee;

import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;

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
}
