package id.pendopo.core.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Posting;
import java.util.List;
import java.util.Optional;

/**
 * One movement on a page of the ledger (<i>pembukuan anggaran</i>).
 *
 * @param onPage which page
 * @param forCase the case it is for; empty for the ceiling itself
 * @param kind what moves
 * @param amount how much, more than zero; for a ceiling its new height, which may be zero
 */
public record LedgerPosting(
        BudgetPage onPage,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> forCase,
        Kind kind,
        Rupiah amount)
        implements Posting {
    /** What moves. */
    public enum Kind {
        /** Sets the ceiling (<i>pagu</i>), by the budget or its change. */
        CEILING,
        /** Sets aside for a case named in the budget (<i>dianggarkan</i>). */
        RESERVE,
        /** Gives back what was set aside. */
        RELEASE,
        /** Binds what was set aside, by the decree (<i>ditetapkan</i>). */
        COMMIT,
        /** Unbinds, back to set aside. */
        UNCOMMIT,
        /** Pays what was bound (<i>dibayar</i>). */
        PAY,
        /** Takes a refund into account (<i>dikembalikan</i>); it does not free the ceiling. */
        RETURN
    }

    /** @throws IllegalArgumentException if the amount is not more than zero, or a case is missing or too many */
    public LedgerPosting {
        boolean ceiling = kind == Kind.CEILING;
        if (amount.isNegative() || !ceiling && amount.isZero()) {
            throw new IllegalArgumentException("ledger posting: %s of %s; give more than zero".formatted(kind, amount));
        }
        if (ceiling == forCase.isPresent()) {
            throw new IllegalArgumentException("ledger posting: a ceiling has no case, everything else has one");
        }
    }

    /**
     * What this entry of a case wrote into the ledger, in order.
     *
     * @throws IllegalArgumentException if a posting of the ledger cannot be read; the message repeats nothing of it
     */
    public static List<LedgerPosting> in(JournalEntry entry) {
        JsonBinding json = JsonBinding.available();
        try {
            return entry.postings().stream()
                    .filter(one -> one.book().equals(BudgetLedger.NAME))
                    .map(one -> json.<LedgerPosting>convert(one.posting().value(), LedgerPosting.class))
                    .toList();
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException(
                    "case %s, entry %d: its posting is none of the ledger".formatted(entry.caseId(), entry.seq()),
                    refused);
        }
    }

    /** A movement for a case. */
    public static LedgerPosting of(BudgetPage page, CaseId forCase, Kind kind, Rupiah amount) {
        return new LedgerPosting(page, Optional.of(forCase), kind, amount);
    }

    /** The ceiling of a page. */
    public static LedgerPosting ceiling(BudgetPage page, Rupiah amount) {
        return new LedgerPosting(page, Optional.empty(), Kind.CEILING, amount);
    }

    @Override
    public String book() {
        return BudgetLedger.NAME;
    }

    @Override
    public String page() {
        return onPage.text();
    }
}
