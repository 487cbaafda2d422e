package id.pendopo.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.office.Append;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.StreamId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In H2 one writes at a time, and has written when it answers; elsewhere several do. */
class OneWriterTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CyclicBarrier two = new CyclicBarrier(2);
    private final AtomicInteger met = new AtomicInteger();
    private WatchedPool pool;
    /** Gives nobody a connection before a second one asks for his, or half a second has passed. */
    private WatchedPool together;

    @BeforeEach
    void open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:oneWriter" + NEXT.incrementAndGet());
        pool = new WatchedPool(database::getConnection);
        Tables.created(pool);
        together = new WatchedPool(() -> waited(database));
    }

    @AfterEach
    void close() {
        together.close();
        pool.close();
    }

    private Connection waited(DataSource database) throws SQLException {
        try {
            two.await(500, TimeUnit.MILLISECONDS);
            met.incrementAndGet();
        } catch (BrokenBarrierException | TimeoutException alone) {
            // Nobody else was let in meanwhile.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return database.getConnection();
    }

    private void twoCommitTo(JdbcStore store) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<CommitResult>> results =
                    both.invokeAll(List.of(() -> store.commit(one("case-A")), () -> store.commit(one("case-B"))));
            for (Future<CommitResult> result : results) {
                assertThat(result.get()).isEqualTo(new CommitResult.Done());
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static Commit one(String key) {
        return Commit.of(new Append(StreamId.of(StreamId.Kind.CASE, key), 0, List.of("one")));
    }

    @Test
    void in_h2_nobody_begins_before_the_other_has_ended() throws Exception {
        JdbcStore store = JdbcStore.inH2(together);
        two.reset();
        twoCommitTo(store);
        assertThat(met).hasValue(0);
        assertThat(delay()).isEqualTo("0");
    }

    @Test
    void in_another_database_two_write_at_once() throws Exception {
        twoCommitTo(new JdbcStore(together));
        assertThat(met).hasValue(2);
    }

    /** A writer that failed lets the next one in. */
    @Test
    void who_fails_does_not_keep_the_others_out() throws SQLException {
        JdbcStore store = JdbcStore.inH2(pool);
        try (Connection connection = pool.getConnection()) {
            Sql.execute(
                    connection, "ALTER TABLE pendopo_stream_line ADD CONSTRAINT no_b CHECK (stream_key <> 'case-B')");
        }
        assertThatThrownBy(() -> store.commit(one("case-B"))).isInstanceOf(JdbcStore.DatabaseFailed.class);
        assertThat(store.commit(one("case-A"))).isEqualTo(new CommitResult.Done());
    }

    @Test
    void a_commit_waits_for_a_file_where_there_is_one(@TempDir Path folder) throws SQLException {
        assertThat(waitsForFile("jdbc:h2:file:" + folder.resolve("store").toAbsolutePath()))
                .isTrue();
        assertThat(waitsForFile("jdbc:h2:mem:noFile" + NEXT.incrementAndGet())).isFalse();
    }

    /** Whether a store asks this database to write after a commit, by the statements that the database has counted. */
    private static boolean waitsForFile(String url) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        try (WatchedPool pool = new WatchedPool(database::getConnection)) {
            Tables.created(pool);
            JdbcStore store = JdbcStore.inH2(pool);
            try (Connection connection = pool.getConnection()) {
                Sql.execute(connection, "SET QUERY_STATISTICS TRUE");
            }
            assertThat(store.commit(one("case-A"))).isEqualTo(new CommitResult.Done());
            try (Connection connection = pool.getConnection()) {
                List<String> counted =
                        Sql.select(connection, "SELECT sql_statement FROM information_schema.query_statistics").stream()
                                .map(found -> found.text("sql_statement"))
                                .toList();
                assertThat(counted).anyMatch(sql -> sql.startsWith("INSERT INTO pendopo_stream_line"));
                return counted.contains("CHECKPOINT SYNC");
            }
        }
    }

    private String delay() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return Sql.select(
                            connection,
                            "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'")
                    .get(0)
                    .text("setting_value");
        }
    }
}
