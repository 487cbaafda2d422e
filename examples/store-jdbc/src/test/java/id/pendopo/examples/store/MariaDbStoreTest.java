package id.pendopo.examples.store;

import id.pendopo.core.office.Store;
import id.pendopo.testkit.StoreContract;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On the MariaDB or MySQL that a system property names; its tables are dropped and made anew. */
@EnabledIfSystemProperty(
        named = "pendopo.mariadb",
        matches = "jdbc:.+",
        disabledReason =
                "give -Dpendopo.mariadb=jdbc:mariadb://127.0.0.1:3306/empty?user=..&password=.. and the driver")
class MariaDbStoreTest extends StoreContract {
    private static WatchedPool pool;

    @BeforeAll
    static void connect() {
        String url = System.getProperty("pendopo.mariadb", "");
        pool = new WatchedPool(() -> DriverManager.getConnection(url));
    }

    @AfterAll
    static void close() {
        pool.close();
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
