package id.pendopo.examples.store;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.CommandId;
import java.nio.charset.StandardCharsets;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A store in a relational database (<i>penyimpanan basis data</i>) on plain JDBC: H2, PostgreSQL, MySQL and MariaDB. Copy it,
 * and the schema of your database beside it, into your own project. Thread-safe, if the data source is; a pool is advised.
 *
 * <p>It locks nothing itself. Whoever writes a version that another has written meanwhile collides with a primary key; the
 * database takes the whole transaction back, and a second look says whether the caller is stale, or repeated, or was only
 * unlucky. So it is correct under every isolation level; READ COMMITTED collides least, and is what the pool should be set to.
 */
public final class JdbcStore implements Store {
    /** Each collision means that somebody else succeeded, so this many in a row are no crowd but a fault. */
    private static final int ATTEMPTS = 100;

    /** By SQL state: a unique key or a timeout of a lock, as PostgreSQL and H2 say it. */
    private static final Set<String> COLLISION_STATES = Set.of("23505", "55P03", "HYT00", "90131");
    /** By number: record changed, duplicate key, timeout of a lock, deadlock, as MySQL and MariaDB say it. */
    private static final Set<Integer> COLLISION_CODES = Set.of(1020, 1062, 1205, 1213);
    /** Text of one width sorts as time does, keeps the nanosecond, and knows no time zone of any server. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String LINES = " FROM pendopo_stream_line WHERE stream_kind = ? AND stream_key = ?";
    private static final String ANSWER = "SELECT version FROM pendopo_answer WHERE case_id = ? AND command_id = ?";
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final DataSource dataSource;

    /** A store in this database; its tables must be there. */
    public JdbcStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The database failed. Send the same command id again: if the commit had arrived after all, it is answered as before. */
    public static final class DatabaseFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        DatabaseFailed(SQLException cause) {
            super("store: the database failed with SQL state " + cause.getSQLState(), cause);
        }
    }

    @Override
    public CommitResult commit(Commit commit) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = dataSource.getConnection()) {
                return inTransaction(connection, commit);
            } catch (SQLException e) {
                if (!isCollision(e) || attempt == ATTEMPTS) {
                    throw new DatabaseFailed(e);
                }
            }
        }
    }

    /** Gives the connection back to the pool as it came, whatever happens. */
    private static CommitResult inTransaction(Connection connection, Commit commit) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            CommitResult result = write(connection, commit);
            if (result instanceof CommitResult.Done) {
                connection.commit();
            }
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static boolean isCollision(SQLException e) {
        String state = Objects.toString(e.getSQLState(), "");
        return state.startsWith("40") || COLLISION_STATES.contains(state) || COLLISION_CODES.contains(e.getErrorCode());
    }

    private static CommitResult write(Connection connection, Commit commit) throws SQLException {
        if (commit.answer().isPresent()) {
            StoredAnswer one = commit.answer().get();
            List<Found> before = select(
                    connection, ANSWER, one.forCase().value(), one.commandId().value());
            if (!before.isEmpty()) {
                return new CommitResult.Repeated(stored(one.forCase(), one.commandId(), before.get(0)));
            }
            // Claimed before any version is looked at: the same attempt sent twice at once collides here and then finds
            // its answer above, and is never told that it is stale by its own success.
            String into = "pendopo_answer (case_id, command_id, version)";
            insert(connection, into, one.forCase().value(), one.commandId().value(), one.version());
        }
        // Always in the same order, so that two commits to the same streams do not wait for each other.
        List<Append> appends = new ArrayList<>(commit.appends());
        appends.sort(Comparator.comparing(Append::stream));
        for (Append append : appends) {
            StreamId stream = append.stream();
            String sql = "SELECT COALESCE(MAX(version), 0) AS version" + LINES;
            List<Found> found = select(connection, sql, stream.kind().name(), stream.key());
            long version = found.get(0).number("version");
            if (append.expectedVersion() != Append.ANY && append.expectedVersion() != version) {
                return new CommitResult.Stale(stream);
            }
            for (String text : append.lines()) {
                StreamLine line = new StreamLine(++version, storable(text));
                String into = "pendopo_stream_line (stream_kind, stream_key, version, content)";
                insert(connection, into, stream.kind().name(), stream.key(), line.version(), line.text());
            }
        }
        for (CaseRow row : commit.rows()) {
            write(connection, row);
        }
        for (PersonalRecord one : commit.personal()) {
            write(connection, one);
        }
        return new CommitResult.Done();
    }

    private static void write(Connection connection, CaseRow row) throws SQLException {
        String id = row.id().value();
        execute(connection, "DELETE FROM pendopo_external WHERE case_id = ?", id);
        execute(connection, "DELETE FROM pendopo_case WHERE case_id = ?", id);
        String into = "pendopo_case (case_id, region, procedure_name, version, stage, status, unit, assignee, place,"
                + " receipt_number, next_due, opened_at, stage_since)";
        insert(
                connection,
                into,
                id,
                row.region().plain(),
                row.procedure(),
                row.version(),
                row.stage().value(),
                row.status().name(),
                row.unit().map(Code::value).orElse(null),
                row.assignee().map(PersonRef::value).orElse(null),
                row.place().map(RegionCode::plain).orElse(null),
                row.receiptNumber().orElse(null),
                row.nextDue().map(INSTANT::format).orElse(null),
                INSTANT.format(row.openedAt()),
                INSTANT.format(row.stageSince()));
        into = "pendopo_external (case_id, system_name, external_number)";
        for (Map.Entry<String, String> one : row.external().entrySet()) {
            insert(connection, into, id, one.getKey(), one.getValue());
        }
    }

    /** Taking the old row away and writing the new one is understood by every database alike, which "upsert" is not. */
    private static void write(Connection connection, PersonalRecord one) throws SQLException {
        execute(connection, "DELETE FROM pendopo_personal WHERE ref = ?", one.ref());
        String into = "pendopo_personal (ref, case_id, purpose, retention, content, mac_key, erased_at)";
        insert(
                connection,
                into,
                one.ref(),
                one.forCase().value(),
                one.purpose().name(),
                one.retention(),
                one.value().reveal(),
                one.key().orElse(null),
                one.erasedAt().map(INSTANT::format).orElse(null));
    }

    @Override
    public List<StreamLine> read(StreamId stream, long afterVersion) {
        String sql = "SELECT version, content" + LINES + " AND version > ? ORDER BY version";
        List<Found> found = select(sql, stream.kind().name(), stream.key(), afterVersion);
        return found.stream().map(JdbcStore::line).toList();
    }

    @Override
    public Optional<StreamLine> last(StreamId stream) {
        String sql = "SELECT version, content" + LINES + " ORDER BY version DESC LIMIT 1";
        List<Found> found = select(sql, stream.kind().name(), stream.key());
        return found.stream().map(JdbcStore::line).findFirst();
    }

    private static StreamLine line(Found found) {
        return new StreamLine(found.number("version"), found.text("content"));
    }

    @Override
    public Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId) {
        List<Found> found = select(ANSWER, forCase.value(), commandId.value());
        return found.stream().map(one -> stored(forCase, commandId, one)).findFirst();
    }

    private static StoredAnswer stored(CaseId forCase, CommandId commandId, Found found) {
        return new StoredAnswer(forCase, commandId, found.number("version"));
    }

    @Override
    public Optional<PersonalRecord> find(String ref) {
        return select("SELECT * FROM pendopo_personal WHERE ref = ?", ref).stream()
                .map(found -> new PersonalRecord(
                        found.text("ref"),
                        CaseId.of(found.text("case_id")),
                        Purpose.valueOf(found.text("purpose")),
                        found.text("retention"),
                        PersonalText.from(found.text("content")),
                        found.maybe("mac_key"),
                        found.maybe("erased_at").map(Instant::parse)))
                .findFirst();
    }

    @Override
    public CasePage find(CaseQuery query) {
        boolean byDue = query.dueBefore().isPresent();
        StringBuilder sql = new StringBuilder("SELECT * FROM pendopo_case WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        BiConsumer<String, List<?>> and = (condition, more) -> {
            sql.append(" AND ").append(condition);
            values.addAll(more);
        };
        query.region().ifPresent(one -> and.accept("region = ?", List.of(one.plain())));
        query.procedure().ifPresent(one -> and.accept("procedure_name = ?", List.of(one)));
        List<String> stages = query.stages().stream().map(Code::value).toList();
        if (!stages.isEmpty()) {
            and.accept("stage IN " + marks(stages.size()), stages);
        }
        query.status().ifPresent(one -> and.accept("status = ?", List.of(one.name())));
        query.unit().ifPresent(one -> and.accept("unit = ?", List.of(one.value())));
        query.assignee().ifPresent(one -> and.accept("assignee = ?", List.of(one.value())));
        // The code of a place begins with the code of the place around it.
        query.within().ifPresent(one -> and.accept("place LIKE ?", List.of(one.plain() + "%")));
        query.receiptNumber().ifPresent(one -> and.accept("receipt_number = ?", List.of(one)));
        String external =
                "case_id IN (SELECT case_id FROM pendopo_external WHERE external_number = ? AND system_name = ?)";
        query.external().ifPresent(one -> and.accept(external, List.of(one.number(), one.system())));
        query.dueBefore().ifPresent(end -> and.accept("next_due <= ?", List.of(text(end))));
        if (query.after().isPresent()) {
            CaseQuery.Cursor last = query.after().get();
            String id = last.id().value();
            if (byDue) {
                String fault = "case query: a cursor by due date has none; take the page's own";
                String due = text(last.due().orElseThrow(() -> new IllegalArgumentException(fault)));
                and.accept("next_due >= ? AND (next_due > ? OR case_id > ?)", List.of(due, due, id));
            } else {
                and.accept("case_id > ?", List.of(id));
            }
        }
        // One more than asked tells whether there is another page.
        sql.append(byDue ? " ORDER BY next_due, case_id LIMIT " : " ORDER BY case_id LIMIT ")
                .append(query.limit() + 1);
        List<Found> found = select(sql.toString(), values.toArray());
        List<CaseRow> rows = rows(found.subList(0, Math.min(found.size(), query.limit())));
        if (found.size() <= query.limit()) {
            return new CasePage(rows, Optional.empty());
        }
        CaseRow last = rows.get(rows.size() - 1);
        Optional<Instant> due = byDue ? last.nextDue() : Optional.empty();
        return new CasePage(rows, Optional.of(new CaseQuery.Cursor(due, last.id())));
    }

    private List<CaseRow> rows(List<Found> cases) {
        Map<String, Map<String, String>> external = new HashMap<>();
        String sql = "SELECT * FROM pendopo_external WHERE case_id IN " + marks(cases.size());
        Object[] ids = cases.stream().map(row -> row.text("case_id")).toArray();
        for (Found one : ids.length == 0 ? List.<Found>of() : select(sql, ids)) {
            Map<String, String> ofCase = external.computeIfAbsent(one.text("case_id"), id -> new HashMap<>());
            ofCase.put(one.text("system_name"), one.text("external_number"));
        }
        return cases.stream()
                .map(row -> new CaseRow(
                        CaseId.of(row.text("case_id")),
                        RegionCode.of(row.text("region")),
                        row.text("procedure_name"),
                        row.number("version"),
                        Code.of(row.text("stage")),
                        CaseStatus.valueOf(row.text("status")),
                        row.maybe("unit").map(Code::of),
                        row.maybe("assignee").map(PersonRef::of),
                        row.maybe("place").map(RegionCode::of),
                        row.maybe("receipt_number"),
                        external.getOrDefault(row.text("case_id"), Map.of()),
                        row.maybe("next_due").map(Instant::parse),
                        Instant.parse(row.text("opened_at")),
                        Instant.parse(row.text("stage_since"))))
                .toList();
    }

    /** What a database found: a row by the names of its columns, without those that are empty. */
    private record Found(Map<String, String> columns) {
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

    private List<Found> select(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            return select(connection, sql, values);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static List<Found> select(Connection connection, String sql, Object... values) throws SQLException {
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

    private static void insert(Connection connection, String into, @Nullable Object... values) throws SQLException {
        execute(connection, "INSERT INTO " + into + " VALUES " + marks(values.length), values);
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
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

    private static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** Years beyond four digits, such as those of {@link Instant#MAX}, would not sort as text. */
    private static String text(Instant instant) {
        return INSTANT.format(instant.isAfter(LAST) ? LAST : instant.isBefore(FIRST) ? FIRST : instant);
    }

    /** A line is hashed, so what a database would refuse or quietly change is refused here, by all of them alike. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("stream line: has a NUL or half a character; write canonical JSON");
        }
        return text;
    }
}
