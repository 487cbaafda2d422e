package id.pendopo.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract cannot see from outside: connections, a failing database, and the size of what one copies. */
class JdbcStoreTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final StreamId JOURNAL = StreamId.of(StreamId.Kind.CASE, "case-A");

    private WatchedPool pool;
    private JdbcStore store;

    @BeforeEach
    void open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:jdbcStoreTest");
        pool = new WatchedPool(database::getConnection);
        store = Tables.created(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** The third line is refused by the database, so there are two to take back. */
    @Test
    void a_commit_that_fails_half_way_leaves_nothing_and_gives_its_connection_back() throws SQLException {
        sql("ALTER TABLE pendopo_stream_line ADD CONSTRAINT no_more CHECK (version < 3)");
        Commit commit = Commit.of(new Append(JOURNAL, 0, List.of("one", "two", "three")));
        assertThatThrownBy(() -> store.commit(commit))
                .isInstanceOf(JdbcStore.DatabaseFailed.class)
                .hasMessageContaining("23513")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(store.read(JOURNAL, 0)).isEmpty();
        pool.assertTidy();
    }

    @Test
    void reading_from_a_database_without_the_tables_fails_clearly() throws SQLException {
        sql("DROP ALL OBJECTS");
        assertThatThrownBy(() -> store.last(JOURNAL)).isInstanceOf(JdbcStore.DatabaseFailed.class);
        assertThatThrownBy(() -> store.find(CaseQuery.all(1))).isInstanceOf(JdbcStore.DatabaseFailed.class);
        pool.assertTidy();
    }

    /** A migration tool may have been there before, and a second start of the program must not fail. */
    @Test
    void the_tables_are_created_once_and_left_alone_afterwards() {
        assertThat(store.commit(Commit.of(new Append(JOURNAL, 0, List.of("one")))))
                .isEqualTo(new CommitResult.Done());
        assertThat(Tables.created(pool).read(JOURNAL, 0)).hasSize(1);
    }

    /** Who copies it must be able to read it through: the classes and the schema of his own database, imports aside. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mysql"})
    void what_one_copies_is_short_in_each_piece_and_as_a_whole(String database) throws IOException {
        long whole = 0;
        for (String piece : List.of(
                "java/%s/JdbcStore.java",
                "java/%s/Transactions.java",
                "java/%s/CaseTable.java",
                "java/%s/Sql.java",
                "resources/%s/schema-" + database + ".sql")) {
            Path file = SOURCES.resolve(piece.formatted("id/pendopo/examples/store"));
            long lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
            assertThat(lines).as(piece).isLessThan(200);
            whole += lines;
        }
        assertThat(whole).isLessThan(500);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
