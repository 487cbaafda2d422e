package id.pendopo.core.table;

import id.pendopo.core.identity.Nik;
import id.pendopo.core.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells as older systems wrote them (<i>pembaca sel lama</i>), read tolerantly and never silently: each value says what was mended. A day
 * comes before its month, as this country writes it; a comma is that of a fraction.
 */
public final class TolerantCells {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,12})?");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("\\d{1,16}");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("februari", 2),
            Map.entry("maret", 3),
            Map.entry("april", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("agustus", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("nopember", 11),
            Map.entry("desember", 12));

    /** Where this country lies, with a little sea around it. */
    private static final BigDecimal SOUTH = new BigDecimal("-12");

    private static final BigDecimal NORTH = new BigDecimal("7");
    private static final BigDecimal WEST = new BigDecimal("94");
    private static final BigDecimal EAST = new BigDecimal("142");

    /** What a byte read as Latin-1 looks like that was part of a letter in UTF-8. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u2013-\\u2122\\u0152-\\u0178\\u0192]");

    private static final List<Charset> WRONG = List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    private TolerantCells() {}

    /** A day: ISO, day first, or with the month in words; zeros are none. */
    public static Repaired<LocalDate> day(String text) {
        String cell = text.strip();
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            boolean zero = Integer.parseInt(iso.group(1)) == 0;
            return zero
                    ? Repaired.none(Repair.ZERO_DATE)
                    : date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), false);
        }
        Matcher turned = DAY_FIRST.matcher(cell);
        if (turned.matches()) {
            return Integer.parseInt(turned.group(3)) == 0
                    ? Repaired.none(Repair.ZERO_DATE)
                    : date(turned.group(3), Integer.parseInt(turned.group(2)), turned.group(1), true);
        }
        Matcher words = IN_WORDS.matcher(cell);
        if (words.matches()) {
            int month = MONTHS.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 0);
            return date(words.group(3), month, words.group(1), true);
        }
        return Repaired.unreadable();
    }

    private static Repaired<LocalDate> date(String year, int month, String day, boolean turned) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return turned ? Repaired.mended(date, Repair.DATE_TURNED) : Repaired.asItStands(date);
        } catch (DateTimeException none) {
            return Repaired.unreadable();
        }
    }

    /** An amount of whole rupiah, negative for what is owed. */
    public static Repaired<Rupiah> amount(String text) {
        String cell = text.strip();
        try {
            Rupiah amount = Rupiah.parse(cell);
            return PLAIN_AMOUNT.matcher(cell).matches()
                    ? Repaired.asItStands(amount)
                    : Repaired.mended(amount, Repair.AMOUNT_WRITTEN);
        } catch (IllegalArgumentException none) {
            return Repaired.unreadable();
        }
    }

    /** An identity number; one with fifteen digits has lost one, and nobody knows which. */
    public static Repaired<Nik> nik(String text) {
        String digits = text.replaceAll("[\\s.'-]", "");
        if (!Nik.isAcceptable(digits)) {
            return Repaired.unreadable();
        }
        Nik nik = Nik.parse(digits);
        return digits.equals(text) ? Repaired.asItStands(nik) : Repaired.mended(nik, Repair.SEPARATORS_REMOVED);
    }

    /**
     * A point on this country's ground or sea, in millionths of a degree; what is finer is rounded.
     *
     * @param latitude north is positive
     * @param longitude east
     */
    public record Degrees(int latitude, int longitude) {
        static Degrees of(BigDecimal north, BigDecimal east) {
            return new Degrees(millionths(north), millionths(east));
        }

        private static int millionths(BigDecimal degrees) {
            return degrees.movePointRight(6).setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
    }

    /** A point; where latitude and longitude can only be right in each other's place, they are taken so. */
    public static Repaired<Degrees> point(String latitude, String longitude) {
        String north = latitude.strip();
        String east = longitude.strip();
        if (!DEGREES.matcher(north).matches() || !DEGREES.matcher(east).matches()) {
            return Repaired.unreadable();
        }
        boolean comma = north.indexOf(',') >= 0 || east.indexOf(',') >= 0;
        BigDecimal one = new BigDecimal(north.replace(',', '.'));
        BigDecimal two = new BigDecimal(east.replace(',', '.'));
        if (isHere(one, two)) {
            Degrees point = Degrees.of(one, two);
            return comma ? Repaired.mended(point, Repair.DECIMAL_COMMA) : Repaired.asItStands(point);
        }
        return isHere(two, one) ? Repaired.mended(Degrees.of(two, one), Repair.POINT_SWAPPED) : Repaired.unreadable();
    }

    private static boolean isHere(BigDecimal latitude, BigDecimal longitude) {
        return latitude.compareTo(SOUTH) >= 0
                && latitude.compareTo(NORTH) <= 0
                && longitude.compareTo(WEST) >= 0
                && longitude.compareTo(EAST) <= 0;
    }

    /** A text; one that was UTF-8 and read as Latin-1 gets its letters back, if all of it can be. */
    public static Repaired<String> text(String text) {
        if (BROKEN.matcher(text).find()) {
            for (Charset wrong : WRONG) {
                try {
                    ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
                    String restored =
                            StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                    return Repaired.mended(restored, Repair.ENCODING);
                } catch (CharacterCodingException another) {
                    // It was not that encoding, or it was no mistake at all.
                }
            }
        }
        return Repaired.asItStands(text);
    }
}
