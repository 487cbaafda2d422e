package id.pendopo.examples.store;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseCount;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.examples.store.Sql.Found;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A store in a relational database (<i>penyimpanan basis data</i>) on plain JDBC: H2, PostgreSQL, MySQL and MariaDB. Copy it
 * with {@link Transactions}, {@link CaseTable}, {@link Sql} and the schema of your database into your own project. Thread-safe, if the data source is; a pool is advised.
 *
 * <p>It locks nothing itself. Whoever writes a version that another has written meanwhile collides with a primary key; the
 * database takes the whole transaction back, and a second look says whether the caller is stale, or repeated, or was only
 * unlucky. So it is correct under every isolation level; READ COMMITTED collides least, and is what the pool should be set to.
 */
public final class JdbcStore implements Store {
    private static final String LINES = " FROM pendopo_stream_line WHERE stream_kind = ? AND stream_key = ?";
    private static final String ANSWER = "SELECT version FROM pendopo_answer WHERE case_id = ? AND command_id = ?";

    private final Transactions transactions;

    private JdbcStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A store in this database, which writes whole transactions before it answers; its tables must be there. Not for H2. */
    public JdbcStore(DataSource dataSource) {
        this(Transactions.in(dataSource));
    }

    /**
     * A store in H2, whose tables must be there; its user must be allowed to {@code SET WRITE_DELAY}. H2 answers before it has
     * written, and what it writes while several are in the middle of their transactions holds parts of each, which a crash can
     * leave as all there is. So here one writes at a time, nothing is written in between, and each waits until the file, where there is one, has it.
     * That holds for what this one store writes: open one store to a file, and write nothing else into it meanwhile.
     *
     * @throws DatabaseFailed if the database cannot be told to
     */
    public static JdbcStore inH2(DataSource dataSource) {
        return new JdbcStore(Transactions.inH2(dataSource));
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
        return transactions.commit(connection -> write(connection, commit));
    }

    private static CommitResult write(Connection connection, Commit commit) throws SQLException {
        if (commit.answer().isPresent()) {
            StoredAnswer one = commit.answer().get();
            List<Found> before = Sql.select(
                    connection, ANSWER, one.forCase().value(), one.commandId().value());
            if (!before.isEmpty()) {
                return new CommitResult.Repeated(stored(one.forCase(), one.commandId(), before.get(0)));
            }
            // Claimed before any version is looked at: the same attempt sent twice at once collides here and then finds
            // its answer above, and is never told that it is stale by its own success.
            String into = "pendopo_answer (case_id, command_id, version)";
            Sql.insert(connection, into, one.forCase().value(), one.commandId().value(), one.version());
        }
        // Always in the same order, so that two commits to the same streams do not wait for each other.
        List<Append> appends = new ArrayList<>(commit.appends());
        appends.sort(Comparator.comparing(Append::stream));
        for (Append append : appends) {
            StreamId stream = append.stream();
            String sql = "SELECT COALESCE(MAX(version), 0) AS version" + LINES;
            List<Found> found = Sql.select(connection, sql, stream.kind().name(), stream.key());
            long version = found.get(0).number("version");
            if (append.expectedVersion() != Append.ANY && append.expectedVersion() != version) {
                return new CommitResult.Stale(stream);
            }
            for (String text : append.lines()) {
                StreamLine line = new StreamLine(++version, storable(text));
                String into = "pendopo_stream_line (stream_kind, stream_key, version, content)";
                Sql.insert(connection, into, stream.kind().name(), stream.key(), line.version(), line.text());
            }
        }
        for (CaseRow row : commit.rows()) {
            CaseTable.write(connection, row);
        }
        for (PersonalRecord one : commit.personal()) {
            write(connection, one);
        }
        return new CommitResult.Done();
    }

    /** Taking the old row away and writing the new one is understood by every database alike, which "upsert" is not. */
    private static void write(Connection connection, PersonalRecord one) throws SQLException {
        Sql.execute(connection, "DELETE FROM pendopo_personal WHERE ref = ?", one.ref());
        String into = "pendopo_personal (ref, case_id, purpose, retention, content, mac_key, erased_at)";
        Sql.insert(
                connection,
                into,
                one.ref(),
                one.forCase().value(),
                one.purpose().name(),
                one.retention(),
                one.value().reveal(),
                one.key().orElse(null),
                one.erasedAt().map(Sql::text).orElse(null));
    }

    @Override
    public List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
        String sql = "SELECT version, content" + LINES + " AND version > ? ORDER BY version LIMIT " + limit;
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

    private List<Found> select(String sql, Object... values) {
        return transactions.read(connection -> Sql.select(connection, sql, values));
    }

    @Override
    public CasePage find(CaseQuery query) {
        return transactions.read(connection -> CaseTable.find(connection, query));
    }

    @Override
    public List<CaseCount> count(CaseQuery query) {
        return transactions.read(connection -> CaseTable.count(connection, query));
    }

    /** A line is hashed, so what a database would refuse or quietly change is refused here, by all of them alike. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("stream line: has a NUL or half a character; write canonical JSON");
        }
        return text;
    }
}
