package id.pendopo.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contradicts itself is told, with everything else, and nothing is thrown. */
class OrganisationFlawsTest {
    private static List<String> flaws(Organisation.Draft draft) {
        return draft.build().flaws(House.POLICY).stream()
                .map(one -> one.code().substring(12) + " " + one.found().orElse(""))
                .toList();
    }

    @Test
    void an_office_in_order_has_none() {
        assertThat(flaws(House.draft())).isEmpty();
    }

    @Test
    void two_supervisors_on_one_day_are_told_and_one_after_the_other_are_not() {
        assertThat(flaws(House.draft().with(House.above("ANALIS", "KADIS")))).containsExactly("TWO_SUPERVISORS ANALIS");
        Organisation.Draft moved = House.draft()
                .with(House.position("PENATA", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(new Supervision(
                        PositionCode.of("PENATA"), PositionCode.of("KABID"), Validity.of(House.START, House.DAY)))
                .with(Supervision.from(House.DAY.plusDays(1), PositionCode.of("PENATA"), PositionCode.of("KADIS")));
        assertThat(flaws(moved)).isEmpty();
    }

    @Test
    void two_positions_in_ones_own_right_are_told_and_acting_beside_is_not() {
        assertThat(flaws(House.draft().with(House.held("ani", "KABID"))))
                .containsExactly("TWO_HOLDERS KABID", "TWO_POSITIONS ani");
        assertThat(flaws(House.draft()
                        .with(House.acting("ani", "KABID", AssignmentKind.PLT, "2026-03-01", "2026-03-31"))))
                .isEmpty();
    }

    @Test
    void what_is_unknown_is_told_with_who_named_it() {
        assertThat(flaws(House.draft()
                        .with(House.position("ASING", "TIADA", PositionFamily.PELAKSANA, 5))
                        .with(House.held("gita", "HILANG"))
                        .with(House.above("ASING", "HILANG"))
                        .with(new DutyStatement(
                                Code.of("T1"),
                                UnitCode.of("TIADA"),
                                Optional.of(PositionCode.of("HILANG")),
                                "Contoh",
                                Validity.from(House.START)))))
                .containsExactlyInAnyOrder(
                        "UNIT_UNKNOWN ASING",
                        "UNIT_UNKNOWN T1",
                        "POSITION_UNKNOWN ASING",
                        "POSITION_UNKNOWN T1",
                        "POSITION_UNKNOWN gita");
    }

    @Test
    void a_circle_is_told_once() {
        assertThat(flaws(House.draft().with(House.above("SEKDA", "ANALIS"))))
                .containsExactly("SUPERVISION_CIRCLE ANALIS");
        assertThat(flaws(House.draft()
                        .with(new Unit(
                                UnitCode.of("X"),
                                Text.of("x", "x"),
                                Optional.of(UnitCode.of("X")),
                                Validity.from(House.START)))))
                .containsExactly("UNIT_CIRCLE X");
    }

    /** Offices are turned round now and then: above one year, below the next. */
    @Test
    void ties_that_came_one_after_the_other_are_no_circle() {
        Organisation.Draft draft = House.draft()
                .with(House.position("A", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(House.position("B", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(new Supervision(PositionCode.of("A"), PositionCode.of("B"), Validity.of(House.START, House.DAY)))
                .with(Supervision.from(House.DAY.plusDays(1), PositionCode.of("B"), PositionCode.of("A")));
        assertThat(flaws(draft)).isEmpty();
        assertThat(flaws(draft.with(Supervision.from(House.DAY, PositionCode.of("B"), PositionCode.of("A")))))
                .contains("SUPERVISION_CIRCLE A");
    }

    @Test
    void an_entry_that_stands_twice_is_told() {
        assertThat(flaws(House.draft()
                        .with(House.unit("SETDA"))
                        .with(House.position("KADIS", "DINAS", PositionFamily.JPT_PRATAMA, 14))))
                .containsExactly("POSITION_TWICE KADIS", "UNIT_TWICE SETDA");
    }

    @Test
    void a_delegation_of_thirty_days_passes_and_one_of_thirty_one_does_not() {
        assertThat(flaws(House.draft().with(House.delegated("kabid", "ani", "2026-03-01", "2026-03-30"))))
                .isEmpty();
        assertThat(flaws(House.draft().with(House.delegated("kabid", "ani", "2026-03-01", "2026-03-31"))))
                .containsExactly("DELEGATION_LONG kabid");
    }

    @Test
    void a_delegation_to_oneself_refuses_and_one_passed_on_warns() {
        assertThat(flaws(House.draft().with(House.delegated("kabid", "kabid", "2026-03-01", "2026-03-02"))))
                .containsExactly("DELEGATION_TO_SELF kabid");
        List<Finding> found = House.draft()
                .with(House.delegated("kabid", "ani", "2026-03-01", "2026-03-02"))
                .with(House.delegated("ani", "budi", "2026-03-02", "2026-03-02"))
                .build()
                .flaws(House.POLICY);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("performance.DELEGATION_PASSED_ON");
            assertThat(one.isBlock()).isFalse();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> House.delegated("kabid", "ani", "2026-03-02", "2026-03-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegation(EmployeeId.of("a"), EmployeeId.of("b"), House.DAY, House.DAY, " "));
    }

    @Test
    void a_duty_has_a_text_within_its_limit() {
        DutyStatement duty = new DutyStatement(
                Code.of("T1"),
                UnitCode.of("DINAS"),
                Optional.empty(),
                "x".repeat(DutyStatement.LIMIT),
                Validity.from(House.START));
        assertThat(House.draft().with(duty).build().dutiesOf(UnitCode.of("DINAS"), House.DAY))
                .containsExactly(duty);
        assertThat(House.draft().with(duty).build().dutiesOf(UnitCode.of("SETDA"), House.DAY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyStatement(
                        Code.of("T1"),
                        UnitCode.of("DINAS"),
                        Optional.empty(),
                        "x".repeat(DutyStatement.LIMIT + 1),
                        Validity.from(House.START)));
    }

    /** A whole province in one list: keys only, or this test would not end. */
    @Test
    void a_hundred_thousand_employees_are_read_without_comparing_everybody_with_everybody() {
        Organisation.Draft draft = House.draft();
        for (int unit = 0; unit < 1_000; unit++) {
            draft.with(House.unit("U" + unit))
                    .with(House.position("HEAD" + unit, "U" + unit, PositionFamily.PENGAWAS, 9))
                    .with(House.position("STAFF" + unit, "U" + unit, PositionFamily.PELAKSANA, 6))
                    .with(House.above("HEAD" + unit, "SEKDA"))
                    .with(House.above("STAFF" + unit, "HEAD" + unit))
                    .with(House.held("head" + unit, "HEAD" + unit));
            for (int one = 0; one < 99; one++) {
                draft.with(House.held("staff-" + unit + "-" + one, "STAFF" + unit));
            }
        }
        Organisation organisation = draft.build();
        assertThat(organisation.flaws(House.POLICY)).isEmpty();
        Roster roster = organisation.on(House.DAY);
        assertThat(organisation.employees())
                .hasSize(100_005)
                .allSatisfy(one ->
                        assertThat(roster.approversOf(one).approvers().size()).isBetween(1, 4));
        assertThat(organisation.reciprocal(Validity.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))))
                .isEmpty();
    }
}
