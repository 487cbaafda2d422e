package id.pendopo.licensing.letter;

import id.pendopo.core.law.Text;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;

/** Which letter of an objection (<i>jenis naskah dinas upaya administratif</i>). The list is Pendopo's [D]. */
public enum ObjectionLetter implements LetterKind {
    /** <i>Keputusan atas keberatan</i>, by the official who decided. */
    OBJECTION_DECISION("Keputusan atas keberatan", "Decision on an objection"),
    /** <i>Keputusan atas banding</i>, by his superior. */
    APPEAL_DECISION("Keputusan atas banding", "Decision on an appeal");

    private final Text label;

    ObjectionLetter(String id, String en) {
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
