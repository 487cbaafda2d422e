package id.pendopo.complaints.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.report.Distance;
import id.pendopo.core.region.GeoPoint;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Distance, and the cells in which everything within a radius lies, anywhere on earth. */
class GridTest {
    @Provide
    Arbitrary<GeoPoint> points() {
        Arbitrary<Integer> latitudes = Arbitraries.oneOf(
                Arbitraries.integers().between(-11_000_000, 6_000_000),
                Arbitraries.integers().between(-90_000_000, 90_000_000),
                Arbitraries.of(-90_000_000, 90_000_000, 0, 59_999_999, 60_000_000, -60_000_000));
        Arbitrary<Integer> longitudes = Arbitraries.oneOf(
                Arbitraries.integers().between(95_000_000, 141_000_000),
                Arbitraries.integers().between(-180_000_000, 180_000_000),
                Arbitraries.of(-180_000_000, 180_000_000, 0, -1, 1));
        return Combinators.combine(latitudes, longitudes).as(GeoPoint::new);
    }

    private static GeoPoint near(GeoPoint point, int north, int east) {
        int latitude = Math.max(-90_000_000, Math.min(90_000_000, point.latitude() + north));
        long longitude = (long) point.longitude() + east;
        if (longitude > 180_000_000) {
            longitude -= 360_000_000;
        } else if (longitude < -180_000_000) {
            longitude += 360_000_000;
        }
        return new GeoPoint(latitude, (int) longitude);
    }

    /** Nothing within the radius is missed, at the equator, at a pole, and where the meridians end. */
    @Property(tries = 3_000)
    void whatever_lies_within_the_radius_lies_in_a_cell_around(
            @ForAll("points") GeoPoint point, @ForAll java.util.Random random) {
        int radius = 1 + random.nextInt(5_000);
        Grid grid = Grid.within(radius);
        int reach = 10 * radius;
        for (int i = 0; i < 20; i++) {
            GeoPoint other =
                    near(point, random.nextInt(2 * reach + 1) - reach, random.nextInt(8 * reach + 1) - 4 * reach);
            if (Distance.millimetres(point, other) <= radius * 1_000L) {
                assertThat(grid.around(point)).contains(grid.cellOf(other));
            }
        }
        assertThat(grid.around(point)).contains(grid.cellOf(point)).doesNotHaveDuplicates();
    }

    @Property(tries = 2_000)
    void distance_is_the_same_from_either_end_and_nothing_to_itself(
            @ForAll("points") GeoPoint one, @ForAll("points") GeoPoint other) {
        assertThat(Distance.millimetres(one, other)).isEqualTo(Distance.millimetres(other, one));
        assertThat(Distance.millimetres(one, one)).isZero();
        assertThat(Distance.millimetres(one, other)).isBetween(0L, 20_015_115_000L);
    }

    @Test
    void a_degree_on_a_great_circle_is_111_195_metres() {
        GeoPoint zero = new GeoPoint(0, 0);
        assertThat(Distance.millimetres(zero, new GeoPoint(0, 1_000_000))).isEqualTo(111_195_080L);
        assertThat(Distance.millimetres(zero, new GeoPoint(1_000_000, 0))).isEqualTo(111_195_080L);
        assertThat(Distance.millimetres(new GeoPoint(60_000_000, 0), new GeoPoint(60_000_000, 1_000_000)))
                .isBetween(55_590_000L, 55_600_000L);
        assertThat(Distance.millimetres(new GeoPoint(0, 180_000_000), new GeoPoint(0, -180_000_000)))
                .isZero();
    }

    /** A city needs few look-ups: nine cells, twelve at most. */
    @Property(tries = 500)
    void in_indonesia_few_cells_are_around_a_point(@ForAll("points") GeoPoint point) {
        if (Math.abs(point.latitude()) <= 11_000_000) {
            assertThat(Grid.within(100).around(point)).hasSizeBetween(4, 12);
        }
    }

    @Test
    void a_radius_is_of_metres() {
        assertThat(Grid.within(100_000)).isNotNull();
        assertThatThrownBy(() -> Grid.within(0)).hasMessageContaining("0 m");
        assertThatThrownBy(() -> Grid.within(100_001)).hasMessageContaining("100001");
    }
}
