package id.pendopo.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A point is exact to a millionth of a degree in whole numbers, and stands in JSON as people write it. */
class GeoPointTest {
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
                "x",
                "0,0,0"
            })
    void what_is_no_point_is_refused(String typed) {
        assertThat(GeoPoint.find(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.parse(typed));
    }

    @Test
    void a_typed_point_of_forty_characters_is_read_and_a_longer_one_is_not() {
        String most = "-6.917464" + " ".repeat(20) + ",107.619123";
        assertThat(most).hasSize(40);
        assertThat(GeoPoint.find(most)).contains(new GeoPoint(-6_917_464, 107_619_123));
        assertThat(GeoPoint.find(most + " ")).isEmpty();
    }

    @Test
    void a_point_is_of_the_earth() {
        assertThat(GeoPoint.parse("90,-180")).isEqualTo(new GeoPoint(90_000_000, -180_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(90_000_001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, -180_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Integer.MIN_VALUE, 0));
    }

    @Test
    void a_point_is_rounded_to_be_told_less_exactly() {
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(4)).hasToString("-6.917500,107.619200");
        assertThat(GeoPoint.parse("-6.917449,107.619149").rounded(4)).hasToString("-6.917400,107.619100");
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(6)).hasToString("-6.917464,107.619150");
        assertThat(GeoPoint.parse("-6.917464,107.619150").rounded(0)).hasToString("-7.000000,108.000000");
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 0).rounded(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 0).rounded(-1));
    }

    @Property
    void every_point_reads_back_and_moves_at_most_half_a_step_when_rounded(
            @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int latitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        assertThat(GeoPoint.parse(point.text())).isEqualTo(point);
        assertThat(point.text()).matches(GeoPoint.PATTERN);
        assertThat(Math.abs(point.rounded(4).latitude() - latitude)).isLessThanOrEqualTo(50);
        assertThat(Math.abs(point.rounded(4).longitude() - longitude)).isLessThanOrEqualTo(50);
        assertThat(Math.abs((long) point.rounded(3).latitude() - latitude)).isLessThanOrEqualTo(500);
    }

    /** Text and no number: canonical JSON has no fractions, and a journal is sealed over it. */
    @Test
    void both_jacksons_write_a_text_and_read_it_back() {
        GeoPoint point = new GeoPoint(-6_917_464, 107_619_123);
        for (JsonBinding json : BothBindings.all()) {
            assertThat(json.write(point)).isEqualTo("\"-6.917464,107.619123\"");
            assertThat((GeoPoint) json.convert(json.parse("\"-6.917464,107.619123\""), GeoPoint.class))
                    .isEqualTo(point);
        }
    }
}
