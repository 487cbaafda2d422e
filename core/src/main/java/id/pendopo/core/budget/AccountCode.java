package id.pendopo.core.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spendable budget account (<i>kode rekening sub rincian objek</i>) in its padded form, for example
 * {@code 5.1.05.05.02.0001}, with the list of accounts it belongs to. A shorter code is a heading and may not be spent [D]. The
 * same digits mean different things in two lists, so accounts of different lists are never equal [D]. In JSON it is text: the
 * padded form, and behind an {@code @} its list unless that is {@link Chart#KEPMEN_5889}.
 *
 * @param value groups of 1, 1, 2, 2, 2 and 4 digits
 * @param chart the list it belongs to
 */
public record AccountCode(String value, Chart chart) {
    private static final Pattern LEAF = Pattern.compile("\\d\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Pattern TYPED =
            Pattern.compile("(\\d)\\.(\\d)\\.(\\d{1,2})\\.(\\d{2})\\.(\\d{2,3})\\.(\\d{3,5})");
    private static final int TYPED_LIMIT = 40;
    private static final char LIST = '@';

    /** The list of accounts a code belongs to; codes of different lists are never compared. */
    public enum Chart {
        /** The list of Permendagri 90/2019, which people also write with leaves of three digits. */
        P90_2019,
        /** The list as renumbered by Kepmendagri 050-5889/2021 and its kin; what is written without a list belongs to it. */
        KEPMEN_5889,
        /** A later list, which the region names and which people also write in groups of 1, 1, 2, 2, 3 and 5 digits. */
        LATER
    }

    /** @throws IllegalArgumentException if it is not a padded leaf */
    public AccountCode {
        if (!LEAF.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "account code: must be a leaf such as 5.1.05.05.02.0001; headings may not be spent");
        }
    }

    /** The account of this padded text, as {@link #text} gives it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AccountCode of(String text) {
        int list = text.indexOf(LIST);
        return list < 0
                ? new AccountCode(text, Chart.KEPMEN_5889)
                : new AccountCode(text.substring(0, list), chart(text.substring(list + 1)));
    }

    /** The account of this padded text in this list. */
    public static AccountCode of(String value, Chart chart) {
        return new AccountCode(value, chart);
    }

    /**
     * The account that a person typed or another system wrote, of this list: padded, with a third group of one digit
     * ({@code 5.1.5.05.02.0001}), of the list of 2019 also with a leaf of three digits, of a later one also in its wider groups.
     *
     * @throws IllegalArgumentException if it is a heading, of a width that this list does not have, or would lose a digit
     */
    public static AccountCode parse(String typed, Chart chart) {
        return find(typed, chart)
                .orElseThrow(() -> new IllegalArgumentException(
                        "account code: the text is no leaf such as 5.1.05.05.02.0001 in a width of %s; headings may not be spent"
                                .formatted(chart)));
    }

    /** The account as {@link #parse} reads it; empty when it is none of this list. */
    public static Optional<AccountCode> find(CharSequence typed, Chart chart) {
        if (typed.length() > TYPED_LIMIT) {
            return Optional.empty();
        }
        Matcher groups = TYPED.matcher(typed.toString().strip());
        if (!groups.matches()) {
            return Optional.empty();
        }
        String detail = groups.group(5);
        String leaf = groups.group(6);
        boolean wide = detail.length() == 3 && leaf.length() == 5;
        boolean usual = detail.length() == 2 && leaf.length() == 4;
        boolean narrow = detail.length() == 2 && leaf.length() == 3;
        boolean fits = usual || narrow && chart == Chart.P90_2019 || wide && chart == Chart.LATER;
        // A wide code whose first digits count has no padded form of its own.
        if (!fits || wide && (detail.charAt(0) != '0' || leaf.charAt(0) != '0')) {
            return Optional.empty();
        }
        String kind = groups.group(3).length() == 1 ? "0" + groups.group(3) : groups.group(3);
        String shortDetail = wide ? detail.substring(1) : detail;
        String paddedLeaf = wide ? leaf.substring(1) : narrow ? "0" + leaf : leaf;
        String value =
                String.join(".", groups.group(1), groups.group(2), kind, groups.group(4), shortDetail, paddedLeaf);
        return Optional.of(new AccountCode(value, chart));
    }

    /** Whether it lies under this heading, for example {@code 5.1.05}. */
    public boolean isUnder(String heading) {
        return value.equals(heading) || value.startsWith(heading + ".");
    }

    /** The padded form, and its list behind an {@code @} unless that is {@link Chart#KEPMEN_5889}. */
    @JsonValue
    public String text() {
        return chart == Chart.KEPMEN_5889 ? value : value + LIST + chart;
    }

    @Override
    public String toString() {
        return text();
    }

    private static Chart chart(String name) {
        for (Chart chart : Chart.values()) {
            if (chart.name().equals(name)) {
                return chart;
            }
        }
        throw new IllegalArgumentException(
                "account code: the list behind @ is not known; write P90_2019, KEPMEN_5889 or LATER");
    }
}
