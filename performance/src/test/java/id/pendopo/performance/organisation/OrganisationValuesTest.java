package id.pendopo.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganisationValuesTest {
    @Test
    void a_unit_and_a_position_are_codes() {
        assertThat(UnitCode.of("DISKOMINFO").toCode().value()).isEqualTo("DISKOMINFO");
        assertThat(PositionCode.of("KADIS_1")).hasToString("KADIS_1").isLessThan(PositionCode.of("KADIS_2"));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitCode.of("1.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> PositionCode.of("guru"));
        assertThat(UnitCode.of("A")).isLessThan(UnitCode.of("B"));
    }

    @Test
    void codes_are_equal_by_their_text() {
        UnitCode unit = UnitCode.of("DINAS_A");
        assertThat(unit)
                .isEqualTo(UnitCode.of("DINAS_A"))
                .hasSameHashCodeAs(UnitCode.of("DINAS_A"))
                .isNotEqualTo(UnitCode.of("DINAS_B"))
                .isNotEqualTo("DINAS_A");
        PositionCode position = PositionCode.of("GURU");
        assertThat(position)
                .isEqualTo(PositionCode.of("GURU"))
                .hasSameHashCodeAs(PositionCode.of("GURU"))
                .isNotEqualTo(PositionCode.of("GURU_2"))
                .isNotEqualTo("GURU");
    }

    @Test
    void classes_go_from_one_to_seventeen() {
        assertThat(PositionClass.of(1)).isLessThan(PositionClass.of(17));
        assertThat(PositionClass.of(7)).hasToString("7");
        assertThatIllegalArgumentException().isThrownBy(() -> PositionClass.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PositionClass.of(18));
    }

    @Test
    void families_say_what_they_are() {
        assertThat(PositionFamily.values())
                .filteredOn(PositionFamily::isTopLeader)
                .hasSize(3);
        assertThat(PositionFamily.values())
                .filteredOn(PositionFamily::isStructural)
                .hasSize(5);
        assertThat(PositionFamily.values())
                .filteredOn(PositionFamily::isFunctional)
                .hasSize(8)
                .doesNotContain(PositionFamily.PELAKSANA);
        assertThat(PositionFamily.PELAKSANA.label().id()).isEqualTo("pelaksana");
    }

    @Test
    void only_the_definitive_kind_is_not_acting() {
        assertThat(AssignmentKind.values())
                .filteredOn(kind -> !kind.isActing())
                .containsExactly(AssignmentKind.DEFINITIVE);
        assertThat(AssignmentKind.PLH.label().en()).isEqualTo("acting day by day");
        Assignment held =
                Assignment.definitive(EmployeeId.of("emp-1"), PositionCode.of("KADIS"), LocalDate.of(2026, 1, 2));
        assertThat(held.from()).isEqualTo("2026-01-02");
        assertThat(held.until()).isEmpty();
    }
}
