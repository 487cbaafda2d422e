package id.pendopo.performance.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.actor.PersonRef;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeValuesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** One person has one reference in every role, or separation of duties would not see him. */
    @Test
    void an_employee_acts_under_his_own_id() {
        EmployeeId id = EmployeeId.of("emp-17");
        assertThat(id.toPerson()).isEqualTo(PersonRef.of("emp-17"));
        assertThat(EmployeeId.from(id.toPerson())).isEqualTo(id).hasToString("emp-17");
        assertThat(EmployeeId.of("a")).isLessThan(EmployeeId.of("b"));
    }

    @Test
    void a_number_of_the_person_is_no_id() {
        assertThatIllegalArgumentException().isThrownBy(() -> EmployeeId.of("199608182022041001"));
        assertThatIllegalArgumentException().isThrownBy(() -> EmployeeId.of(""));
    }

    @Test
    void ids_are_equal_by_their_text() {
        EqualsVerifier.forClass(EmployeeId.class)
                .withNonnullFields("value")
                .suppress(nl.jqno.equalsverifier.Warning.ALL_FIELDS_SHOULD_BE_USED)
                .verify();
    }

    @ParameterizedTest
    @CsvSource({
        "I/a, I_A",
        "i a, I_A",
        "II-d, II_D",
        "III/A, III_A",
        "III . d, III_D",
        "IV/e, IV_E",
        "I, PPPK_I",
        "ix, PPPK_IX",
        "XVII, PPPK_XVII"
    })
    void a_rank_is_read_as_people_write_it(String typed, Golongan rank) {
        assertThat(Golongan.parse(typed)).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I/e", "III/e", "IV/f", "V/a", "XVIII", "IIII", "3a", "III a of something longer"})
    void what_is_no_rank_is_refused(String typed) {
        assertThat(Golongan.find(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Golongan.parse(typed));
    }

    @ParameterizedTest
    @EnumSource
    void every_rank_is_read_again_from_its_own_text(Golongan rank) {
        assertThat(Golongan.find(rank.text())).contains(rank);
        assertThat(rank.isContract()).isEqualTo(!rank.text().contains("/"));
        assertThat(rank.group()).isBetween(1, rank.isContract() ? 17 : 4);
    }

    @Test
    void a_tax_status_is_written_as_in_forms() {
        assertThat(PtkpStatus.TK_0.text()).isEqualTo("TK/0");
        assertThat(PtkpStatus.K_3.text()).isEqualTo("K/3");
        assertThat(PtkpStatus.K_3.isMarried()).isTrue();
        assertThat(PtkpStatus.TK_2.dependants()).isEqualTo(2);
    }

    @Test
    void contracts_are_two_kinds() {
        assertThat(EmploymentKind.values())
                .filteredOn(EmploymentKind::isContract)
                .containsExactly(EmploymentKind.PPPK, EmploymentKind.PPPK_PARUH_WAKTU);
        assertThat(EmploymentKind.CPNS.label().en()).isEqualTo("candidate civil servant");
    }

    @Test
    void the_last_day_counts_whole() {
        Validity march = Validity.of(FIRST, FIRST.plusDays(30));
        assertThat(march.isOn(FIRST.minusDays(1))).isFalse();
        assertThat(march.isOn(FIRST)).isTrue();
        assertThat(march.isOn(FIRST.plusDays(30))).isTrue();
        assertThat(march.isOn(FIRST.plusDays(31))).isFalse();
        assertThat(Validity.from(FIRST).isOn(FIRST.plusYears(50))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.of(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void two_validities_overlap_when_they_share_one_day() {
        Validity march = Validity.of(FIRST, FIRST.plusDays(30));
        assertThat(march.overlaps(Validity.from(FIRST.plusDays(30)))).isTrue();
        assertThat(march.overlaps(Validity.from(FIRST.plusDays(31)))).isFalse();
        assertThat(Validity.from(FIRST.plusDays(31)).overlaps(march)).isFalse();
        assertThat(march.overlaps(Validity.of(FIRST.minusDays(9), FIRST))).isTrue();
        assertThat(Validity.from(FIRST).overlaps(Validity.from(FIRST.plusYears(1))))
                .isTrue();
    }
}
