package id.pendopo.examples.store;

import id.pendopo.core.office.Store;
import id.pendopo.testkit.StoreContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a real PostgreSQL, started for this class from binaries in the test class path. */
class PostgresStoreTest extends StoreContract {
    private static EmbeddedPostgres postgres;
    private static WatchedPool pool;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        pool = new WatchedPool(postgres.getPostgresDatabase()::getConnection);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.close();
        postgres.close();
    }

    @Override
    protected Store openStore() {
        return Tables.emptied(pool);
    }

    @Override
    protected Store reopen(Store open) {
        return new JdbcStore(pool);
    }
}
