package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code by which a reporter follows his report (<i>kode pelacakan</i>): {@value #RANDOM} random characters and one that checks them
 * [D]. It says nothing of who, when or how many: no two follow each other. The characters are digits and capital letters without
 * {@code I}, {@code L}, {@code O} and {@code U}, which are misread; {@code I} and {@code L} are read as 1 and {@code O} as 0. Whether a
 * code was given before only a store knows.
 *
 * @param value eleven characters, without hyphens
 */
public record TrackingId(@JsonValue String value) {
    /** How many characters are random: fifty bits. */
    public static final int RANDOM = 10;

    /** What it looks like, as a regular expression, for schemas. */
    public static final String PATTERN = "^[0-9A-HJKMNP-TV-Z]{11}$";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int TYPED_LIMIT = 40;

    /** @throws IllegalArgumentException if it is mistyped */
    public TrackingId {
        if (!isWhole(value)) {
            throw new IllegalArgumentException(
                    "tracking id: the value is no code whose check character fits; give it as the receipt shows it");
        }
    }

    /** The code of this text as it is stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TrackingId of(String value) {
        return new TrackingId(value);
    }

    /**
     * A new code.
     *
     * @param random must be one that nobody can foresee, such as {@code java.security.SecureRandom}
     */
    public static TrackingId random(RandomGenerator random) {
        StringBuilder text = new StringBuilder(RANDOM + 1);
        for (int i = 0; i < RANDOM; i++) {
            text.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        return new TrackingId(text.append(check(text)).toString());
    }

    /**
     * The code in what somebody typed: small letters, blanks and hyphens do not matter.
     *
     * @throws IllegalArgumentException if it is mistyped
     */
    public static TrackingId parse(CharSequence typed) {
        return find(typed)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "tracking id: the text is no code whose check character fits; give it as the receipt shows it"));
    }

    /** The code in what somebody typed; empty if it is mistyped. */
    public static Optional<TrackingId> find(CharSequence typed) {
        if (typed.length() > TYPED_LIMIT) {
            return Optional.empty();
        }
        String plain = typed.toString()
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        return isWhole(plain) ? Optional.of(new TrackingId(plain)) : Optional.empty();
    }

    /** What somebody is told who typed it wrongly; nothing if it is whole. It never says whether such a report is there. */
    public static List<Finding> check(String where, CharSequence typed) {
        return find(typed).isPresent()
                ? List.of()
                : Finding.block("complaints.TRACKING_ID").at(where).only(ComplaintsLaw.TRACKING);
    }

    /** As a receipt shows it, in groups: {@code 7K2M-9QXA-3T6}. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWhole(String text) {
        if (text.length() != RANDOM + 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return check(text) == text.charAt(RANDOM);
    }

    /**
     * Luhn's sum to the base of the alphabet: it tells every single mistake, and every swap of neighbours but that of the first character
     * with the last of the alphabet.
     */
    private static char check(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < RANDOM; i++) {
            int digit = ALPHABET.indexOf(text.charAt(RANDOM - 1 - i)) * (i % 2 == 0 ? 2 : 1);
            sum += digit / BASE + digit % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
