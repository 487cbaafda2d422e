package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is to be done with a budget file, and on which deed (<i>perintah penerapan berkas anggaran</i>).
 *
 * @param year the fiscal year
 * @param regulation number of the regulation: <i>Perda APBD</i>, <i>Perkada Penjabaran APBD</i> or their change, 1 to 120 characters
 * @param date of the regulation
 * @param dpa number of the budget implementation document, 1 to 120 characters
 * @param parts what of the file is taken
 * @param whole whether the file is the whole budget of the parts it has, so that an account which is not in it has no ceiling any more
 * @param unplanned accounts of social aid that could not be planned, where the regime lets it come to no more than the planned aid
 *     (Permendagri 39/2012 Pasal 23A ayat (4) [S]); empty where it has a ceiling of its own
 * @param goodRowsOnly whether good rows are taken although others are not; without it a file is taken whole or not at all
 */
public record BudgetOrder(
        int year,
        String regulation,
        LocalDate date,
        String dpa,
        Set<Part> parts,
        boolean whole,
        Set<AccountCode> unplanned,
        boolean goodRowsOnly) {
    /** What of a file is taken. */
    public enum Part {
        /** The ceiling of each account: what its rows add up to. */
        CEILINGS,
        /** The lines of recipients: what the budget grants each case. */
        RECIPIENTS
    }

    private static final int TEXT_LIMIT = 120;

    /** @throws IllegalArgumentException if the year or a number is outside its limit, or nothing is to be taken */
    public BudgetOrder {
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
        unplanned = Set.copyOf(unplanned);
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException("budget order: year %d is outside 2000 to 2999".formatted(year));
        }
        if (regulation.isBlank() || regulation.length() > TEXT_LIMIT || dpa.isBlank() || dpa.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException(
                    "budget order: give the numbers of regulation and DPA in 1 to %d characters".formatted(TEXT_LIMIT));
        }
    }

    /** Ceilings and recipients, whole file or nothing; accounts that are not in the file stay as they are. */
    public static BudgetOrder of(int year, String regulation, LocalDate date, String dpa) {
        return new BudgetOrder(year, regulation, date, dpa, EnumSet.allOf(Part.class), false, Set.of(), false);
    }

    /** The same, of this part alone. */
    public BudgetOrder only(Part part) {
        return new BudgetOrder(year, regulation, date, dpa, Set.of(part), whole, unplanned, goodRowsOnly);
    }

    /** The same for a file that is the whole budget. */
    public BudgetOrder asWhole() {
        return new BudgetOrder(year, regulation, date, dpa, parts, true, unplanned, goodRowsOnly);
    }

    /** The same, taking the good rows although others are not. */
    public BudgetOrder takingGoodRows() {
        return new BudgetOrder(year, regulation, date, dpa, parts, whole, unplanned, true);
    }

    /** The same where aid on these accounts may come to no more than the planned social aid of the year. */
    public BudgetOrder boundedByPlannedAid(Set<AccountCode> accounts) {
        return new BudgetOrder(year, regulation, date, dpa, parts, whole, accounts, goodRowsOnly);
    }

    boolean takes(Part part) {
        return parts.contains(part);
    }
}
