package id.pendopo.licensing.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which letter of a licence (<i>jenis naskah dinas izin</i>). The list is Pendopo's [D]. */
public enum LicenceLetter implements LetterKind {
    /** <i>Izin</i>: the licence as it is printed, with what its QR code says. */
    LICENCE(LetterForm.PAPER, "Izin", "Licence"),
    /** <i>Surat peringatan</i>. */
    WARNING(LetterForm.CORRESPONDENCE, "Surat peringatan", "Letter of warning"),
    /** <i>Sanksi administratif</i> that leaves the licence in force: coercion, limitation, fine, demolition. */
    SANCTION(LetterForm.CORRESPONDENCE, "Surat sanksi administratif", "Letter of an administrative sanction"),
    /** <i>Pembekuan</i> or <i>penundaan</i>. */
    SUSPENSION(LetterForm.CORRESPONDENCE, "Surat pembekuan izin", "Letter suspending a licence"),
    /** <i>Pencabutan</i>, as a sanction or for a defect of the decision. */
    REVOCATION(LetterForm.CORRESPONDENCE, "Surat pencabutan izin", "Letter revoking a licence"),
    /** <i>Pembatalan</i>: as if it was never valid. */
    ANNULMENT(LetterForm.CORRESPONDENCE, "Surat pembatalan izin", "Letter annulling a licence");

    private final LetterForm form;
    private final Text label;

    LicenceLetter(LetterForm form, String id, String en) {
        this.form = form;
        this.label = Text.of(id, en);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public LetterForm form() {
        return form;
    }
}
