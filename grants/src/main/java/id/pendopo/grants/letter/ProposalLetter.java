package id.pendopo.grants.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which letter of a proposal (<i>jenis naskah dinas hibah dan bantuan sosial</i>). The list is Pendopo's [D]; which papers a grant needs stands in the policy. */
public enum ProposalLetter implements LetterKind {
    /** <i>Tanda terima berkas</i>: the counter took the file in. */
    RECEIPT(LetterForm.PAPER, "Tanda terima berkas", "Receipt of a file"),
    /** <i>Surat pengembalian berkas</i>: what is missing, and until when it may be mended. */
    RETURN(LetterForm.CORRESPONDENCE, "Surat pengembalian berkas", "Letter returning a file"),
    /** <i>Surat penolakan</i>, with the reason. */
    REFUSAL(LetterForm.CORRESPONDENCE, "Surat penolakan", "Letter of refusal"),
    /** <i>Lampiran keputusan tentang penerima</i>: name, address and amount of each recipient of one decree. */
    DECREE_LIST(LetterForm.PAPER, "Lampiran keputusan tentang penerima", "Annex of the decree on recipients"),
    /** <i>Naskah perjanjian hibah daerah</i>. */
    NPHD(LetterForm.RECORD, "Naskah Perjanjian Hibah Daerah (NPHD)", "Grant agreement (NPHD)"),
    /** <i>Pakta integritas</i> of the recipient. */
    INTEGRITY_PACT(LetterForm.PAPER, "Pakta integritas", "Integrity pact"),
    /** <i>Kuitansi</i>: the recipient acknowledges the money of one part. */
    KUITANSI(LetterForm.PAPER, "Kuitansi", "Receipt of payment (kuitansi)"),
    /** <i>Berita acara serah terima</i>. */
    HANDOVER(LetterForm.RECORD, "Berita acara serah terima (BAST)", "Record of handover (BAST)"),
    /** <i>Surat pengingat</i>: the report of use is awaited or overdue. */
    REMINDER(LetterForm.CORRESPONDENCE, "Surat pengingat laporan", "Reminder of the report");

    private final LetterForm form;
    private final Text label;

    ProposalLetter(LetterForm form, String id, String en) {
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
