package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what an act tells the outside into the one stream of its region. */
final class OutboxRoom {
    private final List<Outbox> boxes;
    private final StreamId stream;

    OutboxRoom(List<Outbox> boxes, RegionCode region) {
        this.boxes = List.copyOf(boxes);
        this.stream = StreamId.of(StreamId.Kind.OUTBOX, region.dotted());
    }

    Optional<Append> append(Optional<? extends CaseFile<?>> before, CaseFile<?> after, JournalEntry entry) {
        List<String> lines = new ArrayList<>();
        Optional<CaseFile<?>> was = before.map(file -> file);
        boxes.forEach(box -> lines.addAll(box.lines(was, after, entry)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Append(stream, Append.ANY, lines));
    }

    List<StreamLine> read(Store store, long after, int limit) {
        Lines.requireLimit(limit);
        return store.read(stream, after, limit);
    }

    long end(Store store) {
        return store.last(stream).map(StreamLine::version).orElse(0L);
    }
}
