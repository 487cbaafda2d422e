package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.KbliCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The business activity that is licensed (<i>kegiatan usaha</i>), as printed.
 *
 * @param kbli the code with its edition
 * @param title the title in that edition, at most 300 characters
 * @param risk the level of risk, for example {@code MEDIUM_HIGH}; empty where none was looked up
 */
public record LicensedActivity(
        @NotNull KbliCode kbli,
        @NotBlank @Size(max = 300) String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> risk) {}
