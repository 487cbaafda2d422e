package id.pendopo.licensing.application;

import id.pendopo.licensing.catalogue.BaseRequirement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A base requirement by the number under which another system issued it (<i>nomor persyaratan dasar</i>).
 *
 * @param kind which
 * @param number as it was issued
 */
public record BaseReference(
        @NotNull BaseRequirement kind,
        @NotBlank @Size(max = 120) String number) {}
