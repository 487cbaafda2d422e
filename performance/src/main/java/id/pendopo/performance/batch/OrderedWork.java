package id.pendopo.performance.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works on each element and gives the results in the order of the elements, lazily. On lent threads it works ahead, never by more than
 * the given number of chunks; the input is read on the thread that asks for results and on no other. It ends early when it is cancelled
 * or its thread is interrupted. One iteration; not thread-safe.
 *
 * @param <I> what comes in; whoever works on it must be thread-safe where threads are lent
 * @param <R> what comes out
 */
final class OrderedWork<I, R> implements Iterator<R> {
    private final Iterator<? extends I> input;
    private final Function<? super I, ? extends R> work;
    private final Lanes lanes;
    private final BooleanSupplier cancelled;
    private final Deque<FutureTask<List<R>>> ahead = new ArrayDeque<>();
    private Iterator<R> ready = List.<R>of().iterator();
    private Optional<RuntimeException> broken = Optional.empty();
    private boolean stopped;

    OrderedWork(
            Iterator<? extends I> input,
            Function<? super I, ? extends R> work,
            Lanes lanes,
            BooleanSupplier cancelled) {
        this.input = input;
        this.work = work;
        this.lanes = lanes;
        this.cancelled = cancelled;
    }

    /** Whether it ended before its input did, because it was told to. */
    boolean wasStopped() {
        return stopped;
    }

    @Override
    public boolean hasNext() {
        if (stopped || cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            stop();
            return false;
        }
        if (lanes.executor().isEmpty()) {
            return input.hasNext();
        }
        while (!ready.hasNext()) {
            fill();
            Optional<FutureTask<List<R>>> first = Optional.ofNullable(ahead.poll());
            if (first.isEmpty()) {
                // What was read before the input broke has been given; now its fault is.
                broken.ifPresent(fault -> {
                    throw fault;
                });
                return false;
            }
            ready = resultOf(first.get()).iterator();
            if (stopped) {
                return false;
            }
        }
        return true;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("run: there is no further record; ask hasNext before");
        }
        return lanes.executor().isEmpty() ? work.apply(input.next()) : ready.next();
    }

    private void fill() {
        while (broken.isEmpty() && ahead.size() < lanes.tasks()) {
            List<I> chunk = new ArrayList<>(lanes.chunk());
            try {
                while (chunk.size() < lanes.chunk() && input.hasNext()) {
                    chunk.add(input.next());
                }
            } catch (RuntimeException fault) {
                broken = Optional.of(fault);
            }
            if (chunk.isEmpty()) {
                return;
            }
            FutureTask<List<R>> task = new FutureTask<>(() -> results(chunk));
            ahead.add(task);
            lanes.executor().ifPresent(threads -> threads.execute(task));
        }
    }

    private List<R> results(List<I> chunk) {
        List<R> results = new ArrayList<>(chunk.size());
        for (I one : chunk) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("run: cancelled");
            }
            results.add(work.apply(one));
        }
        return results;
    }

    /** A chunk that no thread has begun is done here, so that a pool that is busy, even with this very run, is never waited for. */
    private List<R> resultOf(FutureTask<List<R>> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return List.of();
        } catch (CancellationException e) {
            stop();
            return List.of();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                stop();
                return List.of();
            }
            stop();
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("run: a record cannot throw a checked exception", e.getCause());
        }
    }

    private void stop() {
        stopped = true;
        ahead.forEach(task -> task.cancel(false));
        ahead.clear();
        ready = List.<R>of().iterator();
    }
}
