package id.pendopo.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A pool that trusts nobody: it resets nothing when a connection comes back, and fails when it was not left as it was lent,
 * so that a store which leans on the tidiness of one pool is caught before it meets another.
 */
final class WatchedPool implements DataSource, AutoCloseable {
    /** Where real connections come from. */
    interface Source {
        Connection open() throws SQLException;
    }

    private final Source source;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicInteger untidy = new AtomicInteger();

    WatchedPool(Source source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection waiting = idle.poll();
        Connection real = waiting == null ? source.open() : waiting;
        int isolation = real.getTransactionIsolation();
        lent.incrementAndGet();
        return (Connection) Proxy.newProxyInstance(
                WatchedPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        takeBack(real, isolation);
                        return null;
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void takeBack(Connection real, int isolation) throws SQLException {
        lent.decrementAndGet();
        if (real.getAutoCommit() && real.getTransactionIsolation() == isolation) {
            idle.add(real);
        } else {
            untidy.incrementAndGet();
            real.close();
        }
    }

    /** Every connection came back, and each as it was. */
    void assertTidy() {
        assertThat(lent.get()).as("connections never closed").isZero();
        assertThat(untidy.get()).as("connections that came back changed").isZero();
    }

    @Override
    public void close() {
        assertTidy();
        for (Connection one : idle) {
            try {
                one.close();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
        idle.clear();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) {
        return false;
    }
}
