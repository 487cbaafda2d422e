package id.pendopo.grants.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of writing a letter (<i>hasil penyusunan naskah</i>): the whole letter, or every fact that it lacks.
 *
 * @param kind which letter
 * @param seq number of the entry after which it was written
 * @param letter the letter; empty if anything is missing
 * @param findings what is missing; empty if nothing is
 */
public record Written(
        LetterKind kind,
        long seq,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Letter> letter,
        List<Finding> findings) {
    /** Copies what it is given. */
    public Written {
        findings = List.copyOf(findings);
    }
}
