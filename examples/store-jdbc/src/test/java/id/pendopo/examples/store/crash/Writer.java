package id.pendopo.examples.store.crash;

import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.examples.store.JdbcStore;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A program of its own that writes until it is killed. Before a command it says {@code BEGIN case step}, and only when the office
 * has accepted it {@code DONE case step version hash}. It begins with what was open when its predecessor died.
 *
 * <p>Arguments: address of the database, number of this run, seed, threads, a file with open tasks, and the store:
 * {@code whole}, or the name of one that {@link HalfStore} breaks.
 */
public final class Writer {
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Office office;
    private final String run;
    private final long seed;

    private Writer(Office office, String run, long seed) {
        this.office = office;
        this.run = run;
        this.seed = seed;
    }

    /** Never returns. */
    public static void main(String[] args) throws IOException {
        int threads = Integer.parseInt(args[3]);
        Database database = Database.at(args[0]);
        JdbcStore whole = database.store();
        Store store = args[5].equals("whole") ? whole : HalfStore.of(args[5], whole);
        Writer writer = new Writer(Database.office(store), args[1], Long.parseLong(args[2]));
        // Two take up what was open, so that the same command comes twice at once.
        List<String> open = Files.readAllLines(Path.of(args[4]));
        ConcurrentLinkedQueue<String> once = new ConcurrentLinkedQueue<>(open);
        ConcurrentLinkedQueue<String> twice = new ConcurrentLinkedQueue<>(open);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            int thread = i;
            pool.execute(() -> writer.work(thread, thread % 2 == 0 ? once : twice));
        }
    }

    private void work(int thread, ConcurrentLinkedQueue<String> open) {
        try {
            for (String task = open.poll(); task != null; task = open.poll()) {
                give(Task.parse(task));
            }
            Random random = new Random(seed * 31 + thread);
            List<Task> waiting = new ArrayList<>();
            for (int number = 0; ; number++) {
                if (waiting.size() < 3 || random.nextInt(4) == 0) {
                    waiting.add(new Task("c-%s-%d-%d".formatted(run, thread, number), 0));
                }
                Task task = waiting.remove(random.nextInt(waiting.size()));
                give(task);
                if (random.nextInt(8) == 0) {
                    give(task);
                }
                if (task.step() + 1 < Task.STEPS) {
                    waiting.add(new Task(task.caseId(), task.step() + 1));
                }
            }
        } catch (RuntimeException unexpected) {
            say("FAILED " + unexpected);
        }
    }

    /** Sent again with the same id as long as the database is away: that is what its failure asks for. */
    private void give(Task task) {
        say("BEGIN " + task);
        while (true) {
            try {
                Answer answer = task.give(office);
                if (answer.accepted()) {
                    say("DONE %s %d %s"
                            .formatted(
                                    task,
                                    answer.entry().orElseThrow().seq(),
                                    answer.entry().orElseThrow().hash()));
                } else {
                    say("REFUSED %s %s".formatted(task, answer.codes()));
                }
                return;
            } catch (JdbcStore.DatabaseFailed away) {
                say("AWAY " + task);
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    /** In one piece and past every buffer of this program: what was said is said even if the next moment does not come. */
    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
