package id.pendopo.core.table;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import java.util.Optional;

/** What every cell of a file must be before anybody reads it (<i>pemeriksaan sel</i>). */
public final class Cells {
    /** Characters of a shape. */
    private static final int SHOWN = 40;

    private static final String FORMULA = "=+@\uff1d\uff0b\uff20";
    private static final String MINUS = "-\uff0d\u2212";

    private Cells() {}

    /**
     * What is wrong with this text; empty when nothing is.
     *
     * @param most characters that the column takes
     */
    public static Optional<FindingDraft> fault(String text, int most) {
        if (text.length() > most) {
            return Optional.of(Finding.block("core.FILE_CELL_LONG")
                    .found(text.length())
                    .expected(Relation.AT_MOST, most)
                    .mend(most));
        }
        if (text.indexOf(TableFile.BROKEN) >= 0) {
            return Optional.of(Finding.block("core.FILE_CELL_ENCODING"));
        }
        int hidden = firstHidden(text);
        if (hidden >= 0) {
            return Optional.of(Finding.block("core.FILE_CELL_HIDDEN")
                    .found("U+%04X".formatted(text.codePointAt(hidden)))
                    .mend(hidden + 1));
        }
        return isFormula(text) ? Optional.of(Finding.block("core.FILE_CELL_FORMULA")) : Optional.empty();
    }

    /** Whether a spreadsheet would calculate it; a dash before words is a dash, before a number or bracket it is a minus. */
    static boolean isFormula(String text) {
        String cell = text.strip();
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        if (FORMULA.indexOf(first) >= 0) {
            return true;
        }
        String rest = cell.substring(1).strip();
        return MINUS.indexOf(first) >= 0
                && !rest.isEmpty()
                && (rest.charAt(0) == '(' || FORMULA.indexOf(rest.charAt(0)) >= 0);
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean line = c == '\t' || c == '\n' || c == '\r';
            boolean joiner = c == 0x200c || c == 0x200d;
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    if (!line && !joiner) {
                        return i;
                    }
                }
                default -> {
                    // Letters, digits, signs and spaces are seen.
                }
            }
        }
        return -1;
    }

    /**
     * The amount in a cell as a person writes it; empty when it is none, is negative or above the limit: what can be read in two
     * ways is not read.
     */
    public static Optional<Rupiah> amount(String text) {
        try {
            Rupiah amount = Rupiah.parse(text);
            return amount.isNegative() ? Optional.empty() : Optional.of(amount);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** How a cell looks, with 9 for each digit and A for each letter: what a finding may say of it, whatever it holds. */
    public static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isDigit(c)) {
                shape.append('9');
            } else if (Character.isLetter(c)) {
                shape.append('A');
            } else {
                shape.append(c < 0x7f && c >= ' ' ? (char) c : '?');
            }
        });
        return text.length() > SHOWN ? shape + "…" : shape.toString();
    }
}
