package id.pendopo.core.event;

import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a region for one consumer (<i>umpan peristiwa</i>), page by page in the order in which they were written. He is shown what he
 * may be told and no gap where he may not; he goes on after a loss from where he was, and may be told an event twice. Thread-safe.
 */
public final class EventFeed {
    private final Office office;
    private final DataClass most;
    private final Optional<OpaqueIds> ids;

    private EventFeed(Office office, DataClass most, Optional<OpaqueIds> ids) {
        this.office = office;
        this.most = most;
        this.ids = ids;
    }

    /**
     * A page of a feed.
     *
     * @param events in order
     * @param next what to give as {@code after} for the next page; the same as before where nothing more is there yet
     */
    public record Page(List<CloudEvent> events, long next) {
        /** Copies what it is given. */
        public Page {
            events = List.copyOf(events);
        }
    }

    /** For who may be told what is open or internal, such as the Command Center. */
    public static EventFeed of(Office office) {
        return new EventFeed(office, DataClass.INTERNAL, Optional.empty());
    }

    /** For the public. */
    public static EventFeed ofPublic(Office office) {
        return new EventFeed(office, DataClass.PUBLIC, Optional.empty());
    }

    /**
     * For one consumer who may be told more.
     *
     * @param most up to what
     * @param own his own ids of what is closed, under a key of his
     */
    public static EventFeed of(Office office, DataClass most, OpaqueIds own) {
        return new EventFeed(office, most, Optional.of(own));
    }

    /**
     * The events after that place; of a page of lines those that this consumer may be told, which may be none.
     *
     * @param after what the page before said, 0 for the first page
     * @param limit lines to look at, 1 to {@value Lines#LIMIT}
     */
    public Page read(long after, int limit) {
        List<StreamLine> lines = office.outbox(after, limit);
        List<CloudEvent> events = new ArrayList<>();
        long next = after;
        for (StreamLine line : lines) {
            CloudEvent event = CloudEvent.parse(line.text());
            next = line.version();
            if (event.classification().isWithin(most)) {
                events.add(ids.map(own -> own.seenBy(event)).orElse(event));
            }
        }
        return new Page(events, next);
    }

    /** The last ones among so many lines, for who begins now. */
    public Page last(int limit) {
        return read(Math.max(0, office.outboxEnd() - limit), limit);
    }
}
