package id.pendopo.performance.plan;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalReader;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The book of plans (<i>buku SKP</i>): a page for each employee, assignment and year, written in the same commit as the act that begins or
 * submits a plan. There is one plan of each, also where two begin it in the same moment: the second finds a page that was written upon. A
 * draft that is discarded makes its page free again. Offices find it through {@code ServiceLoader}. It holds no state; thread-safe.
 */
public final class PlanBook implements Book {
    /** For {@code ServiceLoader}. */
    public PlanBook() {}

    /**
     * One line of a page.
     *
     * @param seq number on the page, from 1
     * @param at when
     * @param cause the case with its entry
     * @param claim what was written
     */
    record Line(long seq, Instant at, String cause, PlanClaim claim) {}

    @Override
    public String name() {
        return PlanClaim.BOOK;
    }

    @Override
    public Fact<PlanUse> fact() {
        return PlanUse.FACT;
    }

    @Override
    public Reading<PlanUse> reading(String page, Optional<StreamLine> last, Instant at) {
        // A page on which nothing stands is an answer too: there is no plan.
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(use(last), at, PlanClaim.BOOK, version);
    }

    @Override
    public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        List<String> lines = new ArrayList<>();
        PlanUse use = use(last);
        long seq = last.map(StreamLine::version).orElse(0L);
        for (Posting posting : postings) {
            PlanClaim claim = (PlanClaim) posting;
            Optional<PlanUse> other = Optional.of(use).filter(known -> known.isOfAnother(claim.plan()));
            if (other.isPresent()) {
                return new Written(List.of(), PlanRules.known(other.get().plan().orElseThrow()));
            }
            seq++;
            lines.add(CanonicalWriter.toText(new Line(seq, at, cause, claim)));
            use = claim.after();
        }
        return new Written(lines, List.<Finding>of());
    }

    private static PlanUse use(Optional<StreamLine> last) {
        return last.map(line -> CanonicalReader.read(CanonicalReader.tree(line.text()), Line.class))
                .map(line -> line.claim().after())
                .orElse(PlanUse.FREE);
    }
}
