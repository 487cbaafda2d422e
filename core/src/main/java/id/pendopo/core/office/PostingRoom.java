package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Payload;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Posting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes into books what no case causes: once for each attempt, and journalled with who. */
final class PostingRoom {
    private static final int ATTEMPTS = 40;

    private final Store store;
    private final BookRoom books;
    private final LineReader reader;
    private final RegionCode region;

    PostingRoom(Store store, BookRoom books, RegionCode region) {
        this.store = store;
        this.books = books;
        this.reader = new LineReader(store);
        this.region = region;
    }

    Posted post(List<Posting> postings, String cause, Actor actor, Instant at, int year, CommandId commandId) {
        PostingDeed deed = new PostingDeed(
                commandId,
                actor,
                cause,
                at,
                postings.stream().map(PostingRoom::written).toList());
        String line = CanonicalWriter.toText(deed);
        // The attempt's own stream is new or it is a repetition, whatever else is written at the same time.
        StreamId attempt = stream("by/" + commandId.value());
        for (int round = 0; round < ATTEMPTS; round++) {
            Optional<PostingDeed> before = store.last(attempt).map(one -> LineReader.parse(one, PostingDeed.class));
            if (before.isPresent()) {
                return before.get().asksTheSameAs(deed)
                        ? new Posted(true, List.of(), true)
                        : refused(Finding.block("core.COMMAND_ID_REUSED")
                                .at("commandId")
                                .only(Desk.OWN));
            }
            BookRoom.Outcome outcome = books.write(postings, cause, new BookRoom.Pages(), at);
            if (!outcome.findings().isEmpty()) {
                return refused(outcome.findings());
            }
            List<Append> appends = new ArrayList<>(outcome.appends());
            appends.add(new Append(attempt, 0, List.of(line)));
            appends.add(new Append(stream(Integer.toString(year)), Append.ANY, List.of(line)));
            Commit commit = new Commit(appends, List.of(), List.of(), Optional.empty());
            if (store.commit(commit) instanceof CommitResult.Done) {
                return new Posted(true, List.of(), false);
            }
        }
        return refused(Desk.busy());
    }

    Lines<PostingDeed> read(int year, long after, int limit) {
        return reader.page(
                stream(Integer.toString(year)), after, limit, line -> LineReader.parse(line, PostingDeed.class));
    }

    private static JournalEntry.BookPosting written(Posting posting) {
        String simple = posting.getClass().getSimpleName();
        String type = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        Payload payload = new Payload(type, PayloadTypes.schemaOf(posting.getClass()), CanonicalWriter.toText(posting));
        return new JournalEntry.BookPosting(posting.book(), posting.page(), payload);
    }

    private static Posted refused(List<Finding> findings) {
        return new Posted(false, findings, false);
    }

    private StreamId stream(String key) {
        return StreamId.of(StreamId.Kind.POSTINGS, region.dotted() + "/" + key);
    }
}
