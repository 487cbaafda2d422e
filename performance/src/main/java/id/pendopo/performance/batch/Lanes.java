package id.pendopo.performance.batch;

import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * On how many threads a run works (<i>jalur kerja</i>): on the caller's own, or also on those that it lends. The library starts none.
 *
 * @param executor the lent threads; empty for the caller's own alone
 * @param tasks how many chunks may be under way or waiting to be fetched at once, 1 to {@value #TASKS_LIMIT}
 * @param chunk how many records a chunk has, 1 to {@value #CHUNK_LIMIT}
 */
public record Lanes(Optional<Executor> executor, int tasks, int chunk) {
    /** The most chunks at once. */
    public static final int TASKS_LIMIT = 1_024;

    /** The most records of a chunk. */
    public static final int CHUNK_LIMIT = 10_000;

    /** How many records a chunk has unless said. */
    public static final int CHUNK = 500;

    /** On the caller's own thread. */
    public static final Lanes OWN = new Lanes(Optional.empty(), 1, CHUNK);

    /** @throws IllegalArgumentException if a number is outside its range */
    public Lanes {
        if (tasks < 1 || tasks > TASKS_LIMIT || chunk < 1 || chunk > CHUNK_LIMIT) {
            throw new IllegalArgumentException("lanes: %d tasks of %d records are outside 1 to %d and 1 to %d"
                    .formatted(tasks, chunk, TASKS_LIMIT, CHUNK_LIMIT));
        }
    }

    /**
     * On lent threads, so many chunks of {@value #CHUNK} records at once: twice the number of threads keeps them all busy. At most
     * {@code tasks} times {@value #CHUNK} records are held.
     */
    public static Lanes on(Executor executor, int tasks) {
        return new Lanes(Optional.of(executor), tasks, CHUNK);
    }

    /** The same with chunks of so many records. */
    public Lanes inChunksOf(int records) {
        return new Lanes(executor, tasks, records);
    }
}
