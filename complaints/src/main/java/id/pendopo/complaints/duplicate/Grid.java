package id.pendopo.complaints.duplicate;

import id.pendopo.complaints.report.Distance;
import id.pendopo.core.region.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid over the earth (<i>kisi</i>) in which everything within a radius of a point lies in a few cells: rows of one height, parted into
 * cells of one width in degrees. Beyond {@value #POLAR} millionths of a degree north and south, where meridians run together, a row is one
 * cell. Any ordinary index on numbers can keep the cells, so no spatial one is needed. Immutable and thread-safe.
 */
final class Grid {
    private static final int POLAR = 60_000_000;
    private static final int CIRCLE = 360_000_000;

    /** Beside the rounding of the reckoning, about ten centimetres. */
    private static final int MARGIN = 2;

    private final double angle;
    private final int reach;
    private final int size;

    private Grid(int radiusMetres) {
        this.angle = (radiusMetres + 0.001) / Distance.RADIUS;
        this.reach = (int) Math.ceil(Math.toDegrees(angle) * 1_000_000) + MARGIN;
        this.size = reach;
    }

    /**
     * For what lies within this many metres.
     *
     * @throws IllegalArgumentException if outside 1 to 100,000
     */
    static Grid within(int radiusMetres) {
        if (radiusMetres < 1 || radiusMetres > 100_000) {
            throw new IllegalArgumentException(
                    "grid: a radius of %d m is outside 1 to 100000; give metres".formatted(radiusMetres));
        }
        return new Grid(radiusMetres);
    }

    /** A cell: its row from the south, and its column from Greenwich eastwards. */
    record Cell(int row, int column) {}

    /** The cell of a point. */
    Cell cellOf(GeoPoint point) {
        int row = row(point.latitude());
        return new Cell(row, isPolar(row) ? 0 : Math.floorMod(point.longitude(), CIRCLE) / size);
    }

    /** Every cell that may hold a point within the radius. */
    List<Cell> around(GeoPoint point) {
        List<Cell> cells = new ArrayList<>(9);
        int last = row(point.latitude() + reach);
        for (int row = row(point.latitude() - reach); row <= last; row++) {
            if (isPolar(row)) {
                cells.add(new Cell(row, 0));
            } else {
                inRow(row, point, cells);
            }
        }
        return cells;
    }

    private void inRow(int row, GeoPoint point, List<Cell> cells) {
        int turn = turn(point, row);
        int first = Math.floorMod(point.longitude() - turn, CIRCLE);
        int end = first + 2 * turn;
        add(row, first / size, Math.min(end, CIRCLE - 1) / size, cells);
        if (end >= CIRCLE) {
            // Past the meridian of Greenwich the columns begin again.
            add(row, 0, Math.min((end - CIRCLE) / size, first / size - 1), cells);
        }
    }

    private static void add(int row, int first, int last, List<Cell> cells) {
        for (int column = first; column <= last; column++) {
            cells.add(new Cell(row, column));
        }
    }

    /** How far east or west, in millionths of a degree, a point of this row within the radius may be. */
    private int turn(GeoPoint point, int row) {
        int south = row * size - 90_000_000;
        int farthest = Math.max(Math.abs(south), Math.abs(south + size));
        double parallels =
                Math.cos(Distance.radians(farthest)) * Math.cos(Distance.radians(Math.abs(point.latitude())));
        double half = Math.sin(angle / 2) / Math.sqrt(parallels);
        return half >= 1 ? CIRCLE / 2 - 1 : (int) Math.ceil(Math.toDegrees(2 * Math.asin(half)) * 1_000_000) + MARGIN;
    }

    private int row(int latitude) {
        return Math.max(0, Math.min(180_000_000, latitude + 90_000_000)) / size;
    }

    private boolean isPolar(int row) {
        long south = (long) row * size - 90_000_000;
        return south < -POLAR || south + size > POLAR;
    }
}
