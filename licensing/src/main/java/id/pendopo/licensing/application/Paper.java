package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper of an application (<i>berkas persyaratan</i>).
 *
 * @param requirement which requirement of the type it answers
 * @param document the file in the archive
 * @param issuedOn the day on the paper, where its age matters
 * @param lastDay the last day on which it holds, where it bears one
 */
public record Paper(
        @NotNull Code requirement,
        @NotNull @Valid DocumentRef document,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> issuedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> lastDay) {
    /** A paper that holds for good. */
    public static Paper of(Code requirement, DocumentRef document) {
        return new Paper(requirement, document, Optional.empty(), Optional.empty());
    }
}
