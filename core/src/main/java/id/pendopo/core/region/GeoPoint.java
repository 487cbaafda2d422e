package id.pendopo.core.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map (<i>titik koordinat</i>) in WGS84: latitude first, as people say it, unlike GeoJSON. Exact to a millionth of a
 * degree, some ten centimetres. In JSON it is text: {@code "-6.917464,107.619123"}.
 *
 * @param latitude millionths of a degree, -90,000,000 to 90,000,000, negative in the south
 * @param longitude millionths of a degree, -180,000,000 to 180,000,000
 */
public record GeoPoint(int latitude, int longitude) {
    /** What a point looks like in JSON, as a regular expression, for schemas. */
    public static final String PATTERN =
            "^-?([0-8]?[0-9]\\.[0-9]{6}|90\\.0{6}),-?(([0-9]{1,2}|1[0-7][0-9])\\.[0-9]{6}|180\\.0{6})$";

    private static final Pattern SHAPE =
            Pattern.compile("\\s*(-?\\d{1,3})(?:\\.(\\d{1,6}))?\\s*,\\s*(-?\\d{1,3})(?:\\.(\\d{1,6}))?\\s*");
    private static final int UNIT = 1_000_000;
    private static final int MOST_LATITUDE = 90 * UNIT;
    private static final int MOST_LONGITUDE = 180 * UNIT;
    private static final int TYPED_LIMIT = 40;

    /** @throws IllegalArgumentException if it is no point of the earth, most likely because the two were swapped */
    public GeoPoint {
        if (Math.abs((long) latitude) > MOST_LATITUDE || Math.abs((long) longitude) > MOST_LONGITUDE) {
            throw refused();
        }
    }

    /**
     * The point in a text: latitude, comma, longitude, each in degrees with a decimal point and at most six places.
     *
     * @throws IllegalArgumentException if the text is no such point
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GeoPoint parse(String text) {
        return find(text).orElseThrow(GeoPoint::refused);
    }

    /** The point in a text; empty when the text is none. */
    public static Optional<GeoPoint> find(CharSequence text) {
        Matcher matcher = SHAPE.matcher(text);
        if (text.length() > TYPED_LIMIT || !matcher.matches()) {
            return Optional.empty();
        }
        int latitude = millionths(matcher.group(1), matcher.group(2));
        int longitude = millionths(matcher.group(3), matcher.group(4));
        return Math.abs(latitude) > MOST_LATITUDE || Math.abs(longitude) > MOST_LONGITUDE
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    /**
     * The same place told less exactly, rounded to the nearest, halves away from the equator and the meridian: what a register shows, and of a place
     * where somebody may live everybody.
     *
     * @param places 0 to 6 decimal places
     */
    public GeoPoint rounded(int places) {
        if (places < 0 || places > 6) {
            throw new IllegalArgumentException("point: %d places is outside 0 to 6; give such as 4".formatted(places));
        }
        int unit = 1;
        for (int i = places; i < 6; i++) {
            unit *= 10;
        }
        return new GeoPoint(rounded(latitude, unit), rounded(longitude, unit));
    }

    /** Latitude, comma, longitude: {@code -6.917464,107.619123}. */
    @JsonValue
    public String text() {
        return degrees(latitude) + "," + degrees(longitude);
    }

    @Override
    public String toString() {
        return text();
    }

    private static int rounded(int value, int unit) {
        int half = unit / 2;
        return (value + (value < 0 ? -half : half)) / unit * unit;
    }

    private static String degrees(int value) {
        int size = Math.abs(value);
        return String.format(Locale.ROOT, "%s%d.%06d", value < 0 ? "-" : "", size / UNIT, size % UNIT);
    }

    private static int millionths(String degrees, String decimals) {
        String places = decimals == null ? "" : decimals;
        int size = Integer.parseInt(degrees.replace("-", "")) * UNIT
                + Integer.parseInt((places + "000000").substring(0, 6));
        return degrees.startsWith("-") ? -size : size;
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "point: the value is no latitude and longitude in degrees; write it like -6.917464,107.619123");
    }
}
