package id.pendopo.core.office;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.CaseHead;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Issues the rolls of a region. First the closing is written, and nothing dated before is accepted any more; then the last entry before it
 * is read of each case, which no command can change now, so that whoever makes the roll comes to the same; then its sheets are
 * written, once. If the program ends in between, the next call makes the roll of the closing that stands there.
 */
final class RollRoom {
    private static final Logger LOG = LoggerFactory.getLogger(RollRoom.class);
    private static final int ATTEMPTS = 40;
    private static final int BACK = 50;

    private final Store store;
    private final LineReader reader;
    private final RegionPack pack;
    private final Collection<Procedure<?>> procedures;
    private final Closings closings;
    private final StreamId sheets;
    private final StreamId issued;

    RollRoom(Store store, RegionPack pack, Collection<Procedure<?>> procedures) {
        RegionCode region = pack.region().code();
        this.store = store;
        this.reader = new LineReader(store);
        this.pack = pack;
        this.procedures = procedures;
        this.closings = new Closings(store, region);
        this.sheets = StreamId.of(StreamId.Kind.ROLLS, region.dotted() + "/sheets");
        this.issued = StreamId.of(StreamId.Kind.ROLLS, region.dotted() + "/issued");
    }

    ClosedDay close(Instant at) {
        LocalDate day = dayBefore(at);
        boolean isMine = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Closings.Numbered> last = closings.last();
            if (last.isPresent() && last.get().number() > numberIssued()) {
                make(last.get());
                continue;
            }
            if (last.isPresent() && last.get().closing().day().equals(day)) {
                return new ClosedDay(Optional.of(roll(last.get().number())), !isMine, List.of());
            }
            if (last.isPresent() && last.get().closing().day().isAfter(day)) {
                return refused(at, last.get().closing());
            }
            long next = last.map(Closings.Numbered::number).orElse(0L) + 1;
            isMine = closings.write(next, new Closings.Closing(day, at));
        }
        return new ClosedDay(Optional.empty(), false, Desk.busy());
    }

    private static ClosedDay refused(Instant at, Closings.Closing closing) {
        return new ClosedDay(Optional.empty(), false, Closings.closed(at, closing));
    }

    /** What is dated at midnight is of the new day, so a closing at midnight closes the old one. */
    private LocalDate dayBefore(Instant at) {
        return at.minusNanos(1).atOffset(pack.region().time().offset()).toLocalDate();
    }

    private long numberIssued() {
        return store.last(issued).map(StreamLine::version).orElse(0L);
    }

    private IssuedRoll roll(long number) {
        return LineReader.parse(store.read(issued, number - 1, 1).get(0), IssuedRoll.class);
    }

    /** Makes the roll of this closing and writes it, unless another was faster. */
    private void make(Closings.Numbered closing) {
        Optional<StreamLine> before = store.last(sheets);
        long from = before.map(StreamLine::version).orElse(0L);
        DayRoll.Content content = content(closing);
        List<DayRoll> sealed = DayRoll.seal(
                content, before.map(line -> DayRoll.parse(line.text()).hash()).orElse(JournalEntry.ORIGIN));
        IssuedRoll roll = new IssuedRoll(
                closing.number(),
                content.day(),
                content.at(),
                content.cases().size(),
                sealed.size(),
                from + 1,
                sealed.get(sealed.size() - 1).hash());
        store.commit(Commit.of(
                new Append(sheets, from, sealed.stream().map(DayRoll::toLine).toList()),
                new Append(issued, closing.number() - 1, List.of(CanonicalWriter.toText(roll)))));
    }

    private DayRoll.Content content(Closings.Numbered closing) {
        Set<PolicyStamp> policies = new LinkedHashSet<>();
        Set<CalendarStamp> calendars = new LinkedHashSet<>();
        for (Procedure<?> procedure : procedures) {
            procedure.workflows().values().stream().map(Workflow::policy).forEach(policies::add);
        }
        WorkingCalendar calendar = pack.calendar();
        calendars.add(new CalendarStamp(calendar.version(), calendar.contentHash()));
        List<CaseHead> cases = new ArrayList<>();
        CaseQuery query = CaseQuery.all(CaseQuery.LIMIT).ofRegion(pack.region().code());
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            for (CaseRow row : page.rows()) {
                Found found = lastBefore(closing.closing().at(), row.id());
                found.entry().ifPresent(entry -> {
                    cases.add(CaseHead.after(entry));
                    policies.add(entry.policy());
                    calendars.add(entry.calendar());
                });
                if (!found.isReadable()) {
                    LOG.warn("case {} stands in the index and has no entry that can be read", row.id());
                    cases.add(CaseHead.empty(row.id()));
                }
            }
            next = page.next();
        } while (next.isPresent());
        return new DayRoll.Content(
                pack.region().code(),
                closing.closing().day(),
                closing.closing().at(),
                closing.number(),
                pack.contentHash(),
                List.copyOf(policies),
                List.copyOf(calendars),
                cases);
    }

    /**
     * What was found of a case.
     *
     * @param isReadable whether there is any entry that can be read
     */
    private record Found(Optional<JournalEntry> entry, boolean isReadable) {}

    /** The last entry of the case that is dated before; what nobody can read any more is passed over, and found by who checks. */
    private Found lastBefore(Instant at, CaseId id) {
        boolean isReadable = false;
        List<StreamLine> lines = store.last(stream(id)).map(List::of).orElse(List.of());
        while (!lines.isEmpty()) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                Optional<JournalEntry> entry = read(lines.get(i), id);
                isReadable |= entry.isPresent();
                if (entry.filter(one -> one.at().isBefore(at)).isPresent()) {
                    return new Found(entry, true);
                }
            }
            long first = lines.get(0).version();
            long after = Math.max(0, first - 1 - BACK);
            lines = first == 1 ? List.of() : store.read(stream(id), after, (int) (first - 1 - after));
        }
        return new Found(Optional.empty(), isReadable);
    }

    private static Optional<JournalEntry> read(StreamLine line, CaseId id) {
        try {
            return Optional.of(JournalEntry.parse(line.text()))
                    .filter(entry -> entry.caseId().equals(id) && entry.seq() == line.version());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static StreamId stream(CaseId id) {
        return StreamId.of(StreamId.Kind.CASE, id.value());
    }

    Lines<IssuedRoll> issued(long after, int limit) {
        return reader.page(issued, after, limit, line -> LineReader.parse(line, IssuedRoll.class));
    }

    Lines<DayRoll> sheets(long after, int limit) {
        return reader.page(sheets, after, limit, line -> DayRoll.parse(line.text()));
    }
}
