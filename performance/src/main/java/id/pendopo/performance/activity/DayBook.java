package id.pendopo.performance.activity;

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
 * The book of days (<i>buku hari kerja</i>): a page for each person and day, whose last line tells every entry that holds its time. An entry
 * is written in the same commit as its line here, so of two that overlap and come at once one is decided anew and refused. Thread-safe.
 */
public final class DayBook implements Book {
    /** The name by which postings speak of it. */
    public static final String NAME = "activityDay";

    /** It holds no state, so any one is as good as another. Offices find it through {@code ServiceLoader}. */
    public DayBook() {}

    /**
     * One line of a page.
     *
     * @param seq number on the page, from 1
     * @param at when
     * @param cause the case and its entry
     * @param posting what was done
     * @param page the day after it
     */
    public record Line(long seq, Instant at, String cause, DayPosting posting, DayPage page) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fact<DayPage> fact() {
        return DayPage.FACT;
    }

    @Override
    public Reading<DayPage> reading(String page, Optional<StreamLine> last, Instant at) {
        // A day on which nothing stands is an answer too.
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(pageOf(last), at, NAME, version);
    }

    @Override
    public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        DayPage day = pageOf(last);
        long seq = last.map(StreamLine::version).orElse(0L);
        List<String> lines = new ArrayList<>();
        for (Posting posting : postings) {
            DayPosting written = (DayPosting) posting;
            List<Finding> overlapping = written.kind() == DayPosting.Kind.RELEASE
                    ? List.of()
                    : WorkRules.noOverlap(Optional.of(written.entry()), written.time(), day);
            if (!overlapping.isEmpty()) {
                return new Written(List.of(), overlapping);
            }
            day = day.after(written);
            seq++;
            lines.add(CanonicalWriter.toText(new Line(seq, at, cause, written, day)));
        }
        return new Written(lines, List.of());
    }

    /** A line of a page, read back. */
    public static Line parse(String text) {
        return CanonicalReader.read(CanonicalReader.tree(text), Line.class);
    }

    static DayPage pageOf(Optional<StreamLine> last) {
        return last.map(line -> parse(line.text()).page()).orElse(DayPage.EMPTY);
    }
}
