package id.pendopo.examples.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The few words in which the store speaks to its database. */
final class Sql {
    /** Text of one width sorts as time does, keeps the nanosecond, and knows no time zone of any server. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Sql() {}

    /** What a database found: a row by the names of its columns, without those that are empty. */
    record Found(Map<String, String> columns) {
        String text(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        long number(String column) {
            return Long.parseLong(text(column));
        }

        Optional<String> maybe(String column) {
            return Optional.ofNullable(columns.get(column));
        }
    }

    static List<Found> select(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            ResultSetMetaData shape = result.getMetaData();
            List<Found> all = new ArrayList<>();
            while (result.next()) {
                Map<String, String> columns = new HashMap<>();
                for (int i = 1; i <= shape.getColumnCount(); i++) {
                    String value = result.getString(i);
                    if (value != null) {
                        columns.put(shape.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
                    }
                }
                all.add(new Found(columns));
            }
            return all;
        }
    }

    static void insert(Connection connection, String into, @Nullable Object... values) throws SQLException {
        execute(connection, "INSERT INTO " + into + " VALUES " + marks(values.length), values);
    }

    static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Years beyond four digits, such as those of {@link Instant#MAX}, would not sort as text. */
    static String text(Instant instant) {
        return INSTANT.format(instant.isAfter(LAST) ? LAST : instant.isBefore(FIRST) ? FIRST : instant);
    }
}
