package id.pendopo.core.budget;

import id.pendopo.core.budget.LedgerPosting.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold of every list of movements, worked out from the movements alone and never from what the ledger says of itself. Each
 * method names what is broken; an empty answer means that it holds.
 */
final class LedgerInvariants {
    private LedgerInvariants() {}

    /** I1: no amount is below zero. */
    static List<String> amountsAreNotNegative(List<LedgerPosting> movements) {
        return movements.stream()
                .filter(one -> one.amount().isNegative())
                .map(one -> "I1 " + one)
                .toList();
    }

    /** I4: what is budgeted stays within the ceiling of its account and year, and what is decreed within what is budgeted. */
    static List<String> decreedWithinBudgetedWithinCeiling(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        Sums sums = new Sums();
        for (LedgerPosting one : movements) {
            sums.add(one, one.page());
            String page = one.page();
            if (sums.budgeted(page) > sums.of(page, Kind.CEILING)) {
                broken.add("I4 budgeted above ceiling: " + one);
            }
            if (sums.decreed(page) > sums.budgeted(page)) {
                broken.add("I4 decreed above budgeted: " + one);
            }
        }
        return broken;
    }

    /** I5: what a case was paid stays within what was decreed for it. */
    static List<String> paidWithinDecreed(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        Sums sums = new Sums();
        for (LedgerPosting one : movements) {
            String page = pageOfCase(one);
            sums.add(one, page);
            if (one.forCase().isPresent() && sums.of(page, Kind.PAY) > sums.decreed(page)) {
                broken.add("I5 paid above decreed: " + one);
            }
        }
        return broken;
    }

    /** I6, as far as a ledger carries it: unplanned aid stays within a ceiling of its own, whatever other accounts have left. */
    static List<String> unplannedWithinItsOwnCeiling(List<LedgerPosting> movements) {
        return decreedWithinBudgetedWithinCeiling(movements.stream()
                        .filter(one -> one.onPage().account().isUnder("5.3"))
                        .toList())
                .stream()
                .map(one -> "I6 " + one)
                .toList();
    }

    /** I8: what came back of a case stays within what it was paid. */
    static List<String> returnedWithinPaid(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        Sums sums = new Sums();
        for (LedgerPosting one : movements) {
            String page = pageOfCase(one);
            sums.add(one, page);
            if (sums.of(page, Kind.RETURN) > sums.of(page, Kind.PAY)) {
                broken.add("I8 returned above paid: " + one);
            }
        }
        return broken;
    }

    /** I10: a change of the budget runs I4 again: no ceiling comes below what is budgeted under it already. */
    static List<String> changedCeilingsBearWhatIsBudgeted(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        Sums sums = new Sums();
        for (LedgerPosting one : movements) {
            sums.add(one, one.page());
            if (one.kind() == Kind.CEILING && one.amount().value() < sums.budgeted(one.page())) {
                broken.add("I10 ceiling below what is budgeted: " + one);
            }
        }
        return broken;
    }

    private static String pageOfCase(LedgerPosting one) {
        return one.forCase()
                .map(of -> BudgetLedger.pageOfCase(one.onPage(), of))
                .orElse(one.page());
    }

    /** Sums by page and kind; a ceiling is the last one set. */
    private static final class Sums {
        private final Map<String, Long> sums = new HashMap<>();

        void add(LedgerPosting one, String page) {
            String key = page + one.kind();
            long amount = one.amount().value();
            if (one.kind() == Kind.CEILING) {
                sums.put(key, amount);
            } else {
                sums.merge(key, amount, Long::sum);
            }
        }

        long of(String page, Kind kind) {
            return sums.getOrDefault(page + kind, 0L);
        }

        long budgeted(String page) {
            return of(page, Kind.RESERVE) - of(page, Kind.RELEASE);
        }

        long decreed(String page) {
            return of(page, Kind.COMMIT) - of(page, Kind.UNCOMMIT);
        }
    }
}
