package id.pendopo.licensing.business;

import java.util.Arrays;
import java.util.Optional;

/**
 * The edition of the standard classification of business (<i>edisi KBLI</i>). A code without it says nothing: the same digits may name
 * another business in the next edition.
 */
public enum KbliEdition {
    /** Peraturan BPS 2/2020 [S]. */
    KBLI_2020(2020),
    /** Peraturan BPS 7/2025 [S]. */
    KBLI_2025(2025);

    private final int year;

    KbliEdition(int year) {
        this.year = year;
    }

    /** The year by which people call it. */
    public int year() {
        return year;
    }

    /** The edition of this year, if it is known here. */
    public static Optional<KbliEdition> find(int year) {
        return Arrays.stream(values()).filter(one -> one.year == year).findFirst();
    }

    /** As people say it: {@code KBLI 2020}. */
    public String label() {
        return "KBLI " + year;
    }
}
