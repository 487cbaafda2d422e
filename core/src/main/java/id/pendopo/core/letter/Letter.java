package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter (<i>naskah dinas</i>), whole, as structured content that a region pours into its own template. Its
 * language is Indonesian. It holds personal data of the one it is for, and of nobody else; it prints none of it. Immutable.
 *
 * @param kind which letter, by its code: {@code RECEIPT}
 * @param form how it is laid out
 * @param cases the cases it is about: one, or those of one decree
 * @param head what stands above
 * @param body what it says, in order
 * @param amounts the amounts it names, each once, with figures and words
 * @param closing what stands below
 * @param bases the law it rests on, each with its standing; decisions of Pendopo are none
 * @param confidentiality who may read it
 * @param notice that it is made under invented values and is no official paper; empty under the law of a region
 */
public record Letter(
        Code kind,
        LetterForm form,
        List<CaseId> cases,
        Head head,
        List<LetterBlock> body,
        List<LetterAmount> amounts,
        Closing closing,
        List<LegalSource> bases,
        Confidentiality confidentiality,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> notice) {
    /** What a letter bears that is made under invented values. */
    public static final String ILLUSTRATION =
            "CONTOH: naskah ini dibuat menurut ketentuan rekaan, bukan hukum yang berlaku, dan bukan naskah resmi.";

    /**
     * What stands above.
     *
     * @param letterhead the head of the paper; empty for papers that two sides sign, and those of the recipient
     * @param title what it is called: {@code TANDA TERIMA BERKAS}
     * @param number its number; empty for papers that have none
     * @param date its date
     * @param dateInWords the date as an agreement opens with it
     * @param place where it is made
     * @param subject what it is about
     * @param to whom it is for; empty where it is for both sides, or for everybody
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Head(
            Optional<Letterhead> letterhead,
            String title,
            Optional<String> number,
            LocalDate date,
            String dateInWords,
            String place,
            String subject,
            Optional<Addressee> to) {
        /** Number and date; a subject may name a person. */
        @Override
        public String toString() {
            return "Head[" + number.orElse("-") + ", " + date + "]";
        }
    }

    /**
     * What stands below.
     *
     * @param signatures who signs, in order
     * @param witnesses who witnesses it
     * @param copies in how many copies it is made out
     */
    public record Closing(List<Signature> signatures, List<Signature> witnesses, Copies copies) {
        /** Copies what it is given. */
        public Closing {
            signatures = List.copyOf(signatures);
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Copies what it is given. */
    public Letter {
        cases = List.copyOf(cases);
        body = List.copyOf(body);
        amounts = List.copyOf(amounts);
        bases = List.copyOf(bases);
    }

    /** Whether it is of this kind. */
    public boolean is(LetterKind which) {
        return kind.equals(which.code());
    }
}
