package id.pendopo.core.event;

import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The events of a region for one consumer (<i>umpan peristiwa</i>), page by page in the order in which they were written. He is shown what he
 * may be told and no gap where he may not: neither a page nor the place where it ends tells whether something else was written. He goes on
 * after a loss from where he was, and may be told an event twice. Thread-safe.
 */
public final class EventFeed {
    private static final int LOOK = Lines.LIMIT;

    private final Office office;
    private final DataClass most;
    private final OpaqueIds own;

    private EventFeed(Office office, DataClass most, OpaqueIds own) {
        this.office = office;
        this.most = most;
        this.own = own;
    }

    /**
     * A page of a feed.
     *
     * @param events in order
     * @param next what to give as {@code after} for the next page; the same as before where nothing more is there yet
     */
    public record Page(List<CloudEvent> events, String next) {
        /** Copies what it is given. */
        public Page {
            events = List.copyOf(events);
        }
    }

    /**
     * For who may be told what is open or internal, such as the Command Center.
     *
     * @param own under which his places are written
     */
    public static EventFeed of(Office office, OpaqueIds own) {
        return new EventFeed(office, DataClass.INTERNAL, own);
    }

    /**
     * For the public.
     *
     * @param own under which places are written
     */
    public static EventFeed ofPublic(Office office, OpaqueIds own) {
        return new EventFeed(office, DataClass.PUBLIC, own);
    }

    /**
     * For one consumer who may be told more.
     *
     * @param most up to what
     * @param own his own ids of what is closed, under a key of his; his places are written under it too
     */
    public static EventFeed of(Office office, DataClass most, OpaqueIds own) {
        return new EventFeed(office, most, own);
    }

    /**
     * The events after that place that this consumer may be told.
     *
     * @param after what the page before said, an empty text for the first page
     * @param limit events, 1 to {@value Lines#LIMIT}
     * @throws IllegalArgumentException if the limit is outside its range, or no page of this feed ended there
     */
    public Page read(String after, int limit) {
        requireLimit(limit);
        List<CloudEvent> events = new ArrayList<>();
        String next = after;
        List<StreamLine> lines = office.outbox(own.placeOf(after), LOOK);
        while (!lines.isEmpty() && events.size() < limit) {
            for (StreamLine line : lines) {
                Optional<CloudEvent> told = events.size() < limit ? told(line) : Optional.empty();
                if (told.isPresent()) {
                    events.add(told.get());
                    // A page that ended at a line of which he is not told would tell that there is one.
                    next = own.place(line.version());
                }
            }
            lines = office.outbox(lines.get(lines.size() - 1).version(), LOOK);
        }
        return new Page(events, next);
    }

    /**
     * The last so many that this consumer may be told, for who begins now.
     *
     * @param limit events, 1 to {@value Lines#LIMIT}
     */
    public Page last(int limit) {
        requireLimit(limit);
        Deque<CloudEvent> events = new ArrayDeque<>();
        String next = "";
        long before = office.outboxEnd() + 1;
        while (before > 1 && events.size() < limit) {
            long end = before;
            List<StreamLine> lines = office.outbox(Math.max(0, end - 1 - LOOK), LOOK).stream()
                    .filter(line -> line.version() < end)
                    .toList();
            for (int i = lines.size() - 1; i >= 0 && events.size() < limit; i--) {
                Optional<CloudEvent> told = told(lines.get(i));
                if (told.isPresent()) {
                    next = events.isEmpty() ? own.place(lines.get(i).version()) : next;
                    events.addFirst(told.get());
                }
            }
            before = Math.max(1, end - LOOK);
        }
        return new Page(List.copyOf(events), next);
    }

    private Optional<CloudEvent> told(StreamLine line) {
        CloudEvent event = CloudEvent.parse(line.text());
        return event.classification().isWithin(most) ? Optional.of(own.seenBy(event)) : Optional.empty();
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > Lines.LIMIT) {
            throw new IllegalArgumentException("event feed: limit %d is outside 1 to %d".formatted(limit, Lines.LIMIT));
        }
    }
}
