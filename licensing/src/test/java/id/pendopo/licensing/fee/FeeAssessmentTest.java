package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeeAssessmentTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** Example L31: 400 m2 at half a per cent of 6,000,000, index 1.2. */
    @Test
    void the_fee_of_a_building_is_the_product_of_its_factors() {
        FeeAssessment skrd = assess(building("400", "1.2", "1"));
        assertThat(skrd.assessed()).isEqualTo(Rupiah.of(14_400_000));
        assertThat(skrd.payable()).isEqualTo(Rupiah.of(14_400_000));
        assertThat(skrd.lines().get(0).factors())
                .containsExactly(
                        FeeFactor.of(FeeSymbol.LLT, "400"),
                        FeeFactor.of(FeeSymbol.ILO, "0.005"),
                        FeeFactor.of(FeeSymbol.SHST, "6000000"),
                        FeeFactor.of(FeeSymbol.IT, "1.2"),
                        FeeFactor.of(FeeSymbol.IBG, "1"));
    }

    @Test
    void it_says_how_it_came_about() {
        FeeAssessment skrd = assess(building("400", "1.2", "1"));
        assertThat(skrd.explained(INDONESIAN))
                .containsExactly(
                        "Bangunan gedung: LLt × (Ilo × SHST) × It × Ibg = 400 × 0,5% × Rp6.000.000 × 1,2 × 1 = Rp14.400.000",
                        "Harus dibayar paling lambat 2026-04-01: Rp14.400.000");
        assertThat(skrd.explained(Locale.ENGLISH))
                .containsExactly(
                        "Building: LLt × (Ilo × SHST) × It × Ibg = 400 × 0.5% × Rp6.000.000 × 1.2 × 1 = Rp14.400.000",
                        "To be paid by 2026-04-01: Rp14.400.000");
    }

    /** Two halves of a rupiah make one; rounding each line would make two. */
    @Test
    void the_sum_is_rounded_and_never_a_line() {
        // 0.1 m at an index of 1 and 12,345 a metre is 1,234.5 rupiah.
        assertThat(assess(fence("0.1", "1")).assessed()).isEqualTo(Rupiah.of(1_235));
        FeeAssessment two = assess(fence("0.1", "1"), fence("0.1", "1"));
        assertThat(two.assessed()).isEqualTo(Rupiah.of(2_469));
        assertThat(two.explained(INDONESIAN))
                .containsExactly(
                        "Pagar: V × I × Ibg × HSpbg = 0,1 × 1 × 1 × Rp12.345 = Rp1.234,5000",
                        "Pagar: V × I × Ibg × HSpbg = 0,1 × 1 × 1 × Rp12.345 = Rp1.234,5000",
                        "Jumlah, dibulatkan satu kali: Rp2.469 → Rp2.469",
                        "Harus dibayar paling lambat 2026-04-01: Rp2.469");
    }

    @Test
    void less_than_half_a_rupiah_is_left_out() {
        assertThat(assess(fence("0.09", "1"), fence("0.0009", "1")).assessed()).isEqualTo(Rupiah.of(1_122));
        assertThat(assess(fence("0.09", "1"), fence("0.001", "1")).explained(INDONESIAN))
                .contains("Jumlah, dibulatkan satu kali: Rp1.123,3950 → Rp1.123");
    }

    @Test
    void units_of_a_table_are_priced_as_it_says() {
        assertThat(assess(copies("3")).assessed()).isEqualTo(Rupiah.of(75_000));
    }

    @Test
    void relief_is_taken_off_by_decree_and_the_assessment_keeps_what_it_was() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        FeeAssessment skrd = assess(building("400", "1.2", "1"));
        FeeAssessment half = skrd.with(
                FeeRelief.ofShare(Percentage.of(50), skrd.assessed(), "KEP-1/2026", day, Code.of("HOUSE_OF_WORSHIP")));
        assertThat(half.assessed()).isEqualTo(Rupiah.of(14_400_000));
        assertThat(half.payable()).isEqualTo(Rupiah.of(7_200_000));
        assertThat(half.isZeroRated()).isFalse();
        assertThat(half.explained(INDONESIAN)).contains("Pengurangan 50%: −Rp7.200.000 (KEP-1/2026, 2026-03-09)");
        FeeAssessment none = skrd.with(FeeRelief.ofAll(skrd.assessed(), "KEP-2/2026", day, Code.of("DISASTER")));
        assertThat(none.isZeroRated()).isTrue();
        assertThat(none.explained(Locale.ENGLISH)).contains("Exemption: −Rp14.400.000 (KEP-2/2026, 2026-03-09)");
    }

    @Test
    void a_sum_that_is_not_that_of_the_lines_cannot_be_built() {
        FeeAssessment skrd = assess(building("400", "1.2", "1"));
        assertThatThrownBy(() ->
                        new FeeAssessment("1", skrd.lines(), Rupiah.of(14_400_001), Optional.empty(), ASSESSED, DUE))
                .hasMessageContaining("is not what its lines come to");
        assertThatThrownBy(() -> new FeeAssessment(
                        "1", skrd.lines(), skrd.assessed(), Optional.empty(), ASSESSED, ASSESSED.minusDays(1)))
                .hasMessageContaining("is before");
        assertThatThrownBy(
                        () -> skrd.with(FeeRelief.ofAmount(Rupiah.of(14_400_001), "KEP", ASSESSED, Code.of("MISTAKE"))))
                .hasMessageContaining("more than was assessed");
    }

    /** Half a per cent passes, and not a hair more. */
    @Test
    void the_local_index_is_at_most_half_a_per_cent() {
        assertThat(row("0.005").factors()).hasSize(2);
        assertThatThrownBy(() -> row("0.005000000000001")).hasMessageContaining("half a per cent is written 0.005");
        assertThatThrownBy(() -> row("0.5")).hasMessageContaining("outside 0 to 0.005");
        assertThatThrownBy(() -> row("0")).hasMessageContaining("more than zero");
    }

    @Test
    void a_row_sets_what_its_formula_takes_from_the_region_and_nothing_else() {
        assertThatThrownBy(() -> new FeeTariffRow(
                        FENCE,
                        Text.of("Pagar", "Fence"),
                        FeeFormula.STRUCTURE,
                        List.of(FeeFactor.of(FeeSymbol.ILO, "0.001"))))
                .hasMessageContaining("a row of STRUCTURE sets [HSPBG]");
        assertThatThrownBy(() -> new FeeTariffRow(
                        FENCE,
                        Text.of("Pagar", "Fence"),
                        FeeFormula.STRUCTURE,
                        List.of(FeeFactor.of(FeeSymbol.HSPBG, "0.5"))))
                .hasMessageContaining("whole rupiah");
        assertThatThrownBy(() -> new FeeTariff(
                        List.of(TARIFF.rows().get(0), TARIFF.rows().get(0))))
                .hasMessageContaining("a code stands twice");
    }

    private static FeeTariffRow row(String ilo) {
        return new FeeTariffRow(
                BUILDING,
                Text.of("Bangunan gedung", "Building"),
                FeeFormula.BUILDING,
                List.of(FeeFactor.of(FeeSymbol.SHST, Rupiah.of(6_000_000)), FeeFactor.of(FeeSymbol.ILO, ilo)));
    }
}
