package id.pendopo.complaints.duplicate;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import java.util.List;
import java.util.Locale;

/**
 * How alike two reports of one category, or of sibling ones, are (<i>skor laporan ganda</i>), with every part of it. Whichever of both comes
 * first, it is the same.
 *
 * @param space how near their places are
 * @param time how near their instants are
 * @param text how much of their words is the same
 * @param isSameLeaf whether they are of the same category, and not only of siblings
 * @param likeness what it means, by the exact fractions
 */
public record DuplicateScore(ScorePart space, ScorePart time, ScorePart text, boolean isSameLeaf, Likeness likeness) {
    /** The greatest {@link #units}. */
    public static final int WHOLE = 100_000_000;

    private static final Text SPACE = Text.of("Ruang", "Space");
    private static final Text TIME = Text.of("Waktu", "Time");
    private static final Text WORDS = Text.of("Teks", "Text");

    /** The score in hundred-millionths, from 0 to {@value #WHOLE}, each part rounded down; for showing and ordering. */
    public int units() {
        return space.adds() + time.adds() + text.adds();
    }

    /** The score from 0 to 1, as {@link #units} has it. */
    public Ratio ratio() {
        return Ratio.of(units(), WHOLE);
    }

    /** Each part in a line of its own. */
    public List<String> explanation(Locale locale) {
        return List.of(line(SPACE, space, locale), line(TIME, time, locale), line(WORDS, text, locale));
    }

    private static String line(Text name, ScorePart part, Locale locale) {
        return name.in(locale) + " " + part.in(locale);
    }
}
