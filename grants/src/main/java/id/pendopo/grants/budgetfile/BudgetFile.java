package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.TableFile;
import id.pendopo.grants.proposal.BudgetVersion;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A budget file that was read (<i>berkas anggaran</i>): the rows that are good, and what is wrong with the others, row by row. Nothing of it is
 * written anywhere yet. Immutable and thread-safe.
 */
public final class BudgetFile {
    private final String sha256;
    private final BudgetVersion.Kind version;
    private final List<BudgetRow> rows;
    private final Set<AccountCode> uncertain;
    private final List<String> ignored;
    private final List<RowFinding> findings;

    BudgetFile(
            String sha256,
            BudgetVersion.Kind version,
            List<BudgetRow> rows,
            Set<AccountCode> uncertain,
            List<String> ignored,
            List<RowFinding> findings) {
        this.sha256 = sha256;
        this.version = version;
        this.rows = List.copyOf(rows);
        Set<AccountCode> sorted = new TreeSet<>(Comparator.comparing(AccountCode::text));
        sorted.addAll(uncertain);
        this.uncertain = Collections.unmodifiableSet(sorted);
        this.ignored = List.copyOf(ignored);
        this.findings = findings.stream()
                .sorted(Comparator.comparingLong(RowFinding::row))
                .toList();
    }

    /** Reads the table by this format; it never fails because of what is in the file. */
    public static BudgetFile read(TableFile table, BudgetFormat format) {
        return new BudgetReader(table, format).read();
    }

    /** SHA-256 of the file's bytes. */
    public String sha256() {
        return sha256;
    }

    /** Which budget it is of. */
    public BudgetVersion.Kind version() {
        return version;
    }

    /** The rows that are good, in the order of the file. */
    public List<BudgetRow> rows() {
        return rows;
    }

    /** Accounts of rows that were left out: what they add up to is not known. */
    public Set<AccountCode> uncertain() {
        return uncertain;
    }

    /** Headings that mean nothing here. */
    public List<String> ignored() {
        return ignored;
    }

    /** What is wrong or to be remarked, by row. */
    public List<RowFinding> findings() {
        return findings;
    }

    /** Whether every row could be taken and the sum is as stated. */
    public boolean isClean() {
        return findings.stream().noneMatch(RowFinding::isBlock);
    }

    /** What the good rows add up to. */
    public Rupiah total() {
        return Rupiah.sum(rows.stream().map(BudgetRow::amount));
    }

    /** What the good rows of each account add up to, in order of their text; the same digits of two lists are two accounts. */
    public Map<AccountCode, Rupiah> byAccount() {
        Map<AccountCode, Rupiah> sums = new TreeMap<>(Comparator.comparing(AccountCode::text));
        rows.forEach(row -> sums.merge(row.account(), row.amount(), Rupiah::plus));
        return Collections.unmodifiableMap(sums);
    }
}
