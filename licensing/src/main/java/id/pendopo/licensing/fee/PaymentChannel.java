package id.pendopo.licensing.fee;

import id.pendopo.core.law.Text;

/** How money came in (<i>saluran pembayaran</i>). Cash is known so that it can be refused by name [D]. */
public enum PaymentChannel {
    /** <i>Transfer ke rekening kas umum daerah</i>. */
    BANK_TRANSFER("Transfer bank", "Bank transfer"),
    /** <i>Virtual account</i>. */
    VIRTUAL_ACCOUNT("Virtual account", "Virtual account"),
    /** <i>QRIS</i>. */
    QRIS("QRIS", "QRIS"),
    /** <i>Tunai</i>: never taken at the desk. */
    CASH("Tunai", "Cash");

    private final Text label;

    PaymentChannel(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** Whether it is notes and coins. */
    public boolean isCash() {
        return this == CASH;
    }
}
