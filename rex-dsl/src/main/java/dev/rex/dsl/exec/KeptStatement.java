package dev.rex.dsl.exec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One use of a prepared statement: closing it gives the statement back to the cache, unless it failed or was changed in
 * a way that the next user would notice.
 */
final class KeptStatement extends PreparedStatementDelegate {
    private final StatementCache cache;
    private final String sql;
    private final PreparedStatement statement;
    private @Nullable ResultSet rows;
    private boolean spoilt;
    private boolean closed;

    KeptStatement(StatementCache cache, String sql, PreparedStatement statement) {
        this.cache = cache;
        this.sql = sql;
        this.statement = statement;
    }

    @Override
    PreparedStatement delegate() {
        return statement;
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
        boolean worked = false;
        try {
            ResultSet result = statement.executeQuery();
            rows = result;
            worked = true;
            return result;
        } finally {
            spoilt |= !worked;
        }
    }

    @Override
    public int executeUpdate() throws SQLException {
        boolean worked = false;
        try {
            int count = statement.executeUpdate();
            worked = true;
            return count;
        } finally {
            spoilt |= !worked;
        }
    }

    @Override
    public boolean execute() throws SQLException {
        spoilt = true;
        return statement.execute();
    }

    @Override
    public void addBatch() throws SQLException {
        spoilt = true;
        statement.addBatch();
    }

    @Override
    public void setQueryTimeout(int seconds) throws SQLException {
        spoilt |= seconds != 0;
        statement.setQueryTimeout(seconds);
    }

    @Override
    public void setMaxRows(int most) throws SQLException {
        spoilt |= most != 0;
        statement.setMaxRows(most);
    }

    @Override
    public void setFetchSize(int size) throws SQLException {
        spoilt |= size != 0;
        statement.setFetchSize(size);
    }

    @Override
    public boolean isClosed() throws SQLException {
        return closed || statement.isClosed();
    }

    @Override
    public void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        if (spoilt) {
            statement.close();
            return;
        }
        if (rows != null) {
            rows.close();
        }
        statement.clearParameters();
        cache.keep(sql, statement);
    }
}
