package id.pendopo.examples.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A writer is killed in the middle of its work: nothing is lost, doubled or half-written. A few kills in every run of the tests;
 * {@code -Dpendopo.crash.kills=30} for as many as prove something, {@code -Dpendopo.crash.seed=} to see one of them again.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("pendopo.crash.kills", 2);
    private static final long SEED = Long.getLong("pendopo.crash.seed", 20260302);

    @TempDir
    private Path folder;

    private String h2() {
        return "jdbc:h2:" + folder.resolve("crash");
    }

    @Test
    void writers_on_an_h2_file_are_killed_and_nothing_is_lost_doubled_or_half_written() throws Exception {
        CrashTrial trial = new CrashTrial(h2(), folder, SEED);
        for (int i = 0; i < KILLS && trial.faults().isEmpty(); i++) {
            trial.kill();
        }
        System.out.println("H2 file, " + trial.told());
        assertThat(trial.faults()).as(trial.told()).isEmpty();
        assertThat(trial.kills()).isEqualTo(KILLS);
    }

    /** Every sixth time the server dies first, with all its processes. */
    @Test
    void writers_on_postgresql_and_the_server_itself_are_killed_and_nothing_is_lost() throws Exception {
        try (PostgresServer server = new PostgresServer(folder.resolve("postgres"))) {
            CrashTrial trial = new CrashTrial(server.url(), folder, SEED + 1_000_000);
            for (int i = 0; i < KILLS && trial.faults().isEmpty(); i++) {
                if (i % 6 == 1) {
                    trial.killWithServer(server);
                } else {
                    trial.kill();
                }
            }
            System.out.println("PostgreSQL, " + trial.told());
            assertThat(trial.faults()).as(trial.told()).isEmpty();
            assertThat(trial.kills()).isEqualTo(KILLS);
        }
    }

    /** A store that writes one part in a second transaction is caught, whichever part it is, by the name of what is missing. */
    @ParameterizedTest
    @CsvSource({
        "personal, personal value",
        "numbers, number",
        "ledger, ledger",
        "answer, answer",
        "rows, row of case",
        "journal, belongs to no entry"
    })
    void a_store_that_writes_in_two_transactions_is_caught(String later, String named) throws SQLException {
        try (Database database = Database.at("jdbc:h2:mem:half-" + later)) {
            database.prepare();
            var office = Database.office(HalfStore.failing(later, database.store()));
            for (int number = 0; number < 100; number++) {
                for (int step = 0; step < Task.STEPS; step++) {
                    Task task = new Task("c-%d".formatted(number), step);
                    try {
                        if (!task.give(office).accepted()) {
                            break;
                        }
                    } catch (IllegalStateException died) {
                        assertThat(Recount.of(database).faults()).isNotEmpty().anyMatch(fault -> fault.contains(named));
                        return;
                    }
                }
            }
            // A part that is never written needs no crash to be missed.
            assertThat(Recount.of(database).faults()).anyMatch(fault -> fault.contains(named));
        }
    }

    /** And so it is when the program really ends there. */
    @Test
    void a_program_that_dies_between_two_transactions_is_caught() throws IOException, SQLException {
        try (Database database = Database.at(h2())) {
            database.prepare();
        }
        Killed.at(done -> false, h2(), "1", SEED, List.of(), "personal", folder);
        try (Database database = Database.at(h2())) {
            assertThat(Recount.of(database).faults())
                    .anyMatch(fault -> fault.startsWith("personal value") && fault.endsWith("is missing"));
        }
    }

    @Test
    void a_database_without_a_crash_adds_up_and_one_row_more_or_less_does_not() throws SQLException {
        try (Database database = Database.at("jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1")) {
            database.prepare();
            var office = Database.office(database.store());
            for (String id : Set.of("c-1", "c-2")) {
                for (int step = 0; step < Task.STEPS; step++) {
                    assertThat(new Task(id, step).give(office).accepted()).isTrue();
                }
            }
            assertThat(Recount.of(database).faults()).isEmpty();
            assertThat(Recount.of(database).entries()).hasSize(8);
            for (String broken : List.of(
                    "DELETE FROM pendopo_stream_line WHERE stream_kind = 'CASE' AND stream_key = 'c-1' AND version = 4",
                    "DELETE FROM pendopo_stream_line WHERE stream_kind = 'NUMBERS' AND version = 1",
                    "DELETE FROM pendopo_stream_line WHERE stream_kind = 'BOOK' AND version = 2",
                    "DELETE FROM pendopo_personal WHERE case_id = 'c-2'",
                    "DELETE FROM pendopo_answer WHERE case_id = 'c-2' AND version = 1",
                    "DELETE FROM pendopo_case WHERE case_id = 'c-2'",
                    "UPDATE pendopo_case SET stage = 'FILED' WHERE case_id = 'c-1'",
                    "INSERT INTO pendopo_answer VALUES ('c-1', 'step-9', 5)")) {
                try (var connection = database.pool().getConnection();
                        var statement = connection.createStatement()) {
                    connection.setAutoCommit(false);
                    assertThat(statement.executeUpdate(broken)).as(broken).isPositive();
                    connection.commit();
                    assertThat(faultsOf(database)).as(broken).isNotEmpty();
                    statement.execute("DROP ALL OBJECTS");
                    connection.commit();
                }
                database.prepare();
                var again = Database.office(database.store());
                for (String id : Set.of("c-1", "c-2")) {
                    for (int step = 0; step < Task.STEPS; step++) {
                        new Task(id, step).give(again);
                    }
                }
            }
        }
    }

    /** A line that is missing in the middle may stop the counting itself, which is a finding too. */
    private static List<String> faultsOf(Database database) {
        try {
            return Recount.of(database).faults();
        } catch (IllegalArgumentException | IllegalStateException stopped) {
            return List.of(String.valueOf(stopped.getMessage()));
        }
    }
}
