package id.pendopo.performance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Working ahead on lent threads must be seen in the time it takes and in nothing else. */
class OrderedWorkTest {
    /** Takes tasks and never begins one. */
    private static final class Asleep implements Executor {
        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }
    }

    private static List<Integer> all(Iterator<Integer> results) {
        List<Integer> all = new ArrayList<>();
        results.forEachRemaining(all::add);
        return all;
    }

    private static OrderedWork<Integer, Integer> squares(Iterator<Integer> input, Lanes lanes) {
        return new OrderedWork<>(input, one -> one * one, lanes, () -> false);
    }

    @Property(tries = 200)
    void results_stand_in_the_order_of_the_input_on_any_number_of_threads(
            @ForAll @IntRange(max = 300) int records,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 5) int tasks,
            @ForAll @IntRange(min = 1, max = 40) int chunk) {
        List<Integer> input = IntStream.range(0, records).boxed().toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Lanes lanes = Lanes.on(pool, tasks).inChunksOf(chunk);
            assertThat(all(squares(input.iterator(), lanes))).isEqualTo(all(squares(input.iterator(), Lanes.OWN)));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Who runs a batch within a task of a pool of one thread would wait for himself. */
    @Test
    void a_pool_that_begins_nothing_is_not_waited_for() {
        List<Integer> input = IntStream.range(0, 100).boxed().toList();
        Asleep asleep = new Asleep();
        assertThat(all(squares(input.iterator(), Lanes.on(asleep, 2).inChunksOf(7))))
                .hasSize(100)
                .endsWith(99 * 99);
        asleep.tasks.forEach(Runnable::run);
    }

    @Test
    void no_more_is_read_ahead_than_was_allowed() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = IntStream.generate(read::incrementAndGet).iterator();
        OrderedWork<Integer, Integer> work =
                squares(endless, Lanes.on(new Asleep(), 3).inChunksOf(10));
        assertThat(work.next()).isEqualTo(1);
        assertThat(read.get()).isEqualTo(30);
        IntStream.range(0, 9).forEach(i -> work.next());
        assertThat(read.get()).isEqualTo(30);
        work.next();
        assertThat(read.get()).isEqualTo(40);
    }

    @Test
    void on_the_own_thread_nothing_is_read_ahead() {
        AtomicInteger read = new AtomicInteger();
        OrderedWork<Integer, Integer> work =
                squares(IntStream.generate(read::incrementAndGet).iterator(), Lanes.OWN);
        assertThat(read.get()).isZero();
        work.next();
        assertThat(read.get()).isEqualTo(1);
    }

    /** An input that breaks half-way has still given what came before. */
    @Test
    void what_was_read_before_the_input_broke_is_given_first() {
        for (Lanes lanes : List.of(Lanes.OWN, Lanes.on(new Asleep(), 2).inChunksOf(3))) {
            Iterator<Integer> breaking = new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    if (at == 5) {
                        throw new IllegalStateException("torn");
                    }
                    return true;
                }

                @Override
                public Integer next() {
                    return at++;
                }
            };
            OrderedWork<Integer, Integer> work = squares(breaking, lanes);
            List<Integer> given = new ArrayList<>();
            assertThatThrownBy(() -> work.forEachRemaining(given::add)).hasMessage("torn");
            assertThat(given).containsExactly(0, 1, 4, 9, 16);
        }
    }

    @Test
    void who_is_told_to_stop_gives_no_further_result() {
        for (Lanes lanes : List.of(Lanes.OWN, Lanes.on(Runnable::run, 2).inChunksOf(3))) {
            AtomicBoolean cancelled = new AtomicBoolean();
            OrderedWork<Integer, Integer> work =
                    new OrderedWork<>(IntStream.range(0, 100).iterator(), one -> one, lanes, cancelled::get);
            work.next();
            assertThat(work.wasStopped()).isFalse();
            cancelled.set(true);
            assertThat(work.hasNext()).isFalse();
            assertThat(work.wasStopped()).isTrue();
            assertThatThrownBy(work::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_stop_within_a_chunk_ends_the_chunk() {
        AtomicInteger worked = new AtomicInteger();
        OrderedWork<Integer, Integer> work = new OrderedWork<>(
                IntStream.range(0, 100).iterator(),
                one -> worked.incrementAndGet(),
                Lanes.on(new Asleep(), 1).inChunksOf(100),
                () -> worked.get() >= 10);
        assertThat(work.hasNext()).isFalse();
        assertThat(work.wasStopped()).isTrue();
        assertThat(worked.get()).isEqualTo(10);
    }

    @Test
    void an_interrupted_caller_stops_and_stays_interrupted() {
        OrderedWork<Integer, Integer> work = squares(IntStream.range(0, 9).iterator(), Lanes.on(new Asleep(), 1));
        Thread.currentThread().interrupt();
        boolean more = work.hasNext();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(more).isFalse();
        assertThat(work.wasStopped()).isTrue();
    }

    @Test
    void a_fault_of_the_work_reaches_the_caller_as_it_was() {
        for (Lanes lanes : List.of(Lanes.OWN, Lanes.on(Runnable::run, 2))) {
            OrderedWork<Integer, Integer> work =
                    new OrderedWork<>(List.of(1, 0).iterator(), one -> 1 / one, lanes, () -> false);
            assertThatThrownBy(() -> all(work)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void lanes_are_held_to_their_ranges() {
        assertThat(Lanes.on(Runnable::run, Lanes.TASKS_LIMIT)
                        .inChunksOf(Lanes.CHUNK_LIMIT)
                        .chunk())
                .isEqualTo(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Lanes.on(Runnable::run, Lanes.TASKS_LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Lanes.on(Runnable::run, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Lanes.OWN.inChunksOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Lanes.OWN.inChunksOf(Lanes.CHUNK_LIMIT + 1));
    }
}
