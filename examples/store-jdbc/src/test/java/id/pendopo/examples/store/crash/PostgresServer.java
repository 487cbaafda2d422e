package id.pendopo.examples.store.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of our own in a folder that outlives its server processes, so that they can be killed without warning. */
final class PostgresServer implements CrashTrial.Server, AutoCloseable {
    private static final int TRIES = 20;

    private final Path data;
    private EmbeddedPostgres running;

    PostgresServer(Path data) throws IOException {
        this.data = data;
        this.running = builder().start();
    }

    /** A server for tests answers before it has written; this one shall keep its word as one in an office does. */
    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(data)
                .setCleanDataDirectory(false);
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void crash() throws IOException {
        int port = running.getPort();
        kill();
        // Lets go of the folder; there is nothing left to stop.
        running.close();
        IOException last = new IOException("the server was not started again");
        for (int i = 0; i < TRIES; i++) {
            try {
                running = builder().setPort(port).start();
                answers();
                return;
            } catch (IOException | IllegalStateException | SQLException notYet) {
                // Processes of the dead server may still be on their way out.
                last = new IOException(notYet);
            }
        }
        throw last;
    }

    private void answers() throws SQLException {
        try (Connection connection = running.getPostgresDatabase().getConnection()) {
            connection.isValid(5);
        }
    }

    /** The first process and all it has started, each with SIGKILL: none can write a last word to disk. */
    private void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow(() -> new IOException("no server to kill"));
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
