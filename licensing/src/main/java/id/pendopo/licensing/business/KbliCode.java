package id.pendopo.licensing.business;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A business by the standard classification (<i>kode KBLI</i>): five digits (<i>kelompok</i>), the only level that licences use, and
 * never without the edition. Whether such a business exists only a {@link KbliBook} can say.
 *
 * @param edition which edition
 * @param digits the five digits; the first two are the division
 */
public record KbliCode(KbliEdition edition, String digits) implements Comparable<KbliCode> {
    private static final Pattern FIVE = Pattern.compile("[0-9]{5}");

    /** @throws IllegalArgumentException if these are not five digits */
    public KbliCode {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException(
                    "KBLI: the value is not 5 digits; licences use the level of the kelompok only");
        }
    }

    /** The code with these five digits. */
    public static KbliCode of(KbliEdition edition, String digits) {
        return new KbliCode(edition, digits);
    }

    /** The code with these digits; empty when they are not five. */
    public static Optional<KbliCode> find(KbliEdition edition, String digits) {
        return isWellFormed(digits) ? Optional.of(new KbliCode(edition, digits)) : Optional.empty();
    }

    /** The first two digits (<i>golongan pokok</i>). */
    public String division() {
        return digits.substring(0, 2);
    }

    /** The section that holds its division; empty where the edition has no such division. */
    public Optional<KbliSection> section() {
        return KbliSection.of(edition, Integer.parseInt(division()));
    }

    @Override
    public int compareTo(KbliCode other) {
        int byEdition = edition.compareTo(other.edition);
        return byEdition != 0 ? byEdition : digits.compareTo(other.digits);
    }

    /** As people write it: {@code 47111 (KBLI 2020)}. */
    @Override
    public String toString() {
        return digits + " (" + edition.label() + ")";
    }

    static boolean isWellFormed(String digits) {
        return FIVE.matcher(digits).matches();
    }
}
