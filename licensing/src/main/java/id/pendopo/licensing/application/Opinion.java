package id.pendopo.licensing.application;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What one member of the technical team thinks (<i>pendapat anggota tim teknis</i>).
 *
 * @param cause in a code, for example {@code STRUCTURE_SOUND}
 * @param document the opinion itself
 */
public record Opinion(@NotNull Code cause, @NotNull @Valid DocumentRef document) {}
