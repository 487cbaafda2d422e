package id.pendopo.examples.store.crash;

import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.examples.store.JdbcStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Everything that stands in the tables, read as it lies.
 *
 * @param streams the lines of each stream in order
 * @param personal references of personal values
 * @param answers {@code case command version}
 * @param rows what search knows, by case
 */
record Tables(
        Map<StreamId, List<StreamLine>> streams, Set<String> personal, Set<String> answers, Map<String, CaseRow> rows) {
    static Tables read(DataSource database) {
        Map<StreamId, List<StreamLine>> streams = new TreeMap<>();
        Set<String> personal = new TreeSet<>();
        Set<String> answers = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT stream_kind, stream_key, version, content"
                    + " FROM pendopo_stream_line ORDER BY stream_kind, stream_key, version")) {
                while (found.next()) {
                    StreamId stream = StreamId.of(StreamId.Kind.valueOf(found.getString(1)), found.getString(2));
                    streams.computeIfAbsent(stream, key -> new ArrayList<>())
                            .add(new StreamLine(found.getLong(3), found.getString(4)));
                }
            }
            try (ResultSet found = statement.executeQuery("SELECT ref FROM pendopo_personal")) {
                while (found.next()) {
                    personal.add(found.getString(1));
                }
            }
            try (ResultSet found = statement.executeQuery("SELECT case_id, command_id, version FROM pendopo_answer")) {
                while (found.next()) {
                    answers.add("%s %s %d".formatted(found.getString(1), found.getString(2), found.getLong(3)));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the database cannot be read after the crash", unreadable);
        }
        return new Tables(streams, personal, answers, rows(database));
    }

    private static Map<String, CaseRow> rows(DataSource database) {
        Map<String, CaseRow> rows = new TreeMap<>();
        JdbcStore store = new JdbcStore(database);
        CaseQuery query = CaseQuery.all(CaseQuery.LIMIT);
        CasePage page = store.find(query);
        page.rows().forEach(row -> rows.put(row.id().value(), row));
        while (page.next().isPresent()) {
            page = store.find(query.after(page.next().get()));
            page.rows().forEach(row -> rows.put(row.id().value(), row));
        }
        return rows;
    }

    /** The streams of one kind, by their keys. */
    Map<String, List<StreamLine>> of(StreamId.Kind kind) {
        Map<String, List<StreamLine>> found = new TreeMap<>();
        streams.forEach((stream, lines) -> {
            if (stream.kind() == kind) {
                found.put(stream.key(), lines);
            }
        });
        return found;
    }
}
