package id.pendopo.complaints.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which letter of a complaint (<i>jenis naskah dinas pengaduan</i>). */
public enum ComplaintLetter implements LetterKind {
    /** <i>Tanda terima pengaduan</i>, UU 25/2009 article 44 paragraphs 1 and 2 [S]. */
    COMPLAINT_RECEIPT("Tanda terima laporan", "Receipt of a report", LetterForm.PAPER),
    /** <i>Tanggapan atas kelengkapan</i>, UU 25/2009 article 44 paragraph 3 [S]. */
    COMPLETENESS_ANSWER("Tanggapan atas kelengkapan laporan", "Answer on completeness", LetterForm.CORRESPONDENCE),
    /** <i>Pemberitahuan keputusan</i>, UU 25/2009 article 50 paragraph 2 [S]. */
    DECISION_NOTICE("Pemberitahuan keputusan", "Notice of the decision", LetterForm.CORRESPONDENCE);

    private final Text label;
    private final LetterForm form;

    ComplaintLetter(String id, String en, LetterForm form) {
        this.label = Text.of(id, en);
        this.form = form;
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
