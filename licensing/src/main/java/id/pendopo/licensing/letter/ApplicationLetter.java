package id.pendopo.licensing.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which letter of an application (<i>jenis naskah dinas permohonan izin</i>). The list is Pendopo's [D]. */
public enum ApplicationLetter implements LetterKind {
    /** <i>Tanda terima permohonan</i>, with the numbers to follow it by. */
    RECEIPT(LetterForm.PAPER, "Tanda terima permohonan", "Receipt of an application"),
    /** <i>Surat pengembalian</i>: each flagged item with its reason, and until when it may be mended. */
    RETURN(LetterForm.CORRESPONDENCE, "Surat pengembalian permohonan", "Letter returning an application"),
    /** <i>Pemberitahuan pengalihan</i>: which office or system is the right one. */
    REDIRECTION(LetterForm.CORRESPONDENCE, "Pemberitahuan pengalihan permohonan", "Note of redirection"),
    /** <i>Surat tugas</i> of the inspectors: the only paper that names them. */
    ASSIGNMENT(LetterForm.PAPER, "Surat tugas pemeriksaan lapangan", "Letter of assignment of inspectors"),
    /** <i>Berita acara pemeriksaan (BAP)</i>. */
    INSPECTION_REPORT(LetterForm.RECORD, "Berita acara pemeriksaan (BAP)", "Inspection report (BAP)"),
    /** <i>Surat ketetapan retribusi daerah (SKRD)</i>. */
    FEE_ORDER(LetterForm.PAPER, "Surat ketetapan retribusi daerah (SKRD)", "Assessment of the fee (SKRD)"),
    /** <i>Surat penolakan</i>, with reason, legal basis and remedies. */
    REFUSAL(LetterForm.CORRESPONDENCE, "Surat penolakan permohonan", "Letter refusing an application"),
    /** <i>Berita acara</i> that the term passed in silence and the law grants what was asked. */
    DEEMED_RECORD(LetterForm.RECORD, "Berita acara dianggap dikabulkan", "Record of approval by silence");

    private final LetterForm form;
    private final Text label;

    ApplicationLetter(LetterForm form, String id, String en) {
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
