package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A book that moves in the same commit as a case (<i>buku pembantu</i>), such as the budget ledger. Each page is a stream
 * whose last line tells the whole state. Must be pure and thread-safe.
 */
public interface Book {
    /** Its name, as postings say it. */
    String name();

    /** The fact that a page answers, asked with the page's name. */
    Fact<?> fact();

    /** The pages a posting is written to, the first its own: a book may keep a page for each case beside that of the account. */
    default List<String> pages(Posting posting) {
        return List.of(posting.page());
    }

    /** What the page says. */
    Reading<?> reading(String page, Optional<StreamLine> last, Instant at);

    /**
     * The lines that these postings add, or why they may not stand.
     *
     * @param page which page
     * @param last its last line
     * @param postings in order, all of this page
     * @param cause what they are for, for example a case and its entry
     * @param at when
     */
    Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at);

    /** Lines to write, or findings that forbid it. */
    record Written(List<String> lines, List<Finding> findings) {
        /** Copies what it is given. */
        public Written {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }
}
