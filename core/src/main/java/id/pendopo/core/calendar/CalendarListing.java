package id.pendopo.core.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The canonical text of a calendar and its hash, which anyone can check with a SHA-256 tool. */
final class CalendarListing {
    private CalendarListing() {}

    static String of(WorkWeek week, int firstYear, int lastYear, Collection<DayOff> days) {
        StringBuilder text = new StringBuilder(64 + days.size() * 120);
        text.append("week\t").append(week.name()).append('\n');
        text.append("years\t").append(firstYear).append('\t').append(lastYear).append('\n');
        for (DayOff day : days) {
            text.append(day.date()).append('\t').append(day.type().name());
            text.append('\t')
                    .append(day.name().id())
                    .append('\t')
                    .append(day.name().en());
            text.append('\t').append(day.source().citation());
            text.append('\t').append(day.source().standing().name()).append('\n');
        }
        return text.toString();
    }

    static String hash(String listing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(listing.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("calendar: this Java has no SHA-256, which every Java must have", e);
        }
    }
}
