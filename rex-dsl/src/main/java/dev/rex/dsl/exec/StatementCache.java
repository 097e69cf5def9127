package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A physical connection that keeps its prepared statements: for drivers that throw them away, where preparing is more
 * than half of a small query. It lies below the pool, so that the pool still sees every statement, and knows what has
 * to be rolled back and which connection is broken. A statement in use is never handed out a second time.
 */
final class StatementCache extends ConnectionDelegate {
    private static final int MOST_KEPT = 128;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(64, 0.75f, true);

    StatementCache(Connection connection) {
        this.connection = connection;
    }

    @Override
    Connection delegate() {
        return connection;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        PreparedStatement statement;
        synchronized (kept) {
            statement = kept.remove(sql);
        }
        return new KeptStatement(this, sql, statement == null ? connection.prepareStatement(sql) : statement);
    }

    /** A hint: SQLite settles it when it opens a file, while the pool asks every connection for its own default. */
    @Override
    public void setReadOnly(boolean readOnly) throws SQLException {
        try {
            connection.setReadOnly(readOnly);
        } catch (SQLException e) {
            if (!connection.isReadOnly()) {
                throw e;
            }
        }
    }

    /** Takes back a statement that was closed by its user and can be used again. */
    void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other;
        PreparedStatement dropped = null;
        synchronized (kept) {
            other = kept.put(sql, statement);
            if (kept.size() > MOST_KEPT) {
                dropped = kept.remove(kept.keySet().iterator().next());
            }
        }
        if (other != null) {
            other.close();
        }
        if (dropped != null) {
            dropped.close();
        }
    }

    /** Ends it while others may use it: what waits for it fails, and what was not committed is undone. */
    @Override
    public void abort(Executor executor) {
        executor.execute(() -> {
            try {
                close();
            } catch (SQLException e) {
                LoggerFactory.getLogger("rex.pool").debug("A connection could not be closed", e);
            }
        });
    }

    @Override
    public void close() throws SQLException {
        @Nullable SQLException failure = null;
        List<PreparedStatement> statements;
        synchronized (kept) {
            statements = List.copyOf(kept.values());
            kept.clear();
        }
        for (PreparedStatement statement : statements) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure = e;
            }
        }
        connection.close();
        if (failure != null) {
            throw failure;
        }
    }
}
