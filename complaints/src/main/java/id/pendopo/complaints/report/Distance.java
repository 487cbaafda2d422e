package id.pendopo.complaints.report;

import id.pendopo.core.region.GeoPoint;

/**
 * How far two points are apart (<i>jarak</i>), by the haversine formula on a sphere of {@value #RADIUS} metres, to the nearest millimetre.
 * The formula is reckoned in strict floating point, so every machine gives the same millimetre; the sphere itself is off the true earth by up
 * to half a percent, which within a hundred metres is half a metre.
 */
public final class Distance {
    /** The mean radius of the earth in metres. */
    public static final double RADIUS = 6_371_008.8;

    private static final double MILLIONTH = Math.PI / 180 / 1_000_000;
    private static final int MILLIMETRES = 1_000;

    private Distance() {}

    /** The same from either end. */
    public static long millimetres(GeoPoint one, GeoPoint other) {
        double half = StrictMath.sin((one.latitude() - other.latitude()) * MILLIONTH / 2);
        double turned = StrictMath.sin(((long) one.longitude() - other.longitude()) * MILLIONTH / 2);
        double parallels = StrictMath.cos(one.latitude() * MILLIONTH) * StrictMath.cos(other.latitude() * MILLIONTH);
        double chord = half * half + parallels * turned * turned;
        return Math.round(2 * RADIUS * MILLIMETRES * StrictMath.asin(StrictMath.sqrt(Math.min(1, chord))));
    }

    /** A latitude in radians. */
    public static double radians(int millionths) {
        return millionths * MILLIONTH;
    }
}
