package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.workflow.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The licence whose place a new one takes (<i>izin yang digantikan</i>), and why.
 *
 * @param licence its case
 * @param number as printed
 * @param cause why
 * @param aspects what changes; for a change, something major among it
 * @param transfer what proves a transfer; for a transfer alone
 */
public record Predecessor(
        @NotNull CaseId licence,
        @NotBlank @Size(max = 120) String number,
        @NotNull Succession cause,
        @NotNull Set<ChangedAspect> aspects,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid TransferProof> transfer) {
    /** Keeps the aspects in order. */
    public Predecessor {
        aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
    }

    /** Renewed, or lost and replaced. */
    public static Predecessor of(CaseId licence, String number, Succession cause) {
        return new Predecessor(licence, number, cause, Set.of(), Optional.empty());
    }

    /** Changed in something major. */
    public static Predecessor changed(CaseId licence, String number, Set<ChangedAspect> aspects) {
        return new Predecessor(licence, number, Succession.CHANGE, aspects, Optional.empty());
    }

    /** Transferred to another holder. */
    public static Predecessor transferred(CaseId licence, String number, TransferProof proof) {
        return new Predecessor(licence, number, Succession.TRANSFER, Set.of(), Optional.of(proof));
    }

    /** The deed and the consents of a transfer. */
    List<DocumentRef> documents() {
        return transfer.stream()
                .flatMap(proof -> Stream.of(proof.deed(), proof.givenBy(), proof.takenBy()))
                .toList();
    }
}
