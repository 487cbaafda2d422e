package id.pendopo.complaints.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants as clients write them: date, time and zone, all three. */
final class WireTime {
    /** A plus sign in an address comes in as a blank where a client forgot to escape it. */
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)([Zz]|[-+ ]\\d{2}:?\\d{2})");

    private WireTime() {}

    /** The instant; empty if it is none or its zone is not told. */
    static Optional<Instant> find(String text) {
        Matcher parts = INSTANT.matcher(text);
        if (text.length() > 40 || !parts.matches()) {
            return Optional.empty();
        }
        String zone = parts.group(3).replace(' ', '+').toUpperCase(Locale.ROOT);
        String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        try {
            OffsetDateTime at = OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + colon);
            return at.getYear() < 1900 ? Optional.empty() : Optional.of(at.toInstant());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
