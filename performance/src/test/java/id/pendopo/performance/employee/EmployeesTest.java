package id.pendopo.performance.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.identity.Sex;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmployeesTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
    private static final Nip NIP = Nip.of("199608182022041001");

    private static Employee employee(String id, Nip nip) {
        return Employee.of(
                EmployeeId.of(id),
                draft -> draft.employed(Validity.of(FIRST, FIRST.plusYears(1).minusDays(1)), EmploymentKind.CPNS)
                        .employed(FIRST.plusYears(1), EmploymentKind.PNS)
                        .ranked(FIRST, Golongan.III_A)
                        .ranked(FIRST.plusYears(4), Golongan.III_B)
                        .taxed(FIRST, PtkpStatus.TK_0)
                        .numbered(FIRST, nip)
                        .formerly(LegacyNip.of("130123456"))
                        .registered(LocalDate.of(1996, 8, 18), Sex.MALE));
    }

    /** How somebody is employed is stored: the same number serves the candidate and the civil servant. */
    @Test
    void what_holds_on_a_day_is_asked_by_the_day() {
        Employee one = employee("a", NIP);
        assertThat(one.kindOn(FIRST)).contains(EmploymentKind.CPNS);
        assertThat(one.kindOn(FIRST.plusYears(1))).contains(EmploymentKind.PNS);
        assertThat(one.kindOn(FIRST.minusDays(1))).isEmpty();
        assertThat(one.rankOn(FIRST.plusYears(4).minusDays(1))).contains(Golongan.III_A);
        assertThat(one.rankOn(FIRST.plusYears(4))).contains(Golongan.III_B);
        assertThat(one.ptkpOn(FIRST)).contains(PtkpStatus.TK_0);
        assertThat(one.nipOn(FIRST)).contains(NIP);
        assertThat(one.legacyNip()).isPresent();
    }

    /** An NI PPPK changes with the agency, and the person stays. */
    @Test
    void a_contract_number_changes_and_the_person_stays() {
        PppkNumber before = PppkNumber.of("199205082023212001");
        PppkNumber after = PppkNumber.of("199205082025212002");
        Employee one = Employee.of(
                EmployeeId.of("b"),
                draft -> draft.employed(FIRST, EmploymentKind.PPPK)
                        .numbered(Validity.of(FIRST, FIRST.plusDays(9)), before)
                        .numbered(Validity.from(FIRST.plusDays(10)), after));
        assertThat(one.pppkNumberOn(FIRST.plusDays(9))).contains(before);
        assertThat(one.pppkNumberOn(FIRST.plusDays(10))).contains(after);
        assertThat(Employees.of(List.of(one)).flaws()).isEmpty();
    }

    @Test
    void employees_are_found_by_id_and_number() {
        Employees all = Employees.of(List.of(employee("a", NIP), employee("b", Nip.of("199608182022041002"))));
        assertThat(all.find(EmployeeId.of("b"))).isPresent();
        assertThat(all.find(EmployeeId.of("c"))).isEmpty();
        assertThat(all.find(NIP)).contains(EmployeeId.of("a"));
        assertThat(all.all()).hasSize(2);
        assertThat(all.flaws()).isEmpty();
    }

    @Test
    void what_stands_twice_is_told_and_the_first_counts() {
        Employees all = Employees.of(List.of(employee("a", NIP), employee("b", NIP), employee("a", NIP)));
        assertThat(all.flaws())
                .extracting(Finding::code)
                .containsExactly("performance.NIP_TWICE", "performance.EMPLOYEE_TWICE");
        assertThat(all.find(NIP)).contains(EmployeeId.of("a"));
        Employee torn = Employee.of(
                EmployeeId.of("c"),
                draft -> draft.employed(FIRST, EmploymentKind.PPPK).employed(FIRST.plusDays(1), EmploymentKind.PNS));
        assertThat(Employees.of(List.of(torn)).flaws())
                .extracting(Finding::code)
                .containsExactly("performance.EMPLOYEE_OVERLAP");
    }

    @Test
    void nothing_of_a_person_is_printed() {
        assertThat(employee("a", NIP)).hasToString("employee a");
        assertThat(Employees.of(List.of(employee("a", NIP), employee("b", NIP)))
                        .flaws()
                        .toString())
                .doesNotContain(NIP.digits());
    }

    @Test
    void a_hundred_entries_of_a_kind_are_taken_and_one_more_is_not() {
        Employee.of(EmployeeId.of("a"), draft -> ranks(draft, Employee.LIMIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Employee.of(EmployeeId.of("a"), draft -> ranks(draft, Employee.LIMIT + 1)));
    }

    private static void ranks(Employee.Draft draft, int many) {
        Collections.nCopies(many, Golongan.I_A).forEach(rank -> draft.ranked(FIRST, rank));
    }
}
