package id.pendopo.grants.proposal;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proposal writes into the budget's ledger (<i>pembukuan anggaran</i>); it sees the data as the step leaves it. */
final class Ledger {
    private Ledger() {}

    /** The page of this account in the proposal's fiscal year. */
    static BudgetPage page(CaseFile<Proposal> file, AccountCode account) {
        return new BudgetPage(file.region(), file.data().application().budget().year(), account);
    }

    /** Sets aside what stands in the budget. */
    static List<LedgerPosting> reserve(CaseFile<Proposal> file) {
        return post(file, LedgerPosting.Kind.RESERVE, file.data().amounts().at(LadderStep.BUDGETED));
    }

    /** Sets aside and binds what the head approved, where there is neither budget line nor decree. */
    static List<LedgerPosting> bind(CaseFile<Proposal> file) {
        Rupiah approved = file.data().amounts().at(LadderStep.APPROVED);
        List<LedgerPosting> postings = new ArrayList<>(post(file, LedgerPosting.Kind.RESERVE, approved));
        postings.addAll(post(file, LedgerPosting.Kind.COMMIT, approved));
        return postings;
    }

    /** Binds what the decree says, and gives back what it leaves. */
    static List<LedgerPosting> commit(CaseFile<Proposal> file) {
        Rupiah decreed = file.data().amounts().at(LadderStep.DECREED);
        Rupiah left = file.data().amounts().at(LadderStep.BUDGETED).minus(decreed);
        List<LedgerPosting> postings = new ArrayList<>(post(file, LedgerPosting.Kind.COMMIT, decreed));
        postings.addAll(post(file, LedgerPosting.Kind.RELEASE, left));
        return postings;
    }

    /**
     * Sets aside what a later version of the budget grants more, or gives back what it grants less. What a decree has bound comes
     * back first, because that decree is void.
     */
    static List<LedgerPosting> change(CaseFile<Proposal> file) {
        Budgeting budgeting = file.data().budgeting();
        Rupiah more = budgeting.difference();
        if (more.isZero()) {
            return List.of();
        }
        List<LedgerPosting> postings = new ArrayList<>();
        if (file.isAt(ProposalStage.DECREED)) {
            Rupiah decreed = budgeting.latest().orElseThrow().amount().minus(more);
            postings.addAll(post(file, LedgerPosting.Kind.UNCOMMIT, decreed));
        }
        postings.addAll(post(file, LedgerPosting.Kind.RESERVE, more));
        postings.addAll(post(file, LedgerPosting.Kind.RELEASE, Rupiah.ZERO.minus(more)));
        return postings;
    }

    /** Pays a part. */
    static List<LedgerPosting> pay(CaseFile<Proposal> file, Rupiah amount) {
        return post(file, LedgerPosting.Kind.PAY, amount);
    }

    /** Gives back what will not be paid: bound by a decree or still only set aside. */
    static List<LedgerPosting> release(CaseFile<Proposal> file) {
        Optional<Rupiah> granted = file.data().granted();
        if (granted.isEmpty()) {
            return post(file, LedgerPosting.Kind.RELEASE, file.data().amounts().at(LadderStep.BUDGETED));
        }
        Rupiah left = granted.get().minus(file.data().delivery().spent());
        List<LedgerPosting> postings = new ArrayList<>(post(file, LedgerPosting.Kind.UNCOMMIT, left));
        postings.addAll(post(file, LedgerPosting.Kind.RELEASE, left));
        return postings;
    }

    /** What was decreed in kind and not bought, while it is still bound: nothing once stock was taken at a year's end. */
    static Rupiah unbought(Proposal proposal) {
        Goods goods = proposal.delivery().goods();
        return goods.stockTakenOn().isPresent()
                ? Rupiah.ZERO
                : proposal.granted().orElse(Rupiah.ZERO).minus(goods.cost());
    }

    /** Gives back what will not be bought, at the last handover; stock taken at a year's end has given it back before. */
    static List<LedgerPosting> releaseUnbought(CaseFile<Proposal> file) {
        return file.data().delivery().goods().stockTakenOn().isPresent() ? List.of() : release(file);
    }

    /** Gives back what was not bought by the end of the fiscal year; once, however often stock is taken after it. */
    static List<LedgerPosting> releaseAtYearEnd(CaseFile<Proposal> file) {
        LocalDate last = file.data().application().budget().lastDay();
        boolean again = file.data()
                .delivery()
                .goods()
                .stockTakenOn()
                .map(on -> on.isAfter(last))
                .orElse(false);
        return again ? List.of() : release(file);
    }

    /** Takes back what was left of the grant; interest was never part of it. */
    static List<LedgerPosting> takeBack(CaseFile<Proposal> file, Rupiah refund) {
        Accountability accountability = file.data().accountability();
        // An order may take back interest too, which was never part of the grant.
        Rupiah unused =
                accountability.refundable(false).min(file.data().delivery().received());
        Rupiah before = accountability.refunded().minus(refund);
        Rupiah ofTheGrant = unused.minus(before).max(Rupiah.ZERO).min(refund);
        return post(file, LedgerPosting.Kind.RETURN, ofTheGrant);
    }

    private static List<LedgerPosting> post(CaseFile<Proposal> file, LedgerPosting.Kind kind, Rupiah amount) {
        if (!amount.isPositive()) {
            return List.of();
        }
        AccountCode account = file.data().budgeting().account().orElseThrow();
        return List.of(LedgerPosting.of(page(file, account), file.id(), kind, amount));
    }
}
