package id.pendopo.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.PppkNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks against a number that is well formed. */
class IdentityFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @ValueSource(strings = {"02.183.241.5-000.000", "12.345.678.2-123.000", "0021832415000000", "3273014501900001"})
    void nothing_speaks_against_a_tax_number_whose_check_digit_fits_or_that_is_a_nik(String typed) {
        assertThat(IdentityFindings.of(Npwp.parse(typed), "npwp")).isEmpty();
    }

    /** Nine check digits of ten are wrong, and each of them only warns. */
    @Test
    void a_wrong_check_digit_warns_and_never_blocks() {
        for (int digit = 0; digit <= 9; digit++) {
            List<Finding> findings = IdentityFindings.of(Npwp.of("02183241" + digit + "000000"), "npwp");
            if (digit == 5) {
                assertThat(findings).isEmpty();
            } else {
                assertThat(findings).singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NPWP_CHECK_DIGIT");
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                });
            }
        }
        Finding warning =
                IdentityFindings.of(Npwp.parse("010117771077000"), "npwp").get(0);
        assertThat(FindingCatalogue.core().line(warning, Locale.forLanguageTag("id")))
                .startsWith(
                        "core.NPWP_CHECK_DIGIT · Digit pemeriksa NPWP tidak cocok · npwp · Cocokkan NPWP dengan kartunya")
                .doesNotContain("010117771");
        assertThat(FindingCatalogue.core().line(warning, Locale.ENGLISH))
                .startsWith("core.NPWP_CHECK_DIGIT · The check digit of the NPWP does not fit · npwp");
    }

    @Test
    void sixteen_digits_that_are_neither_old_nor_a_nik_warn_too() {
        assertThat(IdentityFindings.of(Npwp.parse("1000000000000001"), "npwp"))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("core.NPWP_NOT_NIK", Severity.WARN));
        assertThat(IdentityFindings.of(Nitku.parse("0101177710770000000001".substring(0, 22)), "nitku"))
                .extracting(Finding::code)
                .containsExactly("core.NPWP_CHECK_DIGIT");
        assertThat(IdentityFindings.of(Nitku.parse("0021832415000000000001"), "nitku"))
                .isEmpty();
    }

    @Test
    void a_place_of_business_is_of_the_taxpayer_whose_number_it_begins_with() {
        Nitku place = Nitku.parse("0021832415000000000001");
        assertThat(IdentityFindings.of(place, Npwp.parse("02.183.241.5-000.000"), "nitku"))
                .isEmpty();
        assertThat(IdentityFindings.of(place, Npwp.parse("3273014501900001"), "nitku"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NITKU_OF_ANOTHER");
                    assertThat(finding.isBlock()).isTrue();
                    assertThat(FindingCatalogue.core().line(finding, Locale.ENGLISH))
                            .doesNotContain("21832415", "3273014501900001");
                });
    }

    /** Born today passes, born tomorrow does not, unless the other century makes it a real day. */
    @Test
    void a_day_to_come_under_either_century_is_refused() {
        LocalDate longAgo = LocalDate.of(1926, 3, 16);
        assertThat(IdentityFindings.of(Nik.of("3273011603260001"), "nik", longAgo))
                .isEmpty();
        assertThat(IdentityFindings.of(Nik.of("3273011603260001"), "nik", longAgo.minusDays(1)))
                .extracting(Finding::code)
                .containsExactly("core.DATE_IN_NUMBER_TO_COME");
        // 29 February 1900 was no day, so this one can only mean 2000.
        LocalDate leap = LocalDate.of(2000, 2, 29);
        assertThat(IdentityFindings.of(Nik.of("3273012902000001"), "nik", leap)).isEmpty();
        assertThat(IdentityFindings.of(Nik.of("3273012902000001"), "nik", leap.minusDays(1)))
                .hasSize(1);
        assertThat(IdentityFindings.of(FamilyCardNumber.of("3273012902000001"), "card", leap))
                .isEmpty();
        assertThat(IdentityFindings.of(FamilyCardNumber.of("3273012902000001"), "card", leap.minusDays(1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.isBlock()).isTrue());
    }

    @Test
    void each_fault_of_a_nip_is_a_refusal_of_its_own() {
        assertThat(IdentityFindings.ofNip("199602302022133000", "nip"))
                .allMatch(Finding::isBlock)
                .extracting(Finding::code)
                .containsExactly("core.NIP_BIRTH_DATE", "core.NIP_APPOINTMENT", "core.NIP_SEX", "core.NIP_SERIAL");
        assertThat(IdentityFindings.ofNip("130123456", "nip"))
                .extracting(Finding::code)
                .containsExactly("core.NIP_DIGITS");
        assertThat(IdentityFindings.ofNip("199608182012041001", "nip"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NIP_TOO_YOUNG");
                    assertThat(FindingCatalogue.core().line(finding, Locale.ENGLISH))
                            .doesNotContain("199608182012041001");
                });
        assertThat(IdentityFindings.ofNip("199608182022041001", "nip")).isEmpty();
    }

    /** A decree may be dated before the first of the month it names, by a month at most. */
    @Test
    void an_appointment_is_at_most_a_month_ahead() {
        Nip nip = Nip.of("199608182026041001");
        assertThat(IdentityFindings.of(nip, "nip", LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(IdentityFindings.of(nip, "nip", LocalDate.of(2026, 2, 28)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NIP_APPOINTMENT_TO_COME");
                    assertThat(finding.isBlock()).isTrue();
                });
    }

    @Test
    void a_month_in_a_contract_number_only_warns() {
        assertThat(IdentityFindings.of(PppkNumber.of("199205082023212001"), "number"))
                .isEmpty();
        assertThat(IdentityFindings.of(PppkNumber.of("199205082023082001"), "number"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.PPPK_LIKE_NIP");
                    assertThat(finding.isBlock()).isFalse();
                });
    }

    @Test
    void a_decree_of_this_year_and_of_the_same_kind_of_body_passes() {
        AhuDecree decree = AhuDecree.parse("AHU-0012345.AH.01.04.Tahun 2026");
        assertThat(IdentityFindings.of(decree, "ahu", AhuDecree.Body.FOUNDATION, TODAY))
                .isEmpty();
        assertThat(IdentityFindings.of(decree, "ahu", AhuDecree.Body.FOUNDATION, TODAY.minusYears(1)))
                .extracting(Finding::code)
                .containsExactly("core.DECREE_TO_COME");
        assertThat(IdentityFindings.of(decree, "ahu", AhuDecree.Body.ASSOCIATION, TODAY))
                .extracting(Finding::code)
                .containsExactly("core.DECREE_OF_ANOTHER_BODY");
    }

    /** An older decree tells neither kind nor year, so nobody is refused for it. */
    @Test
    void an_older_decree_is_held_against_nobody() {
        AhuDecree old = AhuDecree.legacy("C-123.HT.01.02.TH 2005");
        assertThat(IdentityFindings.of(old, "ahu", AhuDecree.Body.ASSOCIATION, LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }
}
