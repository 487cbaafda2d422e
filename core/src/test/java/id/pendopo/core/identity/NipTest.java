package id.pendopo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of civil servants, all fictitious but for the one that a newspaper printed to explain them. */
class NipTest {
    @Test
    void the_parts_of_a_number_can_be_read() {
        Nip printed = Nip.parse("198609262015051001");
        assertThat(printed.birthDate()).isEqualTo("1986-09-26");
        assertThat(printed.appointment()).isEqualTo(YearMonth.of(2015, 5));
        assertThat(printed.sex()).isEqualTo(Sex.MALE);
        assertThat(printed.serial()).isEqualTo(1);
        assertThat(Nip.parse("19960818 202204 1 001")).isEqualTo(Nip.of("199608182022041001"));
        assertThat(Nip.parse("19920508.202308.2.001").sex()).isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @CsvSource({
        "199602302022041001, BIRTH_DATE",
        "199608182022131001, APPOINTMENT_MONTH",
        "199608182022001001, APPOINTMENT_MONTH",
        "199608182022043001, SEX",
        "199608182022040001, SEX",
        "199608182022041000, SERIAL",
        "199608182012041001, TOO_YOUNG",
        "19960818202204100, DIGITS",
        "1996081820220410011, DIGITS",
        "19960818202204l001, DIGITS",
        "199608182022.O41001, DIGITS",
        "130123456, DIGITS",
        "000008182022041001, BIRTH_DATE"
    })
    void each_fault_is_told_by_its_name(String typed, Nip.Fault fault) {
        assertThat(Nip.faults(typed)).containsExactly(fault);
        assertThat(Nip.find(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Nip.parse(typed)).withMessageNotContaining(typed);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(Nip.faults("199602302022133000"))
                .containsExactly(Nip.Fault.BIRTH_DATE, Nip.Fault.APPOINTMENT_MONTH, Nip.Fault.SEX, Nip.Fault.SERIAL);
    }

    /** Appointments are on the first of the month: who turns eighteen on the second was not yet. */
    @ParameterizedTest
    @CsvSource({
        "200403012022031001, true",
        "200403022022031001, false",
        "200403022022041001, true",
        "200402292022031001, true",
        "200402292022021001, false"
    })
    void nobody_is_appointed_before_eighteen(String digits, boolean right) {
        assertThat(Nip.find(digits).isPresent()).isEqualTo(right);
    }

    @Test
    void only_a_leap_year_has_a_29_february() {
        assertThat(Nip.find("199602292022041001")).isPresent();
        assertThat(Nip.faults("199702292022041001")).containsExactly(Nip.Fault.BIRTH_DATE);
        assertThat(Nip.faults("190002292022041001")).containsExactly(Nip.Fault.BIRTH_DATE);
    }

    @Test
    void the_last_serial_number_is_999() {
        assertThat(Nip.of("199608182022041999").serial()).isEqualTo(999);
        assertThat(Nip.of("199608182022041001").serial()).isEqualTo(1);
    }

    @Test
    void a_contract_number_has_a_year_and_an_agreement() {
        PppkNumber number = PppkNumber.parse("19920508 2023 21 2 007");
        assertThat(number.birthDate()).isEqualTo("1992-05-08");
        assertThat(number.year()).isEqualTo(2023);
        assertThat(number.agreement()).isEqualTo(21);
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
        assertThat(number.serial()).isEqualTo(7);
        assertThat(number.looksLikeNip()).isFalse();
    }

    /** The pair of digits is a hint: a number that could be either is taken as what it is said to be. */
    @ParameterizedTest
    @CsvSource({"00, false", "01, true", "12, true", "13, false", "21, false"})
    void a_month_in_a_contract_number_is_only_a_hint(String pair, boolean like) {
        assertThat(PppkNumber.of("199205082023" + pair + "2001").looksLikeNip()).isEqualTo(like);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199202302023212001",
                "199205082023213001",
                "199205082023212000",
                "19920508202321200",
                "1992050820232120011",
                "19920508202321200x"
            })
    void what_is_no_contract_number_is_refused(String typed) {
        assertThat(PppkNumber.find(typed)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PppkNumber.parse(typed))
                .withMessageNotContaining(typed);
    }

    @Test
    void an_old_number_has_nine_digits_and_is_no_nip() {
        assertThat(LegacyNip.parse("130 123 456").digits()).isEqualTo("130123456");
        assertThat(Nip.find("130123456")).isEmpty();
        assertThat(LegacyNip.find("199608182022041001")).isEmpty();
        assertThat(LegacyNip.find("13012345")).isEmpty();
        assertThat(LegacyNip.find("1301234567")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyNip.of("13012345x"))
                .withMessageNotContaining("13012345x");
    }

    @Test
    void numbers_print_masked_and_are_text_in_json() {
        assertThat(Nip.of("199608182022041001")).hasToString("NIP ******************");
        assertThat(PppkNumber.of("199205082023212001")).hasToString("NI PPPK ******************");
        assertThat(LegacyNip.of("130123456")).hasToString("NIP lama *********");
        BothJacksons.agree(Nip.of("199608182022041001"), Nip.class, "\"199608182022041001\"");
        BothJacksons.agree(PppkNumber.of("199205082023212001"), PppkNumber.class, "\"199205082023212001\"");
        BothJacksons.agree(LegacyNip.of("030123456"), LegacyNip.class, "\"030123456\"");
        BothJacksons.refuse("\"199602302022041001\"", Nip.class);
        BothJacksons.refuse("\"199202302023212001\"", PppkNumber.class);
        BothJacksons.refuse("\"30123456\"", LegacyNip.class);
    }

    @Test
    void numbers_are_equal_by_their_digits() {
        for (List<?> pair : List.of(
                List.of(Nip.of("199608182022041001"), Nip.of("199608182022041002")),
                List.of(PppkNumber.of("199205082023212001"), PppkNumber.of("199205082023212002")),
                List.of(LegacyNip.of("130123456"), LegacyNip.of("130123457")))) {
            assertThat(pair.get(0)).isNotEqualTo(pair.get(1));
        }
        EqualsVerifier.forClass(Nip.class)
                .withPrefabValues(String.class, "199608182022041001", "199608182022041002")
                .withNonnullFields("digits")
                .verify();
        EqualsVerifier.forClass(PppkNumber.class)
                .withPrefabValues(String.class, "199608182022211001", "199608182022211002")
                .withNonnullFields("digits")
                .verify();
        EqualsVerifier.forClass(LegacyNip.class)
                .withPrefabValues(String.class, "130123456", "130123457")
                .withNonnullFields("digits")
                .verify();
    }

    @Provide
    Arbitrary<String> eighteenDigits() {
        Arbitrary<LocalDate> born = Arbitraries.longs()
                .between(
                        LocalDate.of(1940, 1, 1).toEpochDay(),
                        LocalDate.of(2010, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return net.jqwik.api.Combinators.combine(
                        born,
                        Arbitraries.integers().between(1960, 2030),
                        Arbitraries.integers().between(0, 22),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 999))
                .as((day, year, month, sex, serial) ->
                        "%s%04d%02d%d%03d".formatted(day.toString().replace("-", ""), year, month, sex, serial));
    }

    /** A number is found exactly where nothing speaks against it, and by the page's own rules written another way. */
    @Property
    void a_number_is_taken_exactly_where_no_fault_is_told(@ForAll("eighteenDigits") String digits) {
        LocalDate born =
                LocalDate.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(12, 14));
        int year = Integer.parseInt(digits.substring(8, 12));
        char sex = digits.charAt(14);
        boolean right = month >= 1
                && month <= 12
                && (sex == '1' || sex == '2')
                && !digits.endsWith("000")
                && !LocalDate.of(year, month, 1).minusYears(18).isBefore(born);
        assertThat(Nip.faults(digits).isEmpty()).isEqualTo(right);
        assertThat(Nip.find(digits).map(Nip::birthDate).filter(born::equals).isPresent())
                .isEqualTo(right);
    }

    @Property
    void anything_typed_is_read_or_refused_without_another_failure(@ForAll String typed) {
        assertThat(Nip.find(typed).isPresent()).isEqualTo(Nip.faults(typed).isEmpty());
        PppkNumber.find(typed)
                .ifPresent(number -> assertThat(PppkNumber.of(number.digits())).isEqualTo(number));
        LegacyNip.find(typed)
                .ifPresent(number -> assertThat(LegacyNip.of(number.digits())).isEqualTo(number));
    }
}
