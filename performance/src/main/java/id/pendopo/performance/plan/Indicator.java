package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * By what a result is measured (<i>indikator kinerja individu, IKI</i>).
 *
 * @param code by which reports name it, unique within its result
 * @param text in words
 * @param aspect what it measures
 * @param target how much; wanted of a quantitative result
 * @param unit of what, or the target in words of a qualitative result
 * @param perspective from whose view, in plans of leaders, such as {@code RECIPIENT_OF_SERVICES}
 */
public record Indicator(
        @NotNull Code code,
        @NotBlank @Size(max = 300) String text,
        @NotNull Aspect aspect,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> target,
        @NotBlank @Size(max = 120) String unit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> perspective) {
    /** What an indicator measures (<i>aspek</i>). */
    public enum Aspect {
        /** <i>Kuantitas</i>. */
        QUANTITY,
        /** <i>Kualitas</i>. */
        QUALITY,
        /** <i>Waktu</i>. */
        TIME,
        /** <i>Biaya</i>. */
        COST
    }

    /** An indicator of an amount. */
    public static Indicator of(Code code, String text, Aspect aspect, Ratio target, String unit) {
        return new Indicator(code, text, aspect, Optional.of(target), unit, Optional.empty());
    }
}
