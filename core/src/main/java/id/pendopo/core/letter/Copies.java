package id.pendopo.core.letter;

/**
 * In how many copies a letter is made out (<i>rangkap dan meterai</i>).
 *
 * @param copies how many, 1 to 20
 * @param stamped how many of them bear a duty stamp (<i>meterai</i>), at most all
 */
public record Copies(int copies, int stamped) {
    /** One, without a stamp. */
    public static final Copies ONE = new Copies(1, 0);

    /** @throws IllegalArgumentException if a number is outside its range */
    public Copies {
        if (copies < 1 || copies > 20 || stamped < 0 || stamped > copies) {
            throw new IllegalArgumentException(
                    "copies: %d of which %d stamped is outside 1 to 20; stamp at most all".formatted(copies, stamped));
        }
    }
}
