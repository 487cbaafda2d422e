package id.pendopo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.RegionLevel;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Constraints work in forms and in commands, on plain and on personal texts, and speak Indonesian. */
class ConstraintsTest {
    private static final Locale ID = new Locale("id");
    private final Locale before = Locale.getDefault();

    record Form(
            @ValidNik @Nullable CharSequence nik,
            @ValidFamilyCardNumber @Nullable String card,
            @ValidNpwp @Nullable String npwp,
            @ValidNitku @Nullable String nitku,
            @ValidNib @Nullable String nib,
            @ValidNip @Nullable String nip,
            @ValidPppkNumber @Nullable String pppk,
            @ValidBankAccountNumber @Nullable String account,
            @ValidAhuDecree @Nullable String decree,
            @ValidRegionCode @Nullable String place,

            @ValidRegionCode(levels = {RegionLevel.REGENCY}) @Nullable
            String region) {}

    record Command(
            @ValidNik @Nullable PersonalText nik,
            @ValidFamilyCardNumber @Nullable PersonalText card,
            @ValidNpwp @Nullable PersonalText npwp,
            @ValidNitku @Nullable PersonalText nitku,
            @ValidNib @Nullable PersonalText nib,
            @ValidNip @Nullable PersonalText nip,
            @ValidPppkNumber @Nullable PersonalText pppk,
            @ValidBankAccountNumber @Nullable PersonalText account,
            @ValidAhuDecree @Nullable PersonalText decree,

            @ValidRegionCode(levels = {RegionLevel.VILLAGE}) @Nullable
            PersonalText village) {}

    @SuppressWarnings("MultipleNullnessAnnotations") // A form may bring nothing; that is what the constraint is for.
    record Standard(
            @NotNull @Nullable String name,
            @NotBlank String title,
            @Size(min = 2, max = 5) String code,
            List<@ValidNik String> niks) {}

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void good_values_and_missing_ones_pass() {
        Validator validator = validator(ID);
        Form good = new Form(
                CharBuffer.wrap("3273014501900001"),
                "3273010501100001",
                "02.183.241.5-000.000",
                "0021832415000000000000",
                "0908210012345",
                "199608182022041001",
                "199608182022211001",
                "0012345678901",
                "AHU-0012345.AH.01.04.Tahun 2020",
                "32.73.01",
                "3273");
        assertThat(validator.validate(good)).isEmpty();
        assertThat(validator.validate(new Form(null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(validator.validate(new Command(null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(validator.validate(new Command(
                        PersonalText.of("3273014501900001"),
                        PersonalText.of("3273010501100001"),
                        PersonalText.of("010117771077000"),
                        PersonalText.of("0021832415000000000000"),
                        PersonalText.of("0908210012345"),
                        PersonalText.of("199608182022041001"),
                        PersonalText.of("199608182022211001"),
                        PersonalText.of("123456"),
                        PersonalText.of("AHU-0012345.AH.01.07.Tahun 2020"),
                        PersonalText.of("32.73.01.1001"))))
                .isEmpty();
    }

    @Test
    void every_bad_value_is_named_in_indonesian_and_none_is_repeated() {
        Set<ConstraintViolation<Form>> violations = validator(ID)
                .validate(new Form("3273013202900001", "1", "2", "3", "908210012345", "7", "8", "4", "5", "6", "32"));
        assertThat(violations)
                .hasSize(11)
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .startsWith("harus berupa ")
                        .doesNotContain("3273013202900001"));
    }

    @Test
    void personal_texts_are_checked_and_an_erased_one_passes() {
        PersonalText wrong = PersonalText.of("x");
        PersonalText erased = PersonalText.erased("BA 1/2036");
        Validator validator = validator(ID);
        assertThat(validator.validate(
                        new Command(wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong)))
                .hasSize(10);
        assertThat(validator.validate(
                        new Command(erased, erased, erased, erased, erased, erased, erased, erased, erased, erased)))
                .isEmpty();
        assertThat(validator.validate(
                        new Command(null, null, null, null, null, null, null, null, null, PersonalText.of("32.73"))))
                .hasSize(1);
    }

    @Test
    void standard_constraints_speak_indonesian_too_and_elements_of_lists_are_checked() {
        assertThat(validator(ID).validate(new Standard(null, " ", "x", List.of("1"))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "wajib diisi",
                        "tidak boleh kosong",
                        "jumlah atau panjangnya harus antara 2 dan 5",
                        "harus berupa NIK: 16 digit dengan tanggal lahir yang benar");
    }

    /** Java looks for the server's language before the neutral one, so an English reader needs a file of his own. */
    @Test
    void an_english_reader_on_an_indonesian_server_reads_english() {
        Locale.setDefault(ID);
        assertThat(validator(Locale.ENGLISH).validate(new Standard(null, "title", "code", List.of("1"))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder("must not be null", "must be a NIK: 16 digits with a real date of birth");
    }

    /** The standard is the list of messages that the provider ships in English. */
    @Test
    void every_standard_constraint_has_an_indonesian_message() throws IOException {
        Set<String> expected = new TreeSet<>(
                keys("/org/hibernate/validator/ValidationMessages.properties", "jakarta.validation.constraints."));
        expected.addAll(keys("/ContributorValidationMessages.properties", "id.pendopo.core."));
        assertThat(keys("/ContributorValidationMessages_id.properties", ""))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<String> keys(String resource, String prefix) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ConstraintsTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            properties.load(stream);
        }
        Set<String> keys = new TreeSet<>(properties.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
