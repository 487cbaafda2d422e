package id.pendopo.examples.store;

import id.pendopo.core.office.Store;
import id.pendopo.testkit.StoreContract;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;

/** A database that lives as long as a connection to it is open. */
class H2MemoryStoreTest extends StoreContract {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private WatchedPool pool = pool();

    private static WatchedPool pool() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:store" + NEXT.incrementAndGet());
        return new WatchedPool(database::getConnection);
    }

    @Override
    protected Store openStore() {
        pool = pool();
        return Tables.created(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
