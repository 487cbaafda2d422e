package id.pendopo.core.office;

/** What a store says to a commit (<i>hasil penulisan</i>). */
public sealed interface CommitResult {
    /** Everything was written. */
    record Done() implements CommitResult {}

    /** Nothing was written: this stream has another version than expected; read again and decide again. */
    record Stale(StreamId stream) implements CommitResult {}

    /** Nothing was written: the attempt was accepted before, and this was the answer. */
    record Repeated(StoredAnswer answer) implements CommitResult {}
}
