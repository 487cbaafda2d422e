package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * What became of writing a letter (<i>hasil penyusunan naskah</i>): the whole letter, or every fact that it lacks.
 *
 * @param kind which letter, by its code
 * @param seq number of the entry after which it was written
 * @param letter the letter; empty if anything is missing
 * @param findings what is missing; empty if nothing is
 */
public record Written(
        Code kind,
        long seq,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Letter> letter,
        List<Finding> findings) {
    /** Copies what it is given. */
    public Written {
        findings = List.copyOf(findings);
    }

    /** Its kind as file names have it: {@code decree-list}. */
    public String key() {
        return LetterKind.key(kind);
    }

    /** Whether it is a letter of this kind. */
    public boolean is(LetterKind which) {
        return kind.equals(which.code());
    }
}
