package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One grant's rupiah from requested to returned (<i>jejak uang satu berkas</i>), each with the entry that set it, who by role, and
 * what lies between it and the amount before. It is made of the journal alone, without personal values and without any rule, and
 * held against what the entries wrote into the budget's ledger. Immutable.
 *
 * @param caseId the case
 * @param page its page in the budget; empty until it has one
 * @param lines every amount, in the order of the entries
 * @param balance where the money is after the last entry
 * @param differences where the amounts of the case and its postings do not agree; empty when they do
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MoneyTrail(
        CaseId caseId, Optional<BudgetPage> page, List<Line> lines, Balance balance, List<Difference> differences) {
    /**
     * One amount.
     *
     * @param entry number of the entry that set it
     * @param at when
     * @param act the command's name
     * @param role in which role it was given
     * @param step what the amount is
     * @param part of the payment, from 1; 0 where it is of no part
     * @param amount how much
     * @param isSuperseded whether a later entry took it back or set it anew
     * @param before the amount it is held against; empty where there is none
     * @param difference this amount without that one; empty where there is none
     * @param why what lies between them, in words; empty where nothing does
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Line(
            long entry,
            Instant at,
            String act,
            Code role,
            MoneyStep step,
            int part,
            Rupiah amount,
            boolean isSuperseded,
            Optional<MoneyStep> before,
            Optional<Rupiah> difference,
            Optional<Text> why) {
        Line superseded() {
            return new Line(entry, at, act, role, step, part, amount, true, before, difference, why);
        }
    }

    /**
     * Where the money is.
     *
     * @param requested what is asked
     * @param approved what the head approved
     * @param decreed what the decree says
     * @param agreed what was agreed
     * @param spent paid to the recipient, or to whom goods were bought from
     * @param received by the recipient, in money or in kind
     * @param lapsed what was decreed or set aside and will not be paid
     * @param open what was decreed, not spent, and has not lapsed
     * @param used what the recipient accounted for
     * @param refundable what is to come back
     * @param returned what came back
     * @param outstanding what is still to come back
     */
    public record Balance(
            Rupiah requested,
            Rupiah approved,
            Rupiah decreed,
            Rupiah agreed,
            Rupiah spent,
            Rupiah received,
            Rupiah lapsed,
            Rupiah open,
            Rupiah used,
            Rupiah refundable,
            Rupiah returned,
            Rupiah outstanding) {}

    /**
     * One place where the case and its postings do not agree.
     *
     * @param entry number of the entry after which they do not
     * @param act the command's name
     * @param what which sum it is
     * @param ofCase what the amounts of the case make it
     * @param ofLedger what its postings, or the entry's own list of amounts, make it
     */
    public record Difference(long entry, String act, Sum what, Rupiah ofCase, Rupiah ofLedger) {}

    /** A sum that is told twice. */
    public enum Sum {
        /** Set aside and not yet bound. */
        RESERVED(Text.of("dicadangkan", "set aside")),
        /** Bound and not yet paid. */
        COMMITTED(Text.of("terikat", "bound")),
        /** Paid out. */
        PAID(Text.of("dibayar", "paid")),
        /** Refunded. */
        RETURNED(Text.of("dikembalikan", "refunded")),
        /** An amount in the entry's list that its events do not bear out. */
        AMOUNT(Text.of("jumlah dalam catatan", "the amount in the entry"));

        private final Text label;

        Sum(Text label) {
            this.label = label;
        }

        /** What it is, in words. */
        public Text label() {
            return label;
        }
    }

    /** Copies what it is given. */
    public MoneyTrail {
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
    }

    /**
     * The trail of the case of these entries, from its first on.
     *
     * @throws IllegalArgumentException if there is no entry, they are not one case's from 1 on, or not of a proposal
     */
    public static MoneyTrail of(List<JournalEntry> entries) {
        TrailWriter writer = new TrailWriter();
        entries.forEach(writer::read);
        return writer.trail();
    }

    /** Whether the case and its postings agree. */
    @JsonIgnore
    public boolean isAgreed() {
        return differences.isEmpty();
    }
}
