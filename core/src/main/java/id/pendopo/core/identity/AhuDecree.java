package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.internal.text.HiddenCharacters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of the minister's decree that ratifies a legal body (<i>keputusan pengesahan badan hukum, AHU</i>), such as
 * {@code AHU-0012345.AH.01.04.Tahun 2020} [S]: 04 for a foundation, 07 for an association [K]. Decrees before about 2014 have
 * other shapes [K]; those are kept as text by {@link #legacy}. Prints with its serial number masked; in JSON it is text.
 */
public final class AhuDecree {
    /** The longest number in characters. */
    public static final int LIMIT = 60;

    private static final Pattern SHAPE = Pattern.compile("AHU-(\\d{7})\\.AH\\.01\\.(04|07)\\.TAHUN (\\d{4})");

    private final String number;
    private final Optional<Body> body;

    private AhuDecree(String number, Optional<Body> body) {
        this.number = number;
        this.body = body;
    }

    /** What kind of body a decree ratifies. */
    public enum Body {
        /** <i>Yayasan</i>. */
        FOUNDATION("04"),
        /** <i>Perkumpulan</i>. */
        ASSOCIATION("07");

        private final String code;

        Body(String code) {
            this.code = code;
        }

        /** Its two digits in the number. */
        public String code() {
            return code;
        }
    }

    /**
     * The number in a text, in any letters.
     *
     * @throws IllegalArgumentException if the text has not this shape
     */
    public static AhuDecree parse(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "AHU decree: the text has not the shape AHU-0012345.AH.01.04.Tahun 2020; use legacy for an older one"));
    }

    /** The number in a text, in any letters; empty when it has not this shape. */
    public static Optional<AhuDecree> find(CharSequence text) {
        if (text.length() > LIMIT) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(text.toString().strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Body body = matcher.group(2).equals(Body.FOUNDATION.code) ? Body.FOUNDATION : Body.ASSOCIATION;
        String number = "AHU-%s.AH.01.%s.Tahun %s".formatted(matcher.group(1), matcher.group(2), matcher.group(3));
        return Optional.of(new AhuDecree(number, Optional.of(body)));
    }

    /**
     * The number of an older decree, kept as it is written.
     *
     * @throws IllegalArgumentException if it is blank, too long or has control characters
     */
    public static AhuDecree legacy(String text) {
        if (text.isBlank()
                || text.length() > LIMIT
                || text.chars().anyMatch(Character::isISOControl)
                || HiddenCharacters.firstIn(text) >= 0) {
            throw new IllegalArgumentException(
                    "AHU decree: the text is not 1 to %d plain characters; copy the number from the decree"
                            .formatted(LIMIT));
        }
        return find(text).orElseGet(() -> new AhuDecree(text.strip(), Optional.empty()));
    }

    /** The number that {@link #number} once gave; for reading JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AhuDecree from(String number) {
        return legacy(number);
    }

    /** The number as it is cited. */
    @JsonValue
    public String number() {
        return number;
    }

    /** What it ratifies; empty for an older decree. */
    public Optional<Body> body() {
        return body;
    }

    /** The year of the decree; empty for an older one. Whether it lies in the future only the caller can say. */
    public Optional<Integer> year() {
        return body.map(kind -> Integer.valueOf(number.substring(number.length() - 4)));
    }

    /** Whether it has an older shape. */
    public boolean isLegacy() {
        return body.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AhuDecree that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Masked but for kind and year. */
    @Override
    public String toString() {
        return body.map(kind -> "AHU-*******" + number.substring(11)).orElse("AHU ***");
    }
}
