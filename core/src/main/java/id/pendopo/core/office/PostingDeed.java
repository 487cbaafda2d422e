package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.List;

/**
 * A posting that no case causes, as it is journalled (<i>catatan pembukuan</i>): who wrote what into which book, and on
 * which deed.
 *
 * @param commandId which attempt it was
 * @param actor who
 * @param cause the deed, for example {@code Perda APBD 2026}, 1 to 200 characters
 * @param at when
 * @param postings what was written, in order
 */
public record PostingDeed(
        CommandId commandId, Actor actor, String cause, Instant at, List<JournalEntry.BookPosting> postings) {
    /** @throws IllegalArgumentException if the cause is blank or too long, or nothing is posted */
    public PostingDeed {
        postings = List.copyOf(postings);
        if (cause.isBlank() || cause.length() > 200 || postings.isEmpty()) {
            throw new IllegalArgumentException("posting: give a posting, and the deed in 1 to 200 characters");
        }
    }

    boolean asksTheSameAs(PostingDeed other) {
        return actor.equals(other.actor) && cause.equals(other.cause) && postings.equals(other.postings);
    }
}
