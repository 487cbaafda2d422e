package id.pendopo.examples.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The tables of a store, for tests that share one database. */
final class Tables {
    private static final List<String> ALL = List.of(
            "pendopo_stream_line",
            "pendopo_case",
            "pendopo_party",
            "pendopo_external",
            "pendopo_personal",
            "pendopo_answer");

    private Tables() {}

    /** A store in this database. */
    static JdbcStore created(DataSource database) {
        try {
            Schema.createIn(database);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new JdbcStore(database);
    }

    /** A store in this database, as if it had just been made. */
    static JdbcStore emptied(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : ALL) {
                statement.execute("DROP TABLE IF EXISTS " + table);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return created(database);
    }
}
