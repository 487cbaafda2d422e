package id.pendopo.grants.proposal;

import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;

/**
 * What one version of the budget grants a recipient (<i>jumlah menurut APBD, perubahan Penjabaran atau APBD Perubahan</i>). That a
 * recipient has an amount in each version was seen in a regional application of 2026 [S]; that the last version is the one which
 * counts is Pendopo's decision [D].
 *
 * @param kind which budget it is
 * @param number of the regulation
 * @param date of the regulation; of the version under which a case entered the budget, the day on which it was entered
 * @param amount how much, in whole rupiah
 */
public record BudgetVersion(Kind kind, String number, LocalDate date, Rupiah amount) {
    /** Which budget it is. */
    public enum Kind {
        /** <i>APBD</i>: the first budget of the year, and never a change. */
        APBD,
        /** <i>Perubahan Penjabaran APBD</i>: by the head alone, before or after the change of the budget. */
        PENJABARAN_CHANGE,
        /** <i>APBD Perubahan</i>: the change of the budget, made with the council. */
        APBD_P
    }

    /** Whether it changes a budget and is not the first of the year. */
    boolean isChange() {
        return kind != Kind.APBD;
    }
}
