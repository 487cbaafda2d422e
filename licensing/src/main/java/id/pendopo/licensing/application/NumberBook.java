package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The book of licence numbers (<i>buku nomor izin</i>): a page for each number, written in the same commit as the act that issues it. No
 * number of another system is issued twice, also where two note it down in the same moment: the second finds a page that was written upon.
 * Offices find it through {@code ServiceLoader}. It holds no state; thread-safe.
 */
public final class NumberBook implements Book {
    /** For {@code ServiceLoader}. */
    public NumberBook() {}

    /**
     * One line of a page.
     *
     * @param application the case of the application that has the number
     * @param at when it was issued
     * @param cause the case with its entry
     */
    record Line(CaseId application, Instant at, String cause) {}

    @Override
    public String name() {
        return NumberClaim.BOOK;
    }

    @Override
    public Fact<NumberUse> fact() {
        return NumberUse.FACT;
    }

    @Override
    public Reading<NumberUse> reading(String page, Optional<StreamLine> last, Instant at) {
        // A page on which nothing stands is an answer too: nobody has the number.
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(use(last), at, NumberClaim.BOOK, version);
    }

    private static NumberUse use(Optional<StreamLine> last) {
        return last.map(line -> new Payload("line", 1, line.text()).value())
                .filter(Map.class::isInstance)
                .map(line -> ((Map<?, ?>) line).get("application"))
                .map(application -> NumberUse.of(CaseId.of(String.valueOf(application))))
                .orElse(NumberUse.FREE);
    }

    @Override
    public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        List<String> lines = new ArrayList<>();
        NumberUse use = use(last);
        for (Posting posting : postings) {
            NumberClaim claim = (NumberClaim) posting;
            if (claim.outside() && use.isOfAnother(claim.application())) {
                return new Written(List.of(), DecisionRules.numberIsTaken(use));
            }
            lines.add(CanonicalWriter.toText(new Line(claim.application(), at, cause)));
            use = NumberUse.of(claim.application());
        }
        return new Written(lines, List.<Finding>of());
    }
}
