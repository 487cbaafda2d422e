package id.pendopo.grants.proposal;

import id.pendopo.core.money.Rupiah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One line of the cost plan (<i>rincian anggaran biaya</i>).
 *
 * @param item what for
 * @param amount how much
 */
public record BudgetLine(
        @NotBlank @Size(max = 300) String item, @NotNull Rupiah amount) {
    /** All lines together. */
    static Rupiah sum(List<BudgetLine> lines) {
        return Rupiah.sum(lines.stream().map(BudgetLine::amount));
    }
}
