package id.pendopo.grants.budgetfile;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.budget.YearAccount;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.PostingDeed;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the ledger says of a fiscal year, read as it is asked. */
final class LedgerView {
    private static final int AT_A_TIME = 500;

    private final Office office;
    private final Store store;
    private final int year;
    private final Map<BudgetPage, LedgerReading> read = new HashMap<>();

    LedgerView(Office office, Store store, int year) {
        this.office = office;
        this.store = store;
        this.year = year;
    }

    LedgerReading at(BudgetPage page) {
        return read.computeIfAbsent(
                page,
                key -> store.last(StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + key.text()))
                        .map(line -> BudgetLedger.parse(line.text()).position())
                        .orElse(LedgerReading.EMPTY));
    }

    /** The cases that have something of the account now. */
    List<CaseId> cases(BudgetPage page) {
        return YearAccount.of(page, BookLine.read(store, BudgetLedger.NAME, page.text()), List.of()).shares().stream()
                .filter(share -> share.reserved()
                        .plus(share.committed())
                        .plus(share.paid())
                        .isPositive())
                .map(YearAccount.Share::forCase)
                .toList();
    }

    /** Every page of the year on which a deed ever set a ceiling; a deed may be of the year before or after. */
    Set<BudgetPage> pages() {
        Set<BudgetPage> pages = new TreeSet<>(Comparator.comparing(BudgetPage::text));
        for (int posted = year - 1; posted <= year + 1; posted++) {
            long after = 0;
            Lines<PostingDeed> deeds = office.posted(posted, after, AT_A_TIME);
            while (!deeds.lines().isEmpty()) {
                deeds.lines().forEach(deed -> deed.postings().forEach(one -> add(one, pages)));
                if (deeds.next().isEmpty()) {
                    break;
                }
                after = deeds.next().getAsLong();
                deeds = office.posted(posted, after, AT_A_TIME);
            }
        }
        return pages;
    }

    private void add(JournalEntry.BookPosting posting, Set<BudgetPage> pages) {
        if (posting.book().equals(BudgetLedger.NAME)) {
            BudgetPage page = BudgetPage.parse(posting.page());
            if (page.year() == year) {
                pages.add(page);
            }
        }
    }
}
