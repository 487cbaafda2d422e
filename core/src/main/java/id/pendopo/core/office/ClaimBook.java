package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Claim;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A book of what one case has and no other (<i>buku nomor</i>): a page for each number, written in the same commit as the act that takes it.
 * No two cases take one, also where two try in the same moment: the second finds a page that was written upon. A subclass says of what, and in
 * which words it refuses; it holds no state. Thread-safe.
 *
 * @param <U> what a page answers to whoever asks before he takes
 */
public abstract class ClaimBook<U> implements Book {
    private final String name;
    private final Fact<U> fact;

    /**
     * A book of this name.
     *
     * @param fact what a page answers, asked with the page
     */
    protected ClaimBook(String name, Fact<U> fact) {
        this.name = name;
        this.fact = fact;
    }

    /**
     * One line of a page.
     *
     * @param holder the case that has it
     * @param at since when
     * @param cause the case with its entry
     */
    record Line(CaseId holder, Instant at, String cause) {}

    /** What a page says on which this case stands, or nobody. */
    protected abstract U use(Optional<CaseId> holder);

    /** Why this claim is refused while another case has it. */
    protected abstract List<Finding> taken(Claim claim, CaseId holder);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Fact<U> fact() {
        return fact;
    }

    @Override
    public final Reading<U> reading(String page, Optional<StreamLine> last, Instant at) {
        // A page on which nothing stands is an answer too: nobody has it.
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(use(holder(last)), at, name, version);
    }

    private static Optional<CaseId> holder(Optional<StreamLine> last) {
        return last.map(line -> new Payload("line", 1, line.text()).value())
                .filter(Map.class::isInstance)
                .map(line -> ((Map<?, ?>) line).get("holder"))
                .map(holder -> CaseId.of(String.valueOf(holder)));
    }

    @Override
    public final Written write(
            String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        List<String> lines = new ArrayList<>();
        Optional<CaseId> holder = holder(last);
        for (Posting posting : postings) {
            Claim claim = (Claim) posting;
            Optional<CaseId> other = holder.filter(known -> !known.equals(claim.holder()));
            if (claim.isExclusive() && other.isPresent()) {
                return new Written(List.of(), taken(claim, other.get()));
            }
            lines.add(CanonicalWriter.toText(new Line(claim.holder(), at, cause)));
            holder = Optional.of(claim.holder());
        }
        return new Written(lines, List.<Finding>of());
    }
}
