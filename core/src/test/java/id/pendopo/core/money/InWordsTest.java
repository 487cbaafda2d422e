package id.pendopo.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

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
        assertThat(InWords.number(Rupiah.LIMIT)).isEqualTo(ICU.format(Rupiah.LIMIT));
    }

    @Property(tries = 5_000)
    void any_number_is_that_of_icu(@ForAll @LongRange(min = 1, max = InWords.LIMIT) long number) {
        assertThat(InWords.number(number)).isEqualTo(ICU.format(number));
        assertThat(InWords.number(-number)).isEqualTo("minus " + ICU.format(number));
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
