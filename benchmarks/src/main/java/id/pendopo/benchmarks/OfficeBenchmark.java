package id.pendopo.benchmarks;

import id.pendopo.core.office.Store;
import id.pendopo.examples.store.JdbcStore;
import id.pendopo.examples.store.Schema;
import id.pendopo.testkit.InMemoryStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Decisions a second through {@link id.pendopo.core.office.Office#handle}, and what share of the time is ours: everything
 * that the office asked of its store is asked again of an empty store by as many threads, without deciding, and what is left
 * of the whole time is ours (deciding, sealing, reading back, waiting for each other included). A program of its own, since
 * JMH has no number of threads as a parameter:
 * {@code java -cp benchmarks.jar id.pendopo.benchmarks.OfficeBenchmark}. It ends within a minute and a half.
 */
public final class OfficeBenchmark {
    private static final int[] WRITERS = {1, 4, 16};
    private static final int ROUNDS = 6;

    /** No round begins later than so long after the first of its line. */
    private static final long ENOUGH = 4_500_000_000L;

    private static final int REMEMBERED = 10_000;

    /** Cases of one round: enough to measure, few enough to end in time. */
    private static final int IN_MEMORY = 640;

    private static final int IN_POSTGRES = 160;
    private static final int POOL = 8;

    private int round;

    private OfficeBenchmark() {}

    /** One line for each store and number of writers. */
    public static void main(String[] none) throws Exception {
        OfficeBenchmark run = new OfficeBenchmark();
        System.out.println("store               | writers | decisions/s | share that is ours");
        run.measure("memory", InMemoryStore::new, IN_MEMORY, 0);
        run.measure("memory, remembering", InMemoryStore::new, IN_MEMORY, REMEMBERED);
        // As durable as in production: what the test library switches off is switched on again.
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            DataSource source = postgres.getPostgresDatabase();
            Schema.createIn(source);
            try (SmallPool pool = new SmallPool(source, POOL)) {
                Supplier<Store> emptied = () -> emptied(pool.dataSource());
                run.measure("PostgreSQL", emptied, IN_POSTGRES, 0);
                run.measure("PostgreSQL, remembering", emptied, IN_POSTGRES, REMEMBERED);
            }
        }
    }

    private static Store emptied(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE pendopo_stream_line, pendopo_case, pendopo_party, pendopo_external,"
                    + " pendopo_personal, pendopo_answer");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("office: the tables cannot be emptied", e);
        }
        return new JdbcStore(source);
    }

    /** One round to warm up, then the middle one of several, each beside its own replay. */
    private void measure(String name, Supplier<Store> empty, int cases, int remembered) throws Exception {
        for (int writers : WRITERS) {
            List<double[]> rounds = new ArrayList<>();
            long from = System.nanoTime();
            for (int i = 0; i < ROUNDS && (i < 2 || System.nanoTime() - from < ENOUGH); i++) {
                double[] one = round(empty, writers, cases / writers, remembered);
                if (i > 0) {
                    rounds.add(one);
                }
            }
            rounds.sort((a, b) -> Double.compare(a[0], b[0]));
            double[] middle = rounds.get(rounds.size() / 2);
            rounds.sort((a, b) -> Double.compare(a[1], b[1]));
            double share = rounds.get(rounds.size() / 2)[1];
            System.out.printf(Locale.ROOT, "%-23s | %7d | %11.0f | %3.0f %%%n", name, writers, middle[0], 100 * share);
        }
    }

    /** Decisions a second, and the share that is not the store's. */
    private double[] round(Supplier<Store> empty, int writers, int casesEach, int remembered) throws Exception {
        round++;
        ReplayedStore store = new ReplayedStore(empty.get());
        ReliefOffice office = new ReliefOffice(store, remembered);
        List<Callable<List<Consumer<Store>>>> deciding = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String prefix = "r%d-w%d-".formatted(round, writer);
            deciding.add(() -> {
                for (int i = 0; i < casesEach; i++) {
                    office.wholeCase(prefix + i);
                }
                return store.taken();
            });
        }
        List<List<Consumer<Store>>> asked = new ArrayList<>();
        double whole = seconds(deciding, asked);
        Store fresh = empty.get();
        List<Callable<List<Consumer<Store>>>> replaying = new ArrayList<>();
        for (List<Consumer<Store>> mine : asked) {
            replaying.add(() -> {
                mine.forEach(one -> one.accept(fresh));
                return mine;
            });
        }
        double alone = seconds(replaying, new ArrayList<>());
        return new double[] {writers * casesEach * ReliefOffice.DECISIONS / whole, 1 - alone / whole};
    }

    private static <T> double seconds(List<Callable<T>> works, List<T> results) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            long from = System.nanoTime();
            for (Future<T> one : threads.invokeAll(works)) {
                results.add(one.get());
            }
            return (System.nanoTime() - from) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }
}
