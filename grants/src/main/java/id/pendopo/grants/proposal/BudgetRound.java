package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Which budget it is asked from (<i>APBD tahun anggaran</i>).
 *
 * @param year the fiscal year, 2000 to 2999
 * @param version the first budget of the year or its change
 */
public record BudgetRound(
        @Min(2000) @Max(2999) int year, @NotNull Version version) {
    /** Which budget of the year. */
    public enum Version {
        /** <i>APBD</i>, asked for in the year before. */
        INITIAL,
        /** <i>APBD Perubahan</i>, asked for within the year. */
        REVISED;

        /** The name as a trait of the case. */
        public Code code() {
            return Code.of(name() + "_BUDGET");
        }
    }

    /** The last day on which it can be paid: 31 December of the fiscal year (<i>tahun anggaran</i>, UU 17/2003 [K]). */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
