package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.region.GeoPoint;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A coarsened point tells its cell and nothing more, however often it is told. */
class GeoGridTest {
    private static final GeoGrid GRID = GeoGrid.ofMetres(100);

    private static double metres(int from, int to, double atLatitude) {
        return Math.abs((long) from - to) * 0.111195 * Math.cos(Math.toRadians(atLatitude));
    }

    @Property
    void every_point_of_a_cell_becomes_the_same_one(
            @ForAll @IntRange(min = -11_000_000, max = 6_000_000) int latitude,
            @ForAll @IntRange(min = 95_000_000, max = 141_000_000) int longitude) {
        GeoPoint middle = GRID.coarse(new GeoPoint(latitude, longitude));
        assertThat(GRID.coarse(middle)).isEqualTo(middle);
        assertThat(metres(middle.latitude(), latitude, 0)).isLessThan(51);
        assertThat(metres(middle.longitude(), longitude, latitude / 1e6)).isLessThan(53);
    }

    /** Walking a hundred metres in one direction meets at most two cells, so that none is narrower. */
    @Property
    void no_cell_is_narrower_or_lower_than_asked(
            @ForAll @IntRange(min = -84_000_000, max = 84_000_000) int latitude,
            @ForAll @IntRange(min = -179_000_000, max = 179_000_000) int longitude) {
        GeoPoint here = GRID.coarse(new GeoPoint(latitude, longitude));
        int east = longitude;
        while (GRID.coarse(new GeoPoint(latitude, east)).equals(here)) {
            east += 5;
            if (east - longitude > 20_000) {
                break;
            }
        }
        GeoPoint next = GRID.coarse(new GeoPoint(latitude, east));
        assertThat(metres(here.longitude(), next.longitude(), latitude / 1e6)).isGreaterThan(99.3);
    }

    @Test
    void the_ends_of_the_earth_have_a_cell_too() {
        assertThat(GRID.coarse(new GeoPoint(90_000_000, 0)))
                .isEqualTo(GRID.coarse(new GeoPoint(90_000_000, 1_000_000)));
        assertThat(GRID.coarse(new GeoPoint(-90_000_000, 180_000_000)).longitude())
                .isZero();
        assertThat(GRID.coarse(new GeoPoint(0, 180_000_000)).longitude()).isLessThan(180_000_000);
        assertThat(GRID.coarse(new GeoPoint(0, -180_000_000)).longitude()).isGreaterThan(-180_000_000);
    }

    @Test
    void a_grid_has_whole_metres_from_one_to_ten_thousand() {
        assertThatThrownBy(() -> GeoGrid.ofMetres(0)).hasMessageContaining("outside 1 to 10000");
        assertThatThrownBy(() -> GeoGrid.ofMetres(10_001)).hasMessageContaining("outside 1 to 10000");
        assertThat(GeoGrid.ofMetres(10_000).coarse(new GeoPoint(-6_914_744, 107_609_810)))
                .isNotEqualTo(GRID.coarse(new GeoPoint(-6_914_744, 107_609_810)));
    }
}
