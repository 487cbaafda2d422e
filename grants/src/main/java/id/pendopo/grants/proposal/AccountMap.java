package id.pendopo.grants.proposal;

import id.pendopo.core.budget.AccountCode;
import java.util.List;
import java.util.Set;

/**
 * On which account a region books which recipients (<i>pemetaan kode rekening</i>). Regions book the same kind on different
 * accounts, so this is theirs; codes of different charts are never compared. Immutable and thread-safe.
 *
 * @param chart the list of accounts
 * @param rows at most 200
 */
public record AccountMap(AccountCode.Chart chart, List<Row> rows) {
    /**
     * One row.
     *
     * @param kinds kinds of recipient
     * @param form in what form
     * @param account the account
     */
    public record Row(Set<RecipientKind> kinds, AidForm form, AccountCode account) {
        /** Copies what it is given. */
        public Row {
            kinds = Sorted.set(kinds);
        }

        /** What is written without a list belongs to the map's own. */
        Row in(AccountCode.Chart list) {
            boolean unmarked = account.chart() == AccountCode.Chart.KEPMEN_5889;
            return unmarked ? new Row(kinds, form, AccountCode.of(account.value(), list)) : this;
        }
    }

    /** @throws IllegalArgumentException if there are too many rows, or an account is no account for hibah, or is of another list */
    public AccountMap {
        rows = rows.stream().map(row -> row.in(chart)).toList();
        if (rows.isEmpty() || rows.size() > 200) {
            throw new IllegalArgumentException("account map: %d rows; give 1 to 200".formatted(rows.size()));
        }
        for (Row row : rows) {
            if (row.account().chart() != chart) {
                throw new IllegalArgumentException(
                        "account map: %s is not of the list %s; codes of two lists are not compared"
                                .formatted(row.account(), chart));
            }
            if (!row.account().isUnder(HEADING)) {
                throw new IllegalArgumentException(
                        "account map: %s is not under %s, the heading of hibah".formatted(row.account(), HEADING));
            }
        }
    }

    /** <i>Belanja Hibah</i> in every list since Permendagri 90/2019 [S]. */
    static final String HEADING = "5.1.05";

    /** The accounts on which this recipient may be booked in this form. */
    public List<AccountCode> accountsFor(RecipientKind kind, AidForm form) {
        return rows.stream()
                .filter(row -> row.kinds().contains(kind) && row.form() == form)
                .map(Row::account)
                .distinct()
                .toList();
    }
}
