package id.pendopo.core.budget;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The budget ledger (<i>buku anggaran</i>): a book whose pages are region, fiscal year and account. Each line tells one
 * movement and the whole position after it, so that the last line is the page. A movement that would pass the ceiling, or
 * take more than is there, is refused. A year never borrows from another, since each has its own page.
 */
public final class BudgetLedger implements Book {
    /** The name by which postings speak of it. */
    public static final String NAME = "budget";

    private static final String CASE_MARK = "#";

    /** What a page says, asked with the page's text; see {@link BudgetPage#text}. */
    public static final Fact<LedgerReading> CEILING = Fact.of("CEILING", LedgerReading.class);

    /** The ledger; it holds no state, so any one is as good as another. Offices find it through {@code ServiceLoader}. */
    public BudgetLedger() {}

    /**
     * One line of a page.
     *
     * @param seq number on the page, from 1
     * @param cause what it is for: a case with its entry, or a deed
     * @param posting the movement
     * @param position the page after it
     */
    public record Line(long seq, Instant at, String cause, LedgerPosting posting, LedgerReading position) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fact<LedgerReading> fact() {
        return CEILING;
    }

    @Override
    public Reading<LedgerReading> reading(String page, Optional<StreamLine> last, Instant at) {
        // A page on which nothing stands is an answer too: its ceiling is zero, so nothing may be spent.
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(position(page, last), at, NAME, version);
    }

    @Override
    public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        LedgerReading position = position(page, last);
        long seq = last.map(StreamLine::version).orElse(0L);
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Posting posting : postings) {
            LedgerPosting movement = (LedgerPosting) posting;
            findings.addAll(position.against(movement));
            if (!findings.isEmpty()) {
                return new Written(List.of(), findings);
            }
            position = position.after(movement);
            seq++;
            lines.add(CanonicalWriter.toText(new Line(seq, at, cause, movement, position)));
        }
        return new Written(lines, List.of());
    }

    /**
     * The page of the account and, for a movement of a case, that of the case on it: so that no case releases, binds or spends
     * what was set aside for another.
     */
    @Override
    public List<String> pages(Posting posting) {
        LedgerPosting movement = (LedgerPosting) posting;
        return movement.forCase()
                .map(one -> List.of(movement.page(), pageOfCase(movement.onPage(), one)))
                .orElse(List.of(movement.page()));
    }

    /** The page of one case on an account: what is reserved, bound and paid for it. Its ceiling is that of the account. */
    public static String pageOfCase(BudgetPage page, CaseId forCase) {
        return page.text() + CASE_MARK + forCase.value();
    }

    private static LedgerReading position(String page, Optional<StreamLine> last) {
        LedgerReading fresh = page.contains(CASE_MARK) ? LedgerReading.OF_CASE : LedgerReading.EMPTY;
        return last.map(line -> parse(line.text()).position()).orElse(fresh);
    }

    /** A line of a page, read back. */
    public static Line parse(String text) {
        JsonBinding json = JsonBinding.available();
        return json.convert(json.parse(text), Line.class);
    }
}
