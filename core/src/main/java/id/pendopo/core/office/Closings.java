package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Up to when a region's days are closed: one short line for each closing, written before its roll is made, so that what goes into the
 * roll stands still while its cases are read.
 */
final class Closings {
    private final Store store;
    private final StreamId stream;

    /** A closing; its number is its place in the stream, and that of the roll. */
    record Closing(LocalDate day, Instant at) {}

    /** A closing with its number. */
    record Numbered(long number, Closing closing) {}

    Closings(Store store, RegionCode region) {
        this.store = store;
        this.stream = StreamId.of(StreamId.Kind.ROLLS, region.dotted() + "/closed");
    }

    Optional<Numbered> last() {
        return store.last(stream).map(line -> new Numbered(line.version(), LineReader.parse(line, Closing.class)));
    }

    /** Whether the closing was written; if not, another was faster. */
    boolean write(long number, Closing closing) {
        Append line = new Append(stream, number - 1, List.of(CanonicalWriter.toText(closing)));
        return store.commit(Commit.of(line)) instanceof CommitResult.Done;
    }

    /** Why nothing may be dated so: it would not be in the roll that was issued of that time. */
    List<Finding> against(Instant at) {
        return last().map(Numbered::closing)
                .filter(closing -> at.isBefore(closing.at()))
                .map(closing -> closed(at, closing))
                .orElse(List.of());
    }

    static List<Finding> closed(Instant at, Closing closing) {
        return Finding.block("core.DAY_CLOSED")
                .at("at")
                .found(at)
                .expected(Relation.AT_LEAST, closing.at())
                .only(Desk.OWN);
    }
}
