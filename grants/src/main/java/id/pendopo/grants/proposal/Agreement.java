package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grant agreement (<i>naskah perjanjian hibah daerah, NPHD</i>), or an addendum to it.
 *
 * @param number its number
 * @param date its date
 * @param clauses what it contains
 * @param account the account agreed; empty for goods and services, which no money follows
 * @param tranches the amounts in which it is given, in order; their sum is what was agreed
 * @param leader who signs for the recipient
 * @param sheet copies, stamps and witnesses
 */
public record Agreement(
        String number,
        LocalDate date,
        Set<AgreementClause> clauses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<BankAccount> account,
        List<Rupiah> tranches,
        Leader leader,
        NphdSheet sheet) {
    /** Copies what it is given. */
    public Agreement {
        clauses = Sorted.set(clauses);
        tranches = List.copyOf(tranches);
    }

    /** What it is about in all. */
    public Rupiah amount() {
        return Rupiah.sum(tranches);
    }

    Agreement ledBy(Leader another) {
        return new Agreement(number, date, clauses, account, tranches, another, sheet);
    }
}
