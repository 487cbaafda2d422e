package id.pendopo.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.identity.Sex;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is strange about a number warns; only an appointment to come refuses. All numbers are invented. */
class EmployeeChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private static List<String> found(Optional<PositionFamily> family, Consumer<Employee.Draft> told) {
        return EmployeeChecks.by(House.POLICY).of(Employee.of(EmployeeId.of("e"), told), family, TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    /** On the fortieth birthday one is forty and no older; of former honorary staff six years more pass. */
    @ParameterizedTest
    @CsvSource({
        "198204012022041001, false, true",
        "198203312022041001, false, false",
        "198203312022041001, true, true",
        "197604012022041001, true, true",
        "197603312022041001, true, false"
    })
    void an_appointment_at_an_unusual_age_warns(String nip, boolean honorary, boolean quiet) {
        assertThat(found(Optional.empty(), draft -> {
                    draft.numbered(LocalDate.of(2022, 4, 1), Nip.of(nip));
                    if (honorary) {
                        draft.fromHonoraryStaff();
                    }
                }))
                .isEqualTo(quiet ? List.of() : List.of("performance.NIP_APPOINTED_OLD"));
    }

    @ParameterizedTest
    @CsvSource({
        "1968-03-16, PELAKSANA, true",
        "1968-03-15, PELAKSANA, false",
        "1966-03-16, JPT_PRATAMA, true",
        "1966-03-15, JPT_PRATAMA, false",
        "1966-03-16, AHLI_MADYA, true",
        "1961-03-16, AHLI_UTAMA, true",
        "1961-03-15, AHLI_UTAMA, false",
        "1968-03-15, ADMINISTRATOR, false"
    })
    void who_is_above_the_age_of_retirement_is_told(LocalDate born, PositionFamily family, boolean quiet) {
        assertThat(found(Optional.of(family), draft -> draft.registered(born, Sex.MALE)))
                .isEqualTo(quiet ? List.of() : List.of("performance.NIP_RETIRED"));
    }

    @Test
    void without_a_registered_birthday_the_number_tells_the_age() {
        assertThat(found(
                        Optional.of(PositionFamily.PELAKSANA),
                        draft -> draft.numbered(LocalDate.of(1990, 1, 1), Nip.of("196803151990011001"))))
                .containsExactly("performance.NIP_RETIRED");
    }

    @Test
    void a_number_that_differs_from_the_registry_warns() {
        Nip nip = Nip.of("199608182022041001");
        LocalDate born = LocalDate.of(1996, 8, 18);
        assertThat(found(Optional.empty(), draft -> draft.numbered(born, nip).registered(born, Sex.MALE)))
                .isEmpty();
        assertThat(found(Optional.empty(), draft -> draft.numbered(born, nip).registered(born, Sex.FEMALE)))
                .containsExactly("performance.NIP_DIFFERS_FROM_REGISTRY");
        assertThat(found(Optional.empty(), draft -> draft.numbered(born, nip).registered(born.plusDays(1), Sex.MALE)))
                .containsExactly("performance.NIP_DIFFERS_FROM_REGISTRY");
    }

    @Test
    void an_appointment_to_come_refuses_and_a_doubtful_contract_number_warns() {
        assertThat(found(
                        Optional.empty(),
                        draft -> draft.numbered(TODAY, Nip.of("199608182026051001"))
                                .numbered(Validity.from(TODAY), PppkNumber.of("199608182026041001"))))
                .containsExactly("core.NIP_APPOINTMENT_TO_COME", "core.PPPK_LIKE_NIP");
    }
}
