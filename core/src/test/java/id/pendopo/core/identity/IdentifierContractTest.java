package id.pendopo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.ValidAccountCode;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every identifier with what it takes and ten texts that it refuses, and the exact words for each in both languages. It runs on the
 * validation provider that the build has: Hibernate Validator 9 by default, 8 with {@code -Pvalidation-3.0}. All numbers are invented.
 */
class IdentifierContractTest {
    private static final Locale ID = Locale.forLanguageTag("id");
    private static final Map<Locale, Validator> VALIDATORS =
            Map.of(ID, validator(ID), Locale.ENGLISH, validator(Locale.ENGLISH));

    /** One component for each constraint; the others stay null, which is valid. */
    record Form(
            @ValidNik @Nullable String nik,
            @ValidFamilyCardNumber @Nullable String card,
            @ValidNpwp @Nullable String npwp,
            @ValidNitku @Nullable String nitku,
            @ValidNib @Nullable String nib,
            @ValidNip @Nullable String nip,
            @ValidPppkNumber @Nullable String pppk,
            @ValidBankAccountNumber @Nullable String account,
            @ValidAhuDecree @Nullable String decree,

            @ValidRegionCode(levels = {RegionLevel.REGENCY}) @Nullable
            String region,

            @ValidAccountCode @Nullable String code,

            @ValidAccountCode(chart = AccountCode.Chart.P90_2019) @Nullable
            String codeOf2019,

            @ValidAccountCode(chart = AccountCode.Chart.LATER) @Nullable
            String laterCode) {}

