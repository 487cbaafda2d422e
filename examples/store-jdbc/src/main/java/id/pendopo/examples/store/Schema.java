package id.pendopo.examples.store;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.Scanner;
import javax.sql.DataSource;

/**
 * The tables of a {@link JdbcStore} (<i>skema basis data</i>), for a first try and for tests. In production your migration tool
 * runs the same file under the rights of the owner, and the office has no right to create or drop anything.
 */
public final class Schema {
    private Schema() {}

    /** Creates what is missing, and leaves alone what is there. */
    public static void createIn(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            String file = "schema-%s.sql".formatted(product.replace("mariadb", "mysql"));
            InputStream schema = Objects.requireNonNull(Schema.class.getResourceAsStream(file), file);
            try (Scanner statements = new Scanner(schema, StandardCharsets.UTF_8).useDelimiter(";\\s*\n")) {
                while (statements.hasNext()) {
                    statement.execute(statements.next());
                }
            }
        }
    }
}
