package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a region writes the numbers of a series (<i>format penomoran</i>).
 *
 * @param pattern text with {@code {seq}} or {@code {seq:4}} (so many digits at least), {@code {year}}, {@code {month}},
 *     {@code {romanMonth}}; by the region's local date; 1 to 100 characters
 */
public record NumberTemplate(@JsonValue String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{(seq)(?::(\\d{1,2}))?}|\\{(year|month|romanMonth)}");
    private static final Set<String> OWN = Set.of("seq", "year", "month", "romanMonth");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** @throws IllegalArgumentException if it has no {@code seq}, an unknown place, or is too long */
    public NumberTemplate {
        if (pattern.length() > 100 || !pattern.contains("{seq")) {
            throw new IllegalArgumentException("number template: give at most 100 characters with a {seq}");
        }
        String rest = PLACE.matcher(pattern).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new IllegalArgumentException(
                    "number template: places are {seq}, {seq:4}, {year}, {month}, {romanMonth}");
        }
    }

    /** The template of this pattern. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NumberTemplate of(String pattern) {
        return new NumberTemplate(pattern);
    }

    /**
     * The template of this pattern once its named places, such as {@code {type}}, hold these parts: what stands fixed in the numbers of
     * one series, such as the archive class (<i>klasifikasi arsip</i>), the type of a licence, the unit or the region.
     *
     * @param parts by name, of small letters; one that the pattern does not name is left out
     * @throws IllegalArgumentException if the pattern names a place that has no part, a part is blank or holds a brace, a part is one of the template's
     *     own places, or what comes of it is no template
     */
    public static NumberTemplate filled(String pattern, Map<String, String> parts) {
        String filled = pattern;
        for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
            if (OWN.contains(part.getKey())) {
                throw new IllegalArgumentException(
                        "number template: {%s} is filled for each number; take the part out".formatted(part.getKey()));
            }
            if (part.getValue().isBlank()
                    || part.getValue().contains("{")
                    || part.getValue().contains("}")) {
                throw new IllegalArgumentException(
                        "number template: part %s is blank or holds a brace; give plain text".formatted(part.getKey()));
            }
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return of(filled);
    }

    /** Whether it names the year, so that its sequence may begin anew each year. */
    public boolean isYearly() {
        return pattern.contains("{year}");
    }

    /** The number of this running sequence, given on this day. */
    public String format(long sequence, LocalDate day) {
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder number = new StringBuilder();
        while (matcher.find()) {
            String part;
            if (matcher.group(1) != null) {
                String digits = Long.toString(sequence);
                int width = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
                part = "0".repeat(Math.max(0, width - digits.length())) + digits;
            } else {
                part = switch (matcher.group(3)) {
                    case "year" -> Integer.toString(day.getYear());
                    case "month" -> "%02d".formatted(day.getMonthValue());
                    default -> ROMAN[day.getMonthValue() - 1];
                };
            }
            matcher.appendReplacement(number, Matcher.quoteReplacement(part));
        }
        return matcher.appendTail(number).toString();
    }
}