    enum Kind {
        NIK(
                "nik",
                Nik::parse,
                "harus berupa NIK: 16 digit dengan tanggal lahir yang benar",
                "must be a NIK: 16 digits with a real date of birth",
                List.of(
                        "3273014501900001",
                        "3273010501900001",
                        "3273 0145 0190 0001",
                        "5401010501900001",
                        "3273012902000001"),
                // too short, too long, day 32, day 0, day 72, month 13, serial 0, 29 February of no leap year, letter
                // O, no district
                List.of(
                        "327301050190001",
                        "32730105019000011",
                        "3273013202900001",
                        "3273010000900001",
                        "3273017201900001",
                        "3273010513900001",
                        "3273010501900000",
                        "3273012902010001",
                        "32730105O1900001",
                        "0273010501900001")),
        CARD(
                "card",
                FamilyCardNumber::parse,
                "harus berupa nomor Kartu Keluarga: 16 digit dengan tanggal yang benar",
                "must be a family card number: 16 digits with a real date",
                List.of("3273010501100001", "3273013112990001", "9999990501100001"),
                // as a NIK, and a day with forty added, which a card never has
                List.of(
                        "327301050110001",
                        "32730105011000011",
                        "3273014501100001",
                        "3273010001100001",
                        "3273013201100001",
                        "3273010513100001",
                        "3273010500100001",
                        "3273010501100000",
                        "3273010501l00001",
                        "0273010501100001")),
        NPWP(
                "npwp",
                Npwp::parse,
                "harus berupa NPWP: 15 atau 16 digit",
                "must be an NPWP: 15 or 16 digits",
                // the two of the register, of which the second fails its check digit and is taken all the same
                List.of(
                        "02.183.241.5-000.000",
                        "12.345.678.2-123.000",
                        "0021832415000000",
                        "312666837412000",
                        "010117771077000",
                        "3273014501900001",
                        "1000000000000001"),
                List.of(
                        "",
                        "02183241500000",
                        "00218324150000001",
                        "02.183.241.5/000.000",
                        "02,183,241,5,000,000",
                        "O21832415000000",
                        "02183241500000x",
                        "NPWP 021832415000000",
                        "٠٢١٨٣٢٤١٥٠٠٠٠٠٠",
                        "021832415000000\n")),
        NITKU(
                "nitku",
                Nitku::parse,
                "harus berupa NITKU: 22 digit",
                "must be a NITKU: 22 digits",
                List.of("0021832415000000000000", "0021832415000000000001", "3273014501900001000000"),
                List.of(
                        "",
                        "002183241500000000000",
                        "00218324150000000000011",
                        "0021832415000000",
                        "000001",
                        "0021832415000000/000001",
                        "0021832415000000,000001",
                        "0021832415000000O00001",
                        "002183241500000000000x",
                        "NITKU0021832415000000000")),
        NIB(
                "nib",
                Nib::parse,
                "harus berupa NIB: 13 digit dengan nol di depannya",
                "must be a NIB: 13 digits with its leading zeros",
                List.of("0908210012345", "9120001234567", "0000000000000", "0908 2100 12345", "0908.2100.12345"),
                // without its leading zero, too long, empty, other signs, letters, digits of another script
                List.of(
                        "908210012345",
                        "09082100123456",
                        "",
                        "0908210/12345",
                        "0908210,12345",
                        "O908210012345",
                        "090821001234x",
                        "NIB 0908210012345",
                        "٠٩٠٨٢١٠٠١٢٣٤٥",
                        "0908210012345\n")),
        NIP(
                "nip",
                Nip::parse,
                "harus berupa NIP: 18 digit dengan tanggal lahir, bulan pengangkatan dan jenis kelamin yang benar",
                "must be a NIP: 18 digits with a real date of birth, month of appointment and sex",
                List.of(
                        "198609262015051001",
                        "19960818 202204 1 001",
                        "19920508.202308.2.001",
                        "2000-02-29 2018-03 1 999"),
                // 30 February, month 13, sex 3, fifteen years old, serial 000, one digit less and more, an old number,
                // letter O, another separator
                List.of(
                        "199602302022041001",
                        "199608182022131001",
                        "199608182022043001",
                        "199608182012041001",
                        "199608182022041000",
                        "19960818202204100",
                        "1996081820220410011",
                        "130123456",
                        "1996O8182022041001",
                        "19960818/202204/1/001")),
        PPPK(
                "pppk",
                PppkNumber::parse,
                "harus berupa NI PPPK: 18 digit dengan tanggal lahir dan jenis kelamin yang benar",
                "must be an NI PPPK: 18 digits with a real date of birth and sex",
                List.of("199608182022211001", "19920508 2023 22 2 001", "199205082023212999"),
                List.of(
                        "199602302022211001",
                        "199613182022211001",
                        "199608002022211001",
                        "199608182022213001",
                        "199608182022210001",
                        "199608182022211000",
                        "19960818202221100",
                        "1996081820222110011",
                        "19960818202221l001",
                        "NI 199608182022211001")),
        ACCOUNT(
                "account",
                BankAccountNumber::parse,
                "harus berupa nomor rekening: 6 sampai 20 digit",
                "must be a bank account number: 6 to 20 digits",
                List.of("001234", "0012345678901", "12345678901234567890", "001-234.567 89"),
                List.of(
                        "",
                        "12345",
                        "123456789012345678901",
                        "12345a",
                        "12345678l",
                        "123/456",
                        "123_456",
                        "+62812345",
                        "１２３４５６",
                        "REK 123456")),
        DECREE(
                "decree",
                AhuDecree::parse,
                "harus berupa nomor keputusan seperti AHU-0012345.AH.01.04.Tahun 2020",
                "must be a decree number such as AHU-0012345.AH.01.04.Tahun 2020",
                List.of(
                        "AHU-0012345.AH.01.04.Tahun 2020",
                        "AHU-0012345.AH.01.07.TAHUN 2020",
                        "ahu-0012345.ah.01.04.tahun 2020"),
                List.of(
                        "",
                        "AHU-001234.AH.01.04.Tahun 2020",
                        "AHU-00123456.AH.01.04.Tahun 2020",
                        "AHU-0012345.AH.01.05.Tahun 2020",
                        "AHU-0012345.AH.02.04.Tahun 2020",
                        "AHU-0012345.AH.01.04.Tahun 20",
                        "AHU-0012345.AH.01.04 Tahun 2020",
                        "AHU-0012345.AH.01.04.2020",
                        "0012345.AH.01.04.Tahun 2020",
                        "C-123.HT.01.02.TH 2005")),
        REGION(
                "region",
                IdentifierContractTest::regency,
                "harus berupa kode wilayah seperti 32.73",
                "must be a region code such as 32.73",
                List.of("32.73", "3273", "16.05", "54.01"),
                List.of("", "3", "32", "327", "32.7", "32-73", "3273011", "32.73.1", "AB.CD", "00.00")),
        CODE(
                "code",
                text -> AccountCode.parse(text, AccountCode.Chart.KEPMEN_5889),
                "harus berupa kode rekening sub rincian objek seperti 5.1.05.05.02.0001; judul tidak dapat dibelanjakan",
                "must be an account such as 5.1.05.05.02.0001; headings may not be spent",
                List.of("5.1.05.05.02.0001", "5.1.5.05.02.0001", " 5.1.06.01.01.0001 ", "5.3.01.01.01.0001"),
                // headings of three levels, widths of other lists, and what is no code at all
                List.of(
                        "",
                        "5.1.05",
                        "5.1.05.05.02",
                        "5.1.05.05.02.001",
                        "5.1.05.05.002.00001",
                        "5.1.05.05.02.00001",
                        "5.1.05.05.2.0001",
                        "5.1.05.05.02.0001.1",
                        "5,1,05,05,02,0001",
                        "5.1.05.05.02.000l")),
        CODE_OF_2019(
                "codeOf2019",
                text -> AccountCode.parse(text, AccountCode.Chart.P90_2019),
                "harus berupa kode rekening sub rincian objek seperti 5.1.05.05.02.0001; judul tidak dapat dibelanjakan",
                "must be an account such as 5.1.05.05.02.0001; headings may not be spent",
                List.of("5.1.05.05.02.001", "5.1.05.05.02.0001", "5.1.5.05.02.001"),
                List.of(
                        "",
                        "5.1.05.05",
                        "5.1.05.05.02.01",
                        "5.1.05.05.02.00001",
                        "5.1.05.05.002.001",
                        "5.1.05.05.003.00001",
                        "5.1.05.5.02.001",
                        "5105050 2001",
                        "51.05.05.02.001",
                        "5.1.05.05.02.001@P90_2019")),
        LATER_CODE(
                "laterCode",
                text -> AccountCode.parse(text, AccountCode.Chart.LATER),
                "harus berupa kode rekening sub rincian objek seperti 5.1.05.05.02.0001; judul tidak dapat dibelanjakan",
                "must be an account such as 5.1.05.05.02.0001; headings may not be spent",
                List.of("5.1.05.05.003.00001", "5.1.05.05.03.0001", "5.1.5.05.003.00001"),
                // the first two would lose a digit
                List.of(
                        "5.1.05.05.103.00001",
                        "5.1.05.05.003.10001",
                        "",
                        "5.1.05.05.003",
                        "5.1.05.05.003.0001",
                        "5.1.05.05.03.00001",
                        "5.1.05.05.03.001",
                        "5.1.05.05.0003.00001",
                        "5.1.05.05.003.000001",
                        "5.1.05.05.OO3.00001"));

