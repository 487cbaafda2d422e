package id.pendopo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.region.OfficialRegions;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers, all fictitious; none may be seen in what is printed. */
class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void a_womans_birthday_has_forty_added() {
        Nik nik = Nik.parse("3273014501900001");
        assertThat(nik.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nik.birthDates(TODAY)).containsExactly(LocalDate.of(1990, 1, 5));
        assertThat(Nik.of("3273010501900001").sex()).isEqualTo(Sex.MALE);
        assertThat(nik.firstRegisteredIn()).isEqualTo(RegionCode.parse("32.73.01"));
    }

    /** Two digits do not tell the century, and a guess would make a child of a grandmother. */
    @Test
    void the_century_of_birth_is_left_open() {
        Nik nik = Nik.of("3273011603260001");
        assertThat(nik.birthDates(TODAY)).containsExactly(LocalDate.of(1926, 3, 16), LocalDate.of(2026, 3, 16));
        assertThat(nik.birthDates(TODAY.minusDays(1))).containsExactly(LocalDate.of(1926, 3, 16));
        assertThat(nik.birthDates(LocalDate.of(1926, 3, 15))).isEmpty();
        // 1900 had no 29 February, 2000 had.
        assertThat(Nik.of("3273012902000001").birthDates(TODAY)).containsExactly(LocalDate.of(2000, 2, 29));
    }

    /** A NIK keeps the code of its first registration, whatever became of that district. */
    @ParameterizedTest
    @ValueSource(strings = {"5401010501900001", "9999990501900001", "3200000501900001", "1000000501900001"})
    void a_number_of_an_unknown_or_retired_district_is_taken(String digits) {
        assertThat(Nik.find(digits)).isPresent();
    }

    /** Nobody of any regency or city of the official list is refused for where he was registered first. */
    @Test
    void a_number_of_every_official_regency_is_taken() {
        List<Region> regencies = OfficialRegions.all(RegionLevel.REGENCY);
        assertThat(regencies).hasSizeGreaterThan(500).allSatisfy(regency -> {
            String digits = regency.code().dotted().replace(".", "");
            assertThat(Nik.find(digits + "014501900001")).isPresent();
            assertThat(FamilyCardNumber.find(digits + "010501100001")).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3273013202900001",
                "3273010000900001",
                "3273017201900001",
                "3273010513900001",
                "3273010501900000",
                "0273010501900001",
                "327301050190001",
                "32730105019000011",
                "3273013002900001",
                "3273012902010001",
                "3273014001900001",
                "32730105O1900001",
                "３２７３０１０５０１９００００１",
                "3273010501900001x"
            })
    void what_is_no_nik_is_refused_without_repeating_it(String text) {
        assertThat(Nik.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nik.parse(text))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("3273"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3273010101900001", "3273013101900001", "3273014101900001", "3273017101900001"})
    void the_first_and_last_days_of_a_month_are_taken_for_both_sexes(String digits) {
        assertThat(Nik.find(digits)).isPresent();
    }

    @Test
    void people_type_numbers_in_groups() {
        assertThat(Nik.parse("3273 0145 0190 0001")).isEqualTo(Nik.of("3273014501900001"));
        assertThat(BankAccountNumber.parse("001-234.567 89").digits()).isEqualTo("00123456789");
        assertThat(Nik.find("1".repeat(61))).isEmpty();
    }

    @Test
    void a_family_card_has_a_date_without_forty() {
        FamilyCardNumber card = FamilyCardNumber.parse("3273010501100001");
        assertThat(card.issueDates(TODAY)).containsExactly(LocalDate.of(1910, 1, 5), LocalDate.of(2010, 1, 5));
        assertThat(card.issuedIn()).isEqualTo(RegionCode.of("327301"));
        assertThat(FamilyCardNumber.find("3273014501100001")).isEmpty();
        assertThat(FamilyCardNumber.find("3273010501100000")).isEmpty();
        assertThat(FamilyCardNumber.find("0273010501100001")).isEmpty();
        assertThat(FamilyCardNumber.find("327301050110001")).isEmpty();
        assertThat(FamilyCardNumber.find("3273010501100001")).contains(FamilyCardNumber.of("3273010501100001"));
        assertThatIllegalArgumentException().isThrownBy(() -> FamilyCardNumber.parse("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "02.183.241.5-000.000,0021832415000000",
        "12.345.678.2-123.000,0123456782123000",
        "0021832415000000,0021832415000000",
        "312666837412000,0312666837412000"
    })
    void an_old_tax_number_becomes_sixteen_digits_and_its_check_digit_fits(String typed, String digits) {
        Npwp npwp = Npwp.parse(typed);
        assertThat(npwp.digits()).isEqualTo(digits);
        assertThat(npwp.hasValidCheckDigit()).isTrue();
        assertThat(npwp.isOfOldForm()).isTrue();
    }

    /** A number that a public register gives as an example fails the check digit: it warns, it never refuses. */
    @Test
    void a_failed_check_digit_refuses_nobody() {
        assertThat(Npwp.parse("010117771077000").hasValidCheckDigit()).isFalse();
        assertThat(Npwp.parse("010117771077000").oldForm()).contains("01.011.777.1-077.000");
    }

    @Test
    void a_residents_tax_number_is_his_nik_and_has_no_check_digit() {
        Npwp npwp = Npwp.parse("3273014501900001");
        assertThat(npwp.isOfOldForm()).isFalse();
        assertThat(npwp.oldForm()).isEmpty();
        assertThat(npwp.hasValidCheckDigit()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Npwp.of("12345678901234"));
        assertThatIllegalArgumentException().isThrownBy(() -> Npwp.of("12345678901234567"));
        assertThat(Npwp.find("1234567890123456a")).isEmpty();
    }

    @Test
    void a_place_of_business_begins_with_its_tax_number() {
        Nitku nitku = Nitku.parse("0021832415000000000001");
        assertThat(nitku.npwp()).isEqualTo(Npwp.parse("02.183.241.5-000.000"));
        assertThat(nitku.place()).isEqualTo("000001");
        assertThat(nitku.isHeadOffice()).isFalse();
        assertThat(Nitku.of("0021832415000000000000").isHeadOffice()).isTrue();
        assertThat(Nitku.find("002183241500000000000")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Nitku.parse("00218324150000000000011"));
    }

    /** A spreadsheet that takes it for a number loses the zero in front. */
    @Test
    void a_business_number_keeps_its_leading_zero_and_without_it_is_none() {
        assertThat(Nib.parse("0908210012345").digits()).isEqualTo("0908210012345");
        assertThat(Nib.find("908210012345")).isEmpty();
        assertThat(Nib.find("09082100123456")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nib.of("908210012345"))
                .withMessageContaining("leading zeros")
                .withMessageNotContaining("908210012345");
    }

    @Test
    void an_account_number_has_six_to_twenty_digits() {
        assertThat(BankAccountNumber.find("12345")).isEmpty();
        assertThat(BankAccountNumber.find("123456")).isPresent();
        assertThat(BankAccountNumber.find("1".repeat(20))).isPresent();
        assertThat(BankAccountNumber.find("1".repeat(21))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> BankAccountNumber.of("12a456"));
    }

    @Test
    void a_decree_of_a_legal_body_tells_its_kind_and_year() {
        AhuDecree decree = AhuDecree.parse(" ahu-0012345.ah.01.04.tahun 2020");
        assertThat(decree.number()).isEqualTo("AHU-0012345.AH.01.04.Tahun 2020");
        assertThat(decree.body()).contains(AhuDecree.Body.FOUNDATION);
        assertThat(decree.year()).contains(2020);
        assertThat(decree.isLegacy()).isFalse();
        assertThat(decree)
                .isEqualTo(AhuDecree.parse("AHU-0012345.AH.01.04.TAHUN 2020"))
                .hasSameHashCodeAs(AhuDecree.from("AHU-0012345.AH.01.04.Tahun 2020"));
        assertThat(AhuDecree.parse("AHU-0012345.AH.01.07.Tahun 2020")
                        .body()
                        .orElseThrow()
                        .code())
                .isEqualTo("07");
        for (String wrong :
                new String[] {"AHU-001234.AH.01.04.Tahun 2020", "AHU-0012345.AH.01.05.Tahun 2020", "C-1.HT.01"}) {
            assertThat(AhuDecree.find(wrong)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> AhuDecree.parse(wrong));
        }
    }

    @Test
    void an_older_decree_is_kept_as_it_is_written() {
        AhuDecree old = AhuDecree.legacy("C-123.HT.01.02.TH 2005");
        assertThat(old.isLegacy()).isTrue();
        assertThat(old.year()).isEmpty();
        assertThat(old).isNotEqualTo(AhuDecree.legacy("C-124.HT.01.02.TH 2005")).hasToString("AHU ***");
        assertThatIllegalArgumentException().isThrownBy(() -> AhuDecree.legacy(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> AhuDecree.legacy("a\nb"));
        AhuDecree.legacy("x".repeat(AhuDecree.LIMIT));
        assertThatIllegalArgumentException().isThrownBy(() -> AhuDecree.legacy("x".repeat(AhuDecree.LIMIT + 1)));
        assertThat(AhuDecree.find("x".repeat(AhuDecree.LIMIT + 1))).isEmpty();
    }

    @Test
    void nothing_of_a_number_is_seen_in_what_is_printed() {
        assertThat(Nik.of("3273014501900001").toString()).doesNotContainPattern("\\d");
        assertThat(FamilyCardNumber.of("3273010501100001").toString()).doesNotContainPattern("\\d");
        assertThat(Npwp.of("312666837412000").toString()).doesNotContainPattern("\\d");
        assertThat(Nitku.of("0021832415000000000001").toString()).doesNotContainPattern("\\d");
        assertThat(Nib.of("0908210012345").toString()).doesNotContainPattern("\\d");
        assertThat(BankAccountNumber.of("0012345678901").toString()).doesNotContainPattern("\\d");
        assertThat(AhuDecree.parse("AHU-0012345.AH.01.04.Tahun 2020")).hasToString("AHU-*******.AH.01.04.Tahun 2020");
    }

    @Test
    void json_is_text_with_its_leading_zeros() {
        BothJacksons.agree(Nik.of("3273014501900001"), Nik.class, "\"3273014501900001\"");
        BothJacksons.agree(FamilyCardNumber.of("3273010501100001"), FamilyCardNumber.class, "\"3273010501100001\"");
        BothJacksons.agree(Npwp.of("021832415000000"), Npwp.class, "\"0021832415000000\"");
        BothJacksons.agree(Nitku.of("0021832415000000000001"), Nitku.class, "\"0021832415000000000001\"");
        BothJacksons.agree(Nib.of("0908210012345"), Nib.class, "\"0908210012345\"");
        BothJacksons.refuse("\"908210012345\"", Nib.class);
        BothJacksons.agree(BankAccountNumber.of("0012345678901"), BankAccountNumber.class, "\"0012345678901\"");
        BothJacksons.agree(
                AhuDecree.parse("AHU-0012345.AH.01.04.Tahun 2020"),
                AhuDecree.class,
                "\"AHU-0012345.AH.01.04.Tahun 2020\"");
        BothJacksons.agree(AhuDecree.legacy("C-123.HT.01.02"), AhuDecree.class, "\"C-123.HT.01.02\"");
        BothJacksons.refuse("\"3273013202900001\"", Nik.class);
    }

    @Property
    void reading_never_fails_in_another_way_than_by_saying_no(@ForAll String text) {
        Nik.find(text).ifPresent(nik -> assertThat(Nik.of(nik.digits())).isEqualTo(nik));
        FamilyCardNumber.find(text);
        Npwp.find(text);
        Nitku.find(text);
        Nib.find(text);
        BankAccountNumber.find(text);
        AhuDecree.find(text);
    }

    /** A free text that carries such a number is about a person, however it is grouped and whatever stands before it. */
    @ParameterizedTest
    @CsvSource({
        "NIK 3273014501900001 sesuai KTP,true",
        "a.n. 3273 0145 0190 0001,true",
        "3273.0145.0190.0001,true",
        "3273013202900001 atau 3273014501900001,true",
        "3273013202900001,false",
        "13273014501900001,false",
        "32730145019000011,false",
        "tanpa nomor,false",
        "'',false"
    })
    void a_number_in_a_text_is_found(String text, boolean found) {
        assertThat(Nik.isIn(text)).isEqualTo(found);
    }

    /** A nine counts as nine where its weight is one: its check digit is one. */
    @Test
    void a_check_digit_over_a_nine_fits() {
        assertThat(Npwp.parse("90.000.000.1-000.000").hasValidCheckDigit()).isTrue();
        assertThat(Npwp.parse("90.000.000.0-000.000").hasValidCheckDigit()).isFalse();
        assertThat(Npwp.parse("09.000.000.1-000.000").hasValidCheckDigit()).isTrue();
    }

    @Test
    void the_longest_typed_text_is_read_and_a_longer_one_is_not() {
        assertThat(Nik.find(" ".repeat(44) + "3273014501900001")).isPresent();
        assertThat(Nik.find(" ".repeat(45) + "3273014501900001")).isEmpty();
        String decree = "AHU-0012345.AH.01.04.Tahun 2020";
        assertThat(AhuDecree.find(" ".repeat(AhuDecree.LIMIT - decree.length()) + decree))
                .isPresent();
        assertThat(AhuDecree.find(" ".repeat(AhuDecree.LIMIT + 1 - decree.length()) + decree))
                .isEmpty();
    }

    @Test
    void what_is_printed_says_what_kind_of_number_it_hides() {
        assertThat(Nik.of("3273014501900001")).hasToString("NIK ****************");
        assertThat(FamilyCardNumber.of("3273010501100001")).hasToString("KK ****************");
        assertThat(Npwp.of("312666837412000")).hasToString("NPWP ****************");
        assertThat(Nitku.of("0021832415000000000001")).hasToString("NITKU **********************");
        assertThat(Nib.of("0908210012345")).hasToString("NIB *************");
        assertThat(BankAccountNumber.of("0012345678901")).hasToString("account ******");
    }
}
