package id.pendopo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A step takes over what its case holds, at any depth, and says what there is where it holds nothing of the kind. */
class FromCaseTest {
    private static final Loan LOAN = new Loan("Rapat warga", Rupiah.of(100_000), LocalDate.of(2026, 3, 2));

    private static Map<String, @Nullable Object> fill(Map<String, @Nullable Object> fields) {
        return new FromCase(() -> Optional.of(LOAN)).fill(fields);
    }

    @Test
    void a_value_of_the_case_stands_where_the_scenario_takes_it_over() {
        assertThat(fill(Map.of(
                        "purpose", Map.of("valueOf", "purpose"),
                        "inner", Map.of("days", List.of(Map.of("valueOf", "wantedOn"), "2026-03-03")),
                        "left", Map.of("valueOf", "purpose", "other", "x"))))
                .isEqualTo(Map.of(
                        "purpose", "Rapat warga",
                        "inner", Map.of("days", List.of("2026-03-02", "2026-03-03")),
                        "left", Map.of("valueOf", "purpose", "other", "x")));
    }

    @Test
    void what_is_not_there_is_said_with_what_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill(Map.of("purpose", Map.of("valueOf", "reason"))))
                .withMessage("with: the case holds no 'reason'; it holds [purpose, deposit, wantedOn]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FromCase(Optional::empty).fill(Map.of("purpose", Map.of("valueOf", "purpose"))))
                .withMessage("with: valueOf 'purpose' is taken from the case, which is not there yet");
    }
}
