package id.pendopo.examples.store;

import id.pendopo.core.office.Store;
import id.pendopo.testkit.StoreContract;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** In a folder of its own; reopened after every connection was closed, so that only the file can remember. */
class H2FileStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    private WatchedPool pool = new WatchedPool(() -> {
        throw new SQLException("not opened yet");
    });

    @Override
    protected Store openStore() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + folder.resolve("store"));
        pool = new WatchedPool(database::getConnection);
        Tables.created(pool);
        return JdbcStore.inH2(pool);
    }

    @Override
    protected Store reopen(Store open) {
        pool.close();
        return openStore();
    }

    @AfterEach
    void close() {
        pool.close();
    }
}
