package id.pendopo.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What older systems wrote is read where it can be read in one way, and what was mended is told. */
class TolerantCellsTest {
    @ParameterizedTest
    @CsvSource({
        "2012-12-31, 2012-12-31,",
        "2012-12-31 00:00:00, 2012-12-31,",
        "31/12/2012, 2012-12-31, DATE_TURNED",
        "1-2-2012, 2012-02-01, DATE_TURNED",
        "31.12.2012, 2012-12-31, DATE_TURNED",
        "31 Desember 2012, 2012-12-31, DATE_TURNED",
        "1 NOPEMBER 2012, 2012-11-01, DATE_TURNED"
    })
    void a_day_is_read_as_this_country_writes_it(String text, LocalDate day, @Nullable Repair repair) {
        assertThat(TolerantCells.day(text).value()).contains(day);
        assertThat(TolerantCells.day(text).repair().orElse(null)).isEqualTo(repair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "0000-00-00 00:00:00", "00/00/0000"})
    void zeros_are_no_day(String text) {
        assertThat(TolerantCells.day(text))
                .isEqualTo(new Repaired<>(Optional.empty(), Optional.of(Repair.ZERO_DATE), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/12", "12/31/2012", "2012-02-30", "31 Brumaire 2012", "besok", "", "2012"})
    void what_is_no_day_or_may_be_another_is_not_read(String text) {
        assertThat(TolerantCells.day(text)).isEqualTo(Repaired.unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 1000000,",
        "'Rp 1.000.000,00', 1000000, AMOUNT_WRITTEN",
        "Rp1.000.000, 1000000, AMOUNT_WRITTEN",
        "1.000.000, 1000000, AMOUNT_WRITTEN"
    })
    void an_amount_is_read_with_what_people_write_around_it(String text, long amount, @Nullable Repair repair) {
        assertThat(TolerantCells.amount(text).value()).contains(Rupiah.of(amount));
        assertThat(TolerantCells.amount(text).repair().orElse(null)).isEqualTo(repair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sejuta", "", "1,5 juta", "99999999999999999999"})
    void what_is_no_amount_is_not_guessed(String text) {
        assertThat(TolerantCells.amount(text)).isEqualTo(Repaired.unreadable());
    }

    @Test
    void an_identity_number_loses_its_spaces_and_never_gains_a_digit() {
        assertThat(TolerantCells.nik("3273014501900001").repair()).isEmpty();
        assertThat(TolerantCells.nik("3273 0145 0190 0001").repair()).contains(Repair.SEPARATORS_REMOVED);
        assertThat(TolerantCells.nik("'3273014501900001").repair()).contains(Repair.SEPARATORS_REMOVED);
        assertThat(TolerantCells.nik("327301450190001").readable()).isFalse();
        assertThat(TolerantCells.nik("").readable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-6.9147, 107.6098, -6914700, 107609800,",
        "-6.91474646, 107.60984654, -6914746, 107609847,",
        "'-6,9147', '107,6098', -6914700, 107609800, DECIMAL_COMMA",
        "107.6098, -6.9147, -6914700, 107609800, POINT_SWAPPED",
        "-12, 94, -12000000, 94000000,",
        "7, 142, 7000000, 142000000,"
    })
    void a_point_lies_in_this_country(String latitude, String longitude, int north, int east, @Nullable Repair repair) {
        Repaired<TolerantCells.Degrees> point = TolerantCells.point(latitude, longitude);
        assertThat(point.value()).contains(new TolerantCells.Degrees(north, east));
        assertThat(point.repair().orElse(null)).isEqualTo(repair);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-12.0001, 107", "7.0001, 107", "-6, 142.0001", "-6, 93.9999", "x, 107", "-6.9147, ''"})
    void a_point_elsewhere_is_none(String latitude, String longitude) {
        assertThat(TolerantCells.point(latitude, longitude).readable()).isFalse();
    }

    @Test
    void letters_that_were_read_in_a_wrong_encoding_come_back() {
        String broken = new String("Café Sari".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(TolerantCells.text(broken)).isEqualTo(Repaired.mended("Café Sari", Repair.ENCODING));
        assertThat(TolerantCells.text("Toko â€œContohâ€\u009d").value()).isPresent();
        assertThat(TolerantCells.text("Café Sari")).isEqualTo(Repaired.asItStands("Café Sari"));
        assertThat(TolerantCells.text("PT Contoh")).isEqualTo(Repaired.asItStands("PT Contoh"));
    }

    @Property(tries = 300)
    void whatever_stands_in_a_cell_nothing_is_thrown(@ForAll String text, @ForAll String other) {
        assertThat(TolerantCells.day(text).value().isPresent()
                        && !TolerantCells.day(text).readable())
                .isFalse();
        TolerantCells.amount(text);
        TolerantCells.nik(text);
        TolerantCells.point(text, other);
        TolerantCells.text(text);
    }
}
