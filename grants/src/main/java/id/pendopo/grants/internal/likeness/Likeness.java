package id.pendopo.grants.internal.likeness;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How like two texts are (<i>kemiripan</i>): one less the edits that turn one into the other, over the length of the longer. The
 * only class that knows the library which counts them.
 */
public final class Likeness {
    private static final int WHOLE = 100;

    private Likeness() {}

    /** In whole per cent, rounded down; two empty texts are alike. */
    public static int percent(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? WHOLE : (longer - edits(a, b, longer)) * WHOLE / longer;
    }

    /** Whether it is at least so many per cent, exactly: nine of ten letters are ninety per cent. */
    public static boolean isAtLeast(String a, String b, int leastPercent) {
        int longer = Math.max(a.length(), b.length());
        int mostEdits = mostEdits(longer, leastPercent);
        if (longer - Math.min(a.length(), b.length()) > mostEdits) {
            return false;
        }
        return edits(a, b, mostEdits) >= 0;
    }

    /** How many edits leave a text of this length so much alike. */
    public static int mostEdits(int longer, int leastPercent) {
        return longer * (WHOLE - leastPercent) / WHOLE;
    }

    /** The edits; negative where there are more than these. */
    private static int edits(String a, String b, int most) {
        if (a.equals(b)) {
            return 0;
        }
        try {
            return new LevenshteinDistance(most).apply(a, b);
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "screening: names are compared with org.apache.commons:commons-text, which is not on the path; add it",
                    absent);
        }
    }
}
