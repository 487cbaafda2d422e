package id.pendopo.licensing.licence;

import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The type of a licence (<i>jenis izin</i>) as the catalogue had it when it was granted.
 *
 * @param type its code in the catalogue, for example {@code REKLAME}
 * @param name as people call it, at most 200 characters
 * @param traits what may be done with it
 */
public record LicenceKind(
        @NotNull Code type,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid LicenceTraits traits) {}
