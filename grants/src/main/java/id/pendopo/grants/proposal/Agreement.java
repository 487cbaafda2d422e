package id.pendopo.grants.proposal;

import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The grant agreement (<i>naskah perjanjian hibah daerah, NPHD</i>).
 *
 * @param number its number
 * @param date its date
 * @param clauses what it contains
 * @param account the account agreed
 * @param tranches the amounts in which it is paid, in order; their sum is what was agreed
 * @param leader who signed for the recipient
 */
public record Agreement(
        String number,
        LocalDate date,
        Set<AgreementClause> clauses,
        BankAccount account,
        List<Rupiah> tranches,
        Leader leader) {
    /** Copies what it is given. */
    public Agreement {
        clauses = Sorted.set(clauses);
        tranches = List.copyOf(tranches);
    }

    Agreement ledBy(Leader another) {
        return new Agreement(number, date, clauses, account, tranches, another);
    }
}
