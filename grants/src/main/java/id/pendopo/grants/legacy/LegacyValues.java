package id.pendopo.grants.legacy;

import id.pendopo.core.money.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and times of the old tables, read strictly: what could be read in two ways is not read. */
final class LegacyValues {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,9})?(?:Z|\\+00:?00)?)?");
    private static final Pattern DECIMAL = Pattern.compile("(-?)(\\d{1,40})(?:\\.(\\d{1,2}))?");
    private static final int DIGITS_LIMIT = 18;

    private LegacyValues() {}

    /**
     * The day of a time in the region. The dump writes times at +00:00, so 17:00:00 is the midnight with which the next local day
     * begins. A date without a time is a day as it stands.
     */
    static Optional<LocalDate> day(Optional<String> text, ZoneOffset offset) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text.get());
        if (!time.matches() || time.group(1).startsWith("0000")) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(time.group(1));
            if (time.group(2) == null) {
                return Optional.of(day);
            }
            return Optional.of(LocalDateTime.parse(time.group(1) + "T" + time.group(2))
                    .atOffset(ZoneOffset.UTC)
                    .withOffsetSameInstant(offset)
                    .toLocalDate());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** An amount, or why there is none. */
    record Amount(Optional<Rupiah> rupiah, Optional<LegacyDefect> defect) {
        static Amount of(Rupiah rupiah) {
            return new Amount(Optional.of(rupiah), Optional.empty());
        }

        static Amount not(LegacyDefect why) {
            return new Amount(Optional.empty(), Optional.of(why));
        }
    }

    /** An amount of a decimal column: digits, perhaps with two decimals, which must be zero. */
    static Amount decimal(String text) {
        Matcher number = DECIMAL.matcher(text);
        if (!number.matches()) {
            return Amount.not(LegacyDefect.AMOUNT_UNREADABLE);
        }
        String sen = number.group(3) == null ? "" : number.group(3);
        if (!number.group(1).isEmpty()
                || number.group(2).length() + sen.length() > DIGITS_LIMIT
                || !sen.replace("0", "").isEmpty()) {
            return Amount.not(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        }
        long value = Long.parseLong(number.group(2));
        return value > Rupiah.LIMIT ? Amount.not(LegacyDefect.AMOUNT_OUT_OF_RANGE) : Amount.of(Rupiah.of(value));
    }

    /** An amount of a free text: digits, else dots as thousands; anything else is not read. */
    static Amount text(String text) {
        if (text.matches("\\d{19,40}") || text.startsWith("-")) {
            return Amount.not(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        }
        try {
            return Amount.of(Rupiah.parse(text));
        } catch (IllegalArgumentException none) {
            return Amount.not(LegacyDefect.AMOUNT_UNREADABLE);
        }
    }

    static Optional<Integer> number(Optional<String> text) {
        return text.filter(one -> one.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
