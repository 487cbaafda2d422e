package id.pendopo.complaints.publication;

import id.pendopo.core.region.GeoPoint;

/**
 * A grid over the earth by which points are coarsened (<i>petak pengaburan</i>) [D]. A point becomes the middle of its cell, always the
 * same one, so that reports of one place do not average out to it. Cells are at least as wide and high as it was asked. Immutable and
 * thread-safe.
 */
public final class GeoGrid {
    /** A millionth of a degree of a meridian is never shorter, in millimetres. */
    private static final double MILLIMETRES = 110.5;

    /** Beyond it meridians run together, and a row is one cell. */
    private static final int POLAR = 85_000_000;

    private static final int CIRCLE = 360_000_000;

    private final int metres;
    private final int height;

    private GeoGrid(int metres) {
        this.metres = metres;
        this.height = (int) Math.ceil(metres * 1_000 / MILLIMETRES);
    }

    /**
     * With cells of at least so many metres.
     *
     * @throws IllegalArgumentException if outside 1 to 10,000
     */
    public static GeoGrid ofMetres(int metres) {
        if (metres < 1 || metres > 10_000) {
            throw new IllegalArgumentException("grid: %d m is outside 1 to 10000; give metres".formatted(metres));
        }
        return new GeoGrid(metres);
    }

    /** The middle of the cell in which the point lies. */
    public GeoPoint coarse(GeoPoint point) {
        int row = Math.floorDiv(point.latitude(), height);
        int middle = Math.max(-90_000_000, Math.min(90_000_000, row * height + height / 2));
        if (Math.abs((long) middle) > POLAR) {
            return new GeoPoint(middle, 0);
        }
        // The side of the cell that lies nearer to a pole is the narrower one.
        double edge = Math.max(Math.abs((double) row * height), Math.abs((double) (row + 1) * height));
        double wide = metres * 1_000 / (MILLIMETRES * StrictMath.cos(StrictMath.toRadians(edge / 1_000_000)));
        int cells = (int) Math.max(1, Math.floor(CIRCLE / wide));
        long column = Math.floorDiv((point.longitude() + 180_000_000L) * cells, (long) CIRCLE);
        long longitude = (2 * Math.min(column, cells - 1L) + 1) * CIRCLE / (2L * cells) - 180_000_000L;
        return new GeoPoint(middle, (int) longitude);
    }
}