        private final String component;
        private final Function<String, Object> parser;
        private final String messageId;
        private final String messageEn;
        private final List<String> good;
        private final List<String> wrong;

        Kind(
                String component,
                Function<String, Object> parser,
                String messageId,
                String messageEn,
                List<String> good,
                List<String> wrong) {
            this.component = component;
            this.parser = parser;
            this.messageId = messageId;
            this.messageEn = messageEn;
            this.good = good;
            this.wrong = wrong;
        }

        boolean isPersonal() {
            return ordinal() <= DECREE.ordinal();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_well_formed_is_taken_and_prints_masked(Kind kind) {
        for (String text : kind.good) {
            assertThat(messages(kind, text, ID)).as(text).isEmpty();
            Object parsed = kind.parser.apply(text);
            String digits = text.replaceAll("\\D", "");
            if (kind.isPersonal()) {
                assertThat(parsed.toString()).doesNotContainPattern("\\d{7}").doesNotContain(digits);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ten_wrong_ones_are_refused_each_in_the_exact_words_of_both_languages(Kind kind) {
        assertThat(kind.wrong).hasSize(10).doesNotHaveDuplicates();
        for (String text : kind.wrong) {
            assertThat(messages(kind, text, ID)).as(text).containsExactly(kind.messageId);
            assertThat(messages(kind, text, Locale.ENGLISH)).as(text).containsExactly(kind.messageEn);
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> kind.parser.apply(text))
                    .satisfies(refused -> assertThat(told(refused).contains(text))
                            .isEqualTo(text.isEmpty()
                                    || !kind.isPersonal() && told(refused).contains(text)));
        }
    }

    /** The standard is the package of its annotations itself, walked as it lies on the path, whichever version that is. */
    @ParameterizedTest
    @MethodSource("standardConstraints")
    void every_standard_constraint_speaks_indonesian(String constraint) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream =
                IdentifierContractTest.class.getResourceAsStream("/ContributorValidationMessages_id.properties")) {
            messages.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        assertThat(messages.getProperty("jakarta.validation.constraints." + constraint + ".message", ""))
                .isNotBlank();
    }

    static Set<String> standardConstraints() throws Exception {
        Path path = Path.of(NotNull.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> names = new TreeSet<>();
        try (FileSystem jar = FileSystems.newFileSystem(path);
                Stream<Path> files = Files.list(jar.getPath("jakarta/validation/constraints"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.contains("-")) {
                    String simple = name.substring(0, name.length() - ".class".length());
                    Class<?> type = Class.forName("jakarta.validation.constraints." + simple);
                    if (type.isAnnotationPresent(Constraint.class)) {
                        names.add(simple);
                    }
                }
            }
        }
        assertThat(names).contains("NotNull", "Size", "PastOrPresent").hasSizeGreaterThanOrEqualTo(22);
        return names;
    }

    /** The message without the example that it gives. */
    private static String told(Throwable refused) {
        return String.valueOf(refused.getMessage()).replace("AHU-0012345.AH.01.04.Tahun 2020", "");
    }

    private static Object regency(String text) {
        return RegionCode.find(text)
                .filter(code -> code.level() == RegionLevel.REGENCY)
                .orElseThrow(() -> new IllegalArgumentException("region code: no regency or city"));
    }

    private static List<String> messages(Kind kind, String text, Locale locale) {
        List<String> messages = new ArrayList<>();
        for (ConstraintViolation<Form> violation : java.util.Objects.requireNonNull(VALIDATORS.get(locale))
                .validateValue(Form.class, kind.component, text)) {
            messages.add(violation.getMessage());
        }
        return messages;
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
