package id.pendopo.core.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A region's code (<i>kode wilayah</i>) of the Ministry of Home Affairs: 2, 4, 6 or 10 digits for province, regency or city,
 * district, and village. It is not the code of the statistics office. A code may be well formed and yet belong to no
 * region of today: {@link OfficialRegions} knows the present ones. In JSON it is dotted text: {@code "32.73"}.
 *
 * @param plain the digits without dots; the first is not 0
 */
public record RegionCode(String plain) implements Comparable<RegionCode> {
    private static final int TYPED_LIMIT = 20;

    /** @throws IllegalArgumentException if these are not 2, 4, 6 or 10 digits or the first is 0 */
    public RegionCode {
        if (!isWellFormed(plain)) {
            throw refused();
        }
    }

    /** The code with these digits, without dots. */
    public static RegionCode of(String plain) {
        return new RegionCode(plain);
    }

    /**
     * The code in a text with its dots or without: {@code 32.73.01.1001} or {@code 3273011001}.
     *
     * @throws IllegalArgumentException if the text is no such code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegionCode parse(String text) {
        return find(text).orElseThrow(RegionCode::refused);
    }

    /** The code in a text with its dots or without; empty when the text is no such code. */
    public static Optional<RegionCode> find(CharSequence text) {
        if (text.length() > TYPED_LIMIT) {
            return Optional.empty();
        }
        String typed = text.toString().strip();
        String digits = typed.replace(".", "");
        boolean fits = isWellFormed(digits) && (typed.equals(digits) || typed.equals(dotted(digits)));
        return fits ? Optional.of(new RegionCode(digits)) : Optional.empty();
    }

    /** The code with its dots: {@code 32.73.01.1001}. */
    @JsonValue
    public String dotted() {
        return dotted(plain);
    }

    /** The level that this many digits say. */
    public RegionLevel level() {
        return switch (plain.length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 4 -> RegionLevel.REGENCY;
            case 6 -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** The province it lies in, or itself. */
    public RegionCode province() {
        return cut(RegionLevel.PROVINCE.digits());
    }

    /** The regency or city it lies in, or itself; empty for a province. */
    public Optional<RegionCode> regency() {
        return at(RegionLevel.REGENCY);
    }

    /** The region of that level it lies in, or itself; empty when this is a larger one. */
    public Optional<RegionCode> at(RegionLevel level) {
        return plain.length() < level.digits() ? Optional.empty() : Optional.of(cut(level.digits()));
    }

    /** Whether it lies in the other region or is the same. */
    public boolean isWithin(RegionCode other) {
        return plain.startsWith(other.plain);
    }

    @Override
    public int compareTo(RegionCode other) {
        return plain.compareTo(other.plain);
    }

    /** The code with its dots. */
    @Override
    public String toString() {
        return dotted();
    }

    private RegionCode cut(int digits) {
        return digits == plain.length() ? this : new RegionCode(plain.substring(0, digits));
    }

    private static String dotted(String digits) {
        StringBuilder text = new StringBuilder(13);
        for (int i = 0; i < digits.length(); i++) {
            if (i == 2 || i == 4 || i == 6) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static boolean isWellFormed(String digits) {
        int length = digits.length();
        if ((length != 2 && length != 4 && length != 6 && length != 10) || digits.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text is not repeated: it may be the beginning of somebody's identity number. */
    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "region code: the text is not 2, 4, 6 or 10 digits beginning with 1 to 9; write 32.73 or 3273");
    }
}
