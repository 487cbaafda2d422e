package id.pendopo.examples.store.crash;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.examples.store.JdbcStore;
import id.pendopo.examples.store.Schema;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.ConnectionPoolDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database by its address, as parent and child both open it. */
final class Database implements AutoCloseable {
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """;

    private final JdbcConnectionPool pool;
    private final boolean isH2;

    private Database(JdbcConnectionPool pool, boolean isH2) {
        this.pool = pool;
        this.isH2 = isH2;
    }

    static Database at(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source(url));
        pool.setMaxConnections(16);
        return new Database(pool, url.startsWith("jdbc:h2:"));
    }

    private static ConnectionPoolDataSource source(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            return h2;
        }
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        postgres.setUrl(url);
        return postgres;
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    JdbcStore store() {
        return isH2 ? JdbcStore.inH2(pool) : new JdbcStore(pool);
    }

    /** Tables, and a ceiling for each page, written once. */
    void prepare() throws SQLException {
        Schema.createIn(pool);
        Office office = office(store());
        for (int i = 0; i < Claim.PAGES.size(); i++) {
            office.post(
                    List.of(LedgerPosting.ceiling(Claim.PAGES.get(i), Rupiah.of(1_000_000_000_000L))),
                    "Perda Contoh",
                    Actor.of("budget", Claim.As.HEAD),
                    Instant.parse("2026-01-02T02:00:00Z"),
                    CommandId.of("ceiling-" + i));
        }
    }

    static Office office(Store store) {
        SecureRandom random = new SecureRandom();
        return Office.in(RegionPack.fromFiles(Map.of("region.json", REGION), Opening.strict()))
                .with(store)
                .withoutValidation("the load is well-formed")
                .keys(random::nextBytes)
                .procedures(new Claim.Provider())
                .remembering(64)
                .attempts(500)
                .open();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
