package id.pendopo.core.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One account over one year (<i>realisasi satu rekening setahun</i>): what the page of the ledger says, each case's share in it, and
 * every difference between the ledger and the journals of the cases, with its case and entry. It holds no personal value. Immutable.
 *
 * @param page region, year and account
 * @param position the page after its last line
 * @param shares each case's share by the ledger, in order of the ids; their sums are the position
 * @param deeds lines that no entry of a case caused, with the deed they rest on
 * @param differences in the order of the ledger, then of the journal
 */
public record YearAccount(
        BudgetPage page, LedgerReading position, List<Share> shares, List<Deed> deeds, List<Difference> differences) {
    /**
     * What the account holds for one case.
     *
     * @param forCase whose
     * @param reserved set aside and not yet bound
     * @param committed bound and not yet paid
     * @param paid paid out
     * @param returned refunded
     */
    public record Share(CaseId forCase, Rupiah reserved, Rupiah committed, Rupiah paid, Rupiah returned) {}

    /**
     * A line that rests on a deed, such as the ceiling.
     *
     * @param line its number on the page
     * @param at when it was written
     * @param cause the deed
     * @param posting the movement
     */
    public record Deed(long line, Instant at, String cause, LedgerPosting posting) {}

    /**
     * One difference.
     *
     * @param fault in what way
     * @param forCase the case it is about, where it is about one
     * @param entry number of the entry in that case
     * @param line number of the line on the page
     * @param ledger what the ledger says, as words and numbers; empty where it says nothing
     * @param journal what the journal, or the line before, says; empty where it says nothing
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Difference(
            AccountFault fault,
            Optional<CaseId> forCase,
            Optional<Long> entry,
            Optional<Long> line,
            Optional<String> ledger,
            Optional<String> journal) {}

    /** Copies what it is given. */
    public YearAccount {
        shares = List.copyOf(shares);
        deeds = List.copyOf(deeds);
        differences = List.copyOf(differences);
    }

    /**
     * The account of this page.
     *
     * @param lines of the ledger; those of other pages are left out
     * @param entries of the journal in the order of each case; those that have nothing to do with the page are left out
     * @throws IllegalArgumentException if a line or a posting of this page is none of the ledger
     */
    public static YearAccount of(BudgetPage page, Collection<BookLine> lines, Iterable<JournalEntry> entries) {
        AccountCheck check = new AccountCheck(page);
        lines.stream()
                .filter(line ->
                        line.book().equals(BudgetLedger.NAME) && line.page().equals(page.text()))
                .forEach(check::read);
        entries.forEach(check::read);
        return check.account();
    }

    /** Whether ledger and journals agree. */
    @JsonIgnore
    public boolean isAgreed() {
        return differences.isEmpty();
    }
}
