package id.pendopo.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount in words outweighs its digits on a receipt, so each word counts; ICU is the second opinion. */
class InWordsTest {
    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(new ULocale("id"), RuleBasedNumberFormat.SPELLOUT);

    @Test
    void amounts_and_dates_read_as_agreements_print_them() {
        assertThat(InWords.rupiah(Rupiah.of(50_000_000))).isEqualTo("lima puluh juta rupiah");
        assertThat(InWords.rupiah(Rupiah.of(-1_111))).isEqualTo("minus seribu seratus sebelas rupiah");
        assertThat(InWords.date(LocalDate.of(2025, 7, 21)))
                .isEqualTo("Senin tanggal dua puluh satu bulan Juli tahun dua ribu dua puluh lima");
        assertThat(InWords.date(LocalDate.of(2026, 12, 6)))
                .isEqualTo("Minggu tanggal enam bulan Desember tahun dua ribu dua puluh enam");
    }

    @Test
    void every_number_to_a_hundred_thousand_is_that_of_icu() {
        for (long number = 0; number <= 100_000; number++) {
            assertThat(InWords.number(number)).isEqualTo(ICU.format(number));
        }
    }

    /** Around each power of ten the words change. */
    @Test
    void numbers_around_powers_of_ten_are_those_of_icu() {
        for (long power = 1; power <= 100_000_000_000_000_000L; power *= 10) {
            for (long factor = 1; factor <= 9; factor++) {
                for (long near = -2; near <= 2; near++) {
                    long number = Math.max(0, power * factor + near);
                    assertThat(InWords.number(number)).isEqualTo(ICU.format(number));
                }
            }
        }
        assertThat(InWords.number(InWords.LIMIT)).isEqualTo(ICU.format(InWords.LIMIT));
        assertThat(InWords.number(-InWords.LIMIT)).isEqualTo("minus " + InWords.number(InWords.LIMIT));
        assertThat(InWords.number(Rupiah.LIMIT)).isEqualTo(ICU.format(Rupiah.LIMIT));
    }

    @Property(tries = 5_000)
    void any_number_is_that_of_icu(@ForAll @LongRange(min = 1, max = InWords.LIMIT) long number) {
        assertThat(InWords.number(number)).isEqualTo(ICU.format(number));
        assertThat(InWords.number(-number)).isEqualTo("minus " + ICU.format(number));
    }

    /** The whole range of amounts, both ends and nothing included. */
    @Property(tries = 5_000)
    void any_amount_is_that_of_icu(@ForAll @LongRange(min = -Rupiah.LIMIT, max = Rupiah.LIMIT) long value) {
        String sign = value < 0 ? "minus " : "";
        assertThat(InWords.rupiah(Rupiah.of(value))).isEqualTo(sign + ICU.format(Math.abs(value)) + " rupiah");
    }

    @Test
    void both_ends_of_the_range_and_nothing_have_words() {
        assertThat(InWords.rupiah(Rupiah.ZERO)).isEqualTo("nol rupiah");
        assertThat(InWords.rupiah(Rupiah.of(Rupiah.LIMIT)))
                .isEqualTo(
                        "sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar"
                                + " dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu rupiah");
        assertThat(InWords.rupiah(Rupiah.of(-Rupiah.LIMIT)))
                .isEqualTo("minus " + InWords.rupiah(Rupiah.of(Rupiah.LIMIT)));
    }

    /** One ten, one hundred and one thousand are said with <i>se-</i>; one million and above with <i>satu</i>. */
    @ParameterizedTest
    @CsvSource({
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "100, seratus",
        "101, seratus satu",
        "110, seratus sepuluh",
        "111, seratus sebelas",
        "200, dua ratus",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "2000, dua ribu",
        "11000, sebelas ribu",
        "21000, dua puluh satu ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "111111, seratus sebelas ribu seratus sebelas",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "1000000000, satu miliar",
        "1000000000000, satu triliun",
        "1000000000000000, satu kuadriliun",
        "1000001001, satu miliar seribu satu"
    })
    void one_of_ten_hundred_and_thousand_has_a_word_of_its_own_and_a_million_has_none(long number, String words) {
        assertThat(InWords.number(number)).isEqualTo(words).isEqualTo(ICU.format(number));
    }

    /** Every thousandth below a billion that ends a group in one: there ICU's rule and ours could part. */
    @Test
    void a_group_that_ends_in_one_is_never_said_with_se_after_another_word() {
        for (long group = 1; group < 1_000; group++) {
            for (long unit : new long[] {1_000, 1_000_000, 1_000_000_000L, 1_000_000_000_000L}) {
                long number = group * unit + 1;
                assertThat(InWords.number(number)).isEqualTo(ICU.format(number));
            }
        }
    }

    /** Every day from 1900 to 2200, its weekday and month named by Java's own Indonesian. */
    @Test
    void every_date_from_1900_to_2200_has_the_words_of_its_parts() {
        Locale indonesian = new Locale("id", "ID");
        LocalDate last = LocalDate.of(2200, 12, 31);
        String[] numbers = new String[2_201];
        for (int number = 1; number < numbers.length; number++) {
            numbers[number] = ICU.format(number);
        }
        for (LocalDate date = LocalDate.of(1900, 1, 1); !date.isAfter(last); date = date.plusDays(1)) {
            assertThat(InWords.date(date))
                    .isEqualTo(date.getDayOfWeek().getDisplayName(TextStyle.FULL, indonesian)
                            + " tanggal " + numbers[date.getDayOfMonth()]
                            + " bulan " + date.getMonth().getDisplayName(TextStyle.FULL, indonesian)
                            + " tahun " + numbers[date.getYear()]);
        }
    }

    @Property
    void any_date_has_the_words_of_its_numbers(@ForAll @IntRange(min = -100_000, max = 100_000) int day) {
        LocalDate date = LocalDate.of(2025, 1, 1).plusDays(day);
        assertThat(InWords.date(date))
                .contains(" tanggal " + ICU.format(date.getDayOfMonth()) + " bulan ")
                .endsWith(" tahun " + ICU.format(date.getYear()));
    }

    @Test
    void numbers_beyond_the_limit_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> InWords.number(InWords.LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> InWords.number(Long.MIN_VALUE));
    }
}
