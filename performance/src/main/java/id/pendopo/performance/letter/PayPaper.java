package id.pendopo.performance.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which paper of pay (<i>jenis naskah pembayaran</i>). */
public enum PayPaper implements LetterKind {
    /** <i>Slip</i>, for the employee alone. */
    PAY_SLIP("Slip tambahan penghasilan", "Pay slip"),
    /** <i>Daftar perangkat daerah</i>. */
    UNIT_PAY_LIST("Daftar tambahan penghasilan perangkat daerah", "Pay list of a unit"),
    /** <i>Daftar pembayaran</i>. */
    PAYMENT_ORDER("Daftar pembayaran", "Payment list");

    private final Text label;

    PayPaper(String id, String en) {
        this.label = Text.of(id, en);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public LetterForm form() {
        return LetterForm.PAPER;
    }
}
