package id.pendopo.core.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A spendable budget account (<i>kode rekening sub rincian objek</i>) in its padded form, for example
 * {@code 5.1.05.05.02.0001}. A shorter code is a heading and may not be spent; what the code means depends on the list of
 * accounts it comes from, which {@link Chart} names.
 *
 * @param value group 1.1.2.2.2.4 digits
 */
public record AccountCode(@JsonValue String value) {
    private static final Pattern LEAF = Pattern.compile("\\d\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

    /** The list of accounts a code belongs to; codes of different lists are never compared. */
    public enum Chart {
        /** The list of Permendagri 90/2019. */
        P90_2019,
        /** The list as renumbered by Kepmendagri 050-5889/2021 and its kin. */
        KEPMEN_5889,
        /** A later list, which the region names. */
        LATER
    }

    /** @throws IllegalArgumentException if it is not a padded leaf */
    public AccountCode {
        if (!LEAF.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "account code: must be a leaf such as 5.1.05.05.02.0001; headings may not be spent");
        }
    }

    /** The account of this padded text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AccountCode of(String value) {
        return new AccountCode(value);
    }

    /** Whether it lies under this heading, for example {@code 5.1.05}. */
    public boolean isUnder(String heading) {
        return value.equals(heading) || value.startsWith(heading + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
