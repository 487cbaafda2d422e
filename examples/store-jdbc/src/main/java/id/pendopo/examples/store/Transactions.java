package id.pendopo.examples.store;

import id.pendopo.core.office.CommitResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** Whole transactions on a pool of connections, each tried again when it collides with another. Thread-safe. */
final class Transactions {
    /** Each collision means that somebody else succeeded, so this many in a row are no crowd but a fault. */
    private static final int ATTEMPTS = 100;

    /** By SQL state: a unique key or a timeout of a lock, as PostgreSQL and H2 say it. */
    private static final Set<String> COLLISION_STATES = Set.of("23505", "55P03", "HYT00", "90131");
    /** By number: record changed, duplicate key, timeout of a lock, deadlock, as MySQL and MariaDB say it. */
    private static final Set<Integer> COLLISION_CODES = Set.of(1020, 1062, 1205, 1213);

    private final DataSource dataSource;
    private final Semaphore writers;
    private final String afterCommit;

    private Transactions(DataSource dataSource, int writers, String afterCommit) {
        this.dataSource = dataSource;
        this.writers = new Semaphore(writers, true);
        this.afterCommit = afterCommit;
    }

    static Transactions in(DataSource dataSource) {
        return new Transactions(dataSource, Integer.MAX_VALUE, "");
    }

    /** One writer at a time, nothing written while he is at it, and all of it, where there is a file, when he is told that it is done. */
    static Transactions inH2(DataSource dataSource) {
        return in(dataSource).read(connection -> {
            Sql.execute(connection, "SET WRITE_DELAY 0");
            boolean inMemory = connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
            return new Transactions(dataSource, 1, inMemory ? "" : "CHECKPOINT SYNC");
        });
    }

    /** What is done with one connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T read(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new JdbcStore.DatabaseFailed(e);
        }
    }

    CommitResult commit(Work<CommitResult> work) {
        for (int attempt = 1; ; attempt++) {
            writers.acquireUninterruptibly();
            try (Connection connection = dataSource.getConnection()) {
                return inTransaction(connection, work);
            } catch (SQLException e) {
                if (!isCollision(e) || attempt == ATTEMPTS) {
                    throw new JdbcStore.DatabaseFailed(e);
                }
            } finally {
                writers.release();
            }
        }
    }

    /** Gives the connection back to the pool as it came, whatever happens. */
    private CommitResult inTransaction(Connection connection, Work<CommitResult> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            CommitResult result = work.with(connection);
            if (result instanceof CommitResult.Done) {
                connection.commit();
                if (!afterCommit.isEmpty()) {
                    Sql.execute(connection, afterCommit);
                }
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
}
