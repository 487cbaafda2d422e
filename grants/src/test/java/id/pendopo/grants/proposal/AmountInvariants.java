package id.pendopo.grants.proposal;

import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.money.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the amounts of a case, asked of its data and of what it posted; an empty answer means that it holds. */
final class AmountInvariants {
    private AmountInvariants() {}

    /** I2: no step of the ladder is above the one before it, and none is below zero. */
    static List<String> ladderFalls(AmountLadder ladder) {
        List<String> broken = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (LadderStep step : LadderStep.values()) {
            if (ladder.find(step).isPresent()) {
                long amount = ladder.at(step).value();
                if (amount > before || amount < 0) {
                    broken.add("I2 %s is %d after %d".formatted(step, amount, before));
                }
                before = amount;
            }
        }
        return broken;
    }

    /** I3: the lines of the plan add up to what is asked, and the corrected ones to what is recommended. */
    static List<String> linesAddUp(Rupiah amount, List<BudgetLine> lines) {
        long sum = lines.stream().mapToLong(line -> line.amount().value()).sum();
        return sum == amount.value() ? List.of() : List.of("I3 lines are " + sum + " of " + amount);
    }

    /** I7: no amount of the ladder from the recommendation on is above the cap. */
    static List<String> withinCap(AmountLadder ladder, Rupiah cap) {
        return ladder.steps().entrySet().stream()
                .filter(step -> step.getKey() != LadderStep.REQUESTED)
                .filter(step -> step.getValue().isMoreThan(cap))
                .map(step -> "I7 " + step)
                .toList();
    }

    /** I5: what was paid is no more than what was decreed. */
    static List<String> paidWithinDecreed(Rupiah decreed, List<LedgerPosting> postings) {
        long paid = sum(postings, Kind.PAY);
        return paid <= decreed.value() ? List.of() : List.of("I5 paid " + paid + " of " + decreed);
    }

    /**
     * I8 and I9: of the grant comes back what was not used and no more than was paid; interest comes back on top, and the ledger of
     * the grant never sees it.
     */
    static List<String> interestComesOnTop(
            Accountability.UseReport report, Rupiah refunded, List<LedgerPosting> postings) {
        List<String> broken = new ArrayList<>();
        long returned = sum(postings, Kind.RETURN);
        if (returned > sum(postings, Kind.PAY)) {
            broken.add("I8 returned " + returned);
        }
        if (returned != report.unused().value()) {
            broken.add("I9 the grant's ledger took back %d of %s".formatted(returned, report.unused()));
        }
        if (!refunded.equals(report.unused().plus(report.interest()))) {
            broken.add("I9 refunded " + refunded);
        }
        return broken;
    }

    private static long sum(List<LedgerPosting> postings, Kind kind) {
        return postings.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(one -> one.amount().value())
                .sum();
    }
}
