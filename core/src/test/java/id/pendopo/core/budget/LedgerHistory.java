package id.pendopo.core.budget;

import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A random history of one region's ledger: three accounts, one of them for the unforeseen, in two years, and three cases. It books
 * as an office does: a movement of a case stands on the page of its account and on its own, or on neither.
 */
final class LedgerHistory {
    static final BudgetPage HIBAH = page(2026, "5.1.05.05.02.0001");
    static final BudgetPage HIBAH_NEXT_YEAR = page(2027, "5.1.05.05.02.0001");
    static final BudgetPage BANSOS = page(2026, "5.1.06.01.01.0001");
    static final BudgetPage UNFORESEEN = page(2026, "5.3.01.01.01.0001");
    static final List<BudgetPage> PAGES = List.of(HIBAH, HIBAH_NEXT_YEAR, BANSOS, UNFORESEEN);
    private static final List<CaseId> CASES = List.of(CaseId.of("a"), CaseId.of("b"), CaseId.of("c"));
    private static final Instant AT = Instant.parse("2026-01-02T02:00:00Z");

    /** Who says whether a movement may stand. */
    interface Guard {
        boolean accepts(LedgerReading page, LedgerPosting posting);
    }

    private final Guard guard;
    private final BudgetLedger ledger = new BudgetLedger();
    private final Map<String, StreamLine> last = new HashMap<>();
    private final List<LedgerPosting> accepted = new ArrayList<>();
    private final List<LedgerPosting> refused = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private LedgerHistory(Guard guard) {
        this.guard = guard;
    }

    /** A history that the ledger itself guards. */
    static LedgerHistory of(long seed) {
        return of(seed, (page, posting) -> page.against(posting).isEmpty());
    }

    /** A history that a ledger guards which takes everything of one kind, as a broken one would. */
    static LedgerHistory brokenAt(Kind kind, long seed) {
        return of(
                seed,
                (page, posting) ->
                        posting.kind() == kind || page.against(posting).isEmpty());
    }

    private static LedgerHistory of(long seed, Guard guard) {
        LedgerHistory history = new LedgerHistory(guard);
        Random random = new Random(seed);
        PAGES.forEach(page -> history.book(LedgerPosting.ceiling(page, Rupiah.of(1_000 + random.nextInt(2_000)))));
        Kind[] kinds = Kind.values();
        for (int i = 0; i < 120; i++) {
            Kind kind = kinds[random.nextInt(kinds.length)];
            BudgetPage page = PAGES.get(random.nextInt(PAGES.size()));
            Rupiah amount = Rupiah.of(1 + random.nextInt(900));
            history.book(
                    kind == Kind.CEILING
                            ? LedgerPosting.ceiling(page, Rupiah.of(random.nextInt(3_000)))
                            : LedgerPosting.of(page, CASES.get(random.nextInt(CASES.size())), kind, amount));
        }
        return history;
    }

    List<LedgerPosting> accepted() {
        return accepted;
    }

    List<LedgerPosting> refused() {
        return refused;
    }

    List<String> lines() {
        return lines;
    }

    LedgerReading position(BudgetPage page) {
        return position(page.text());
    }

    private void book(LedgerPosting posting) {
        List<String> pages = ledger.pages(posting);
        if (!pages.stream().allMatch(page -> guard.accepts(position(page), posting))) {
            refused.add(posting);
            return;
        }
        pages.forEach(page -> append(page, posting));
        accepted.add(posting);
    }

    private void append(String page, LedgerPosting posting) {
        Optional<StreamLine> before = Optional.ofNullable(last.get(page));
        Book.Written written = ledger.write(page, before, List.of(posting), "uji", AT);
        long version = before.map(StreamLine::version).orElse(0L) + 1;
        // What a broken guard lets through the ledger refuses; then only the list of what was accepted tells of it.
        if (written.findings().isEmpty()) {
            last.put(page, new StreamLine(version, written.lines().get(0)));
            lines.addAll(written.lines());
        }
    }

    private LedgerReading position(String page) {
        return ledger.reading(page, Optional.ofNullable(last.get(page)), AT)
                .found()
                .orElseThrow();
    }

    private static BudgetPage page(int year, String account) {
        return new BudgetPage(RegionCode.parse("32.73"), year, AccountCode.of(account));
    }
}
