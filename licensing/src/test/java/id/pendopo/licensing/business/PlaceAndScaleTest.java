package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.money.Rupiah;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAndScaleTest {
    @ParameterizedTest
    @CsvSource({
        "-1,MICRO",
        "0,MICRO",
        "1000000000,MICRO",
        "1000000001,SMALL",
        "5000000000,SMALL",
        "5000000001,MEDIUM",
        "10000000000,MEDIUM",
        "10000000001,LARGE"
    })
    void a_bound_belongs_to_the_lower_scale(long capital, BusinessScale scale) {
        assertThat(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital))).isEqualTo(scale);
    }

    @Property
    void more_capital_never_makes_a_smaller_scale(
            @ForAll @LongRange(min = -20_000_000_000L, max = 20_000_000_000L) long capital,
            @ForAll @LongRange(min = 0, max = 20_000_000_000L) long more) {
        assertThat(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital + more)))
                .isGreaterThanOrEqualTo(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(capital)));
    }

    @Test
    void limits_rise_from_above_zero() {
        Rupiah one = Rupiah.of(1);
        Rupiah two = Rupiah.of(2);
        assertThat(new ScaleLimits(one, two, Rupiah.of(3)).upTo(BusinessScale.MEDIUM))
                .contains(Rupiah.of(3));
        assertThat(Businesses.BY_CAPITAL.upTo(BusinessScale.LARGE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(Rupiah.ZERO, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(one, one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleLimits(one, two, two));
    }

    @ParameterizedTest
    @CsvSource({
        "'-6.917464,107.619123','-6.917464,107.619123'",
        "' -6.9175 , 107.6 ','-6.917500,107.600000'",
        "'-0.5,117','-0.500000,117.000000'",
        "'90,180','90.000000,180.000000'",
        "'-90.000000,-180.0','-90.000000,-180.000000'"
    })
    void a_point_is_read_as_people_write_it(String typed, String text) {
        assertThat(GeoPoint.parse(typed)).hasToString(text);
        assertThat(text).matches(GeoPoint.PATTERN);
    }

    /** Longitude first, as maps on the web have it, lies outside the earth for all of Indonesia. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "107.619123,-6.917464",
                "-6.917464",
                "-6,917464,107,619123",
                "-6.9174641,107.6",
                "90.000001,0",
                "0,180.000001",
                "999,0",
                "",
                "0,0,0"
            })
    void what_is_no_point_is_refused(String typed) {
        assertThat(GeoPoint.find(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.parse(typed));
    }

    @Test
    void a_point_is_rounded_for_the_register() {
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(4)).hasToString("-6.917500,107.619200");
        assertThat(GeoPoint.parse("-6.917449,107.619149").rounded(4)).hasToString("-6.917400,107.619100");
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(6)).hasToString("-6.917464,107.619150");
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(0)).hasToString("-7.000000,108.000000");
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 0).rounded(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 0).rounded(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(90_000_001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, -180_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Integer.MIN_VALUE, 0));
    }

    @Property
    void every_point_reads_back_and_moves_less_than_half_a_step_when_rounded(
            @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int latitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        assertThat(GeoPoint.parse(point.text())).isEqualTo(point);
        assertThat(Math.abs(point.rounded(4).latitude() - latitude)).isLessThanOrEqualTo(50);
        assertThat(Math.abs(point.rounded(4).longitude() - longitude)).isLessThanOrEqualTo(50);
    }
}
