package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param planning whether it is for aid that could not be planned; empty for planned aid
     */
    public record Row(
            Set<RecipientKind> kinds,
            AidForm form,
            AccountCode account,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Planning> planning) {
        /** Copies what it is given. */
        public Row {
            kinds = Sorted.set(kinds);
        }

        /** For planned aid. */
        public Row(Set<RecipientKind> kinds, AidForm form, AccountCode account) {
            this(kinds, form, account, Optional.empty());
        }

        private boolean isFor(RecipientKind kind, AidForm of, Planning asked) {
            return kinds.contains(kind) && form == of && planning.orElse(Planning.PLANNED) == asked;
        }

        /** Grants under their heading, planned social aid under its own, unplanned aid under one of two by the rule on its ceiling. */
        private boolean isUnderItsHeading() {
            boolean social = kinds.stream().anyMatch(RecipientKind::isOfSocialAid);
            if (kinds.stream().anyMatch(kind -> kind.isOfSocialAid() != social)) {
                return false;
            }
            boolean unplanned = planning.orElse(Planning.PLANNED) == Planning.UNPLANNED;
            if (unplanned) {
                return social
                        && Stream.of(UnplannedCeilingRule.values()).anyMatch(rule -> account.isUnder(rule.heading()));
            }
            return account.isUnder(social ? SOCIAL_HEADING : HEADING);
        }

        /** What is written without a list belongs to the map's own. */
        Row in(AccountCode.Chart list) {
            boolean unmarked = account.chart() == AccountCode.Chart.KEPMEN_5889;
            return unmarked ? new Row(kinds, form, AccountCode.of(account.value(), list), planning) : this;
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
            if (!row.isUnderItsHeading()) {
                throw new IllegalArgumentException(
                        "account map: %s is not under its heading; %s is that of hibah, %s of planned social aid, 5.3 of what could not be planned"
                                .formatted(row.account(), HEADING, SOCIAL_HEADING));
            }
        }
    }

    /** <i>Belanja Hibah</i> in every list since Permendagri 90/2019 [S]. */
    static final String HEADING = "5.1.05";

    /** <i>Belanja Bantuan Sosial</i>; every account under it says "planned" since Permendagri 90/2019 [S]. */
    static final String SOCIAL_HEADING = "5.1.06";

    /** The accounts on which this recipient may be booked for planned aid in this form. */
    public List<AccountCode> accountsFor(RecipientKind kind, AidForm form) {
        return accountsFor(kind, form, Planning.PLANNED);
    }

    /** The accounts on which this recipient may be booked for such aid in this form. */
    public List<AccountCode> accountsFor(RecipientKind kind, AidForm form, Planning planning) {
        return rows.stream()
                .filter(row -> row.isFor(kind, form, planning))
                .map(Row::account)
                .distinct()
                .toList();
    }
}
