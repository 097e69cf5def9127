package dev.rex.dsl.exec;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.config.Secrets;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Physical connections, as the dialect wants them: what a pool is filled from. Safe for threads. */
final class DriverConnections implements DataSource {
    private final String url;
    private final Properties properties;
    private final SqlDialect dialect;
    private volatile int loginTimeout;
    private volatile @Nullable SqlDialect suited;

    DriverConnections(String url, Properties properties, SqlDialect dialect) {
        this.url = url;
        this.properties = properties;
        this.dialect = dialect;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        boolean ready = false;
        try {
            dialect.initialise(connection);
            dialect.waitForLocks(connection, Watchdog::mayWait);
            if (suited == null) {
                suited = dialect.forDatabase(connection);
            }
            ready = true;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
        return dialect.needsStatementCache() ? new StatementCache(connection) : connection;
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            String password = properties.getProperty("password");
            if (!Secrets.shownBy(e, password)) {
                throw e;
            }
            throw new SQLException(Secrets.mask(e.getMessage(), password), e.getSQLState(), e.getErrorCode());
        }
    }

    /** The dialect, as the first connection showed that it suits the database. */
    SqlDialect dialect() {
        SqlDialect known = suited;
        return known == null ? dialect : known;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("user and password are fixed");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    /** Kept for the pool, which also waits as long for its threads when it closes. */
    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("java.util.logging is not used");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
