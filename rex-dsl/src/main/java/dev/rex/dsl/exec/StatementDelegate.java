package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;

/** A statement that hands everything on to another. */
abstract class StatementDelegate implements Statement {
    /** What everything is handed on to. */
    abstract Statement delegate();

    @Override
    public void addBatch(String text) throws SQLException {
        delegate().addBatch(text);
    }

    @Override
    public void cancel() throws SQLException {
        delegate().cancel();
    }

    @Override
    public void clearBatch() throws SQLException {
        delegate().clearBatch();
    }

    @Override
    public void clearWarnings() throws SQLException {
        delegate().clearWarnings();
    }

    @Override
    public void close() throws SQLException {
        delegate().close();
    }

    @Override
    public void closeOnCompletion() throws SQLException {
        delegate().closeOnCompletion();
    }

    @Override
    public String enquoteIdentifier(String text, boolean second) throws SQLException {
        return delegate().enquoteIdentifier(text, second);
    }

    @Override
    public String enquoteLiteral(String text) throws SQLException {
        return delegate().enquoteLiteral(text);
    }

    @Override
    public String enquoteNCharLiteral(String text) throws SQLException {
        return delegate().enquoteNCharLiteral(text);
    }

    @Override
    public boolean execute(String text, int[] second) throws SQLException {
        return delegate().execute(text, second);
    }

    @Override
    public boolean execute(String text, String[] second) throws SQLException {
        return delegate().execute(text, second);
    }

    @Override
    public boolean execute(String text, int second) throws SQLException {
        return delegate().execute(text, second);
    }

    @Override
    public boolean execute(String text) throws SQLException {
        return delegate().execute(text);
    }

    @Override
    public int[] executeBatch() throws SQLException {
        return delegate().executeBatch();
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return delegate().executeLargeBatch();
    }

    @Override
    public long executeLargeUpdate(String text, int[] second) throws SQLException {
        return delegate().executeLargeUpdate(text, second);
    }

    @Override
    public long executeLargeUpdate(String text, String[] second) throws SQLException {
        return delegate().executeLargeUpdate(text, second);
    }

    @Override
    public long executeLargeUpdate(String text, int second) throws SQLException {
        return delegate().executeLargeUpdate(text, second);
    }

    @Override
    public long executeLargeUpdate(String text) throws SQLException {
        return delegate().executeLargeUpdate(text);
    }

    @Override
    public ResultSet executeQuery(String text) throws SQLException {
        return delegate().executeQuery(text);
    }

    @Override
    public int executeUpdate(String text, int[] second) throws SQLException {
        return delegate().executeUpdate(text, second);
    }

    @Override
    public int executeUpdate(String text, String[] second) throws SQLException {
        return delegate().executeUpdate(text, second);
    }

    @Override
    public int executeUpdate(String text, int second) throws SQLException {
        return delegate().executeUpdate(text, second);
    }

    @Override
    public int executeUpdate(String text) throws SQLException {
        return delegate().executeUpdate(text);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return delegate().getConnection();
    }

    @Override
    public int getFetchDirection() throws SQLException {
        return delegate().getFetchDirection();
    }

    @Override
    public int getFetchSize() throws SQLException {
        return delegate().getFetchSize();
    }

    @Override
    public ResultSet getGeneratedKeys() throws SQLException {
        return delegate().getGeneratedKeys();
    }

    @Override
    public long getLargeMaxRows() throws SQLException {
        return delegate().getLargeMaxRows();
    }

    @Override
    public long getLargeUpdateCount() throws SQLException {
        return delegate().getLargeUpdateCount();
    }

    @Override
    public int getMaxFieldSize() throws SQLException {
        return delegate().getMaxFieldSize();
    }

    @Override
    public int getMaxRows() throws SQLException {
        return delegate().getMaxRows();
    }

    @Override
    public boolean getMoreResults() throws SQLException {
        return delegate().getMoreResults();
    }

    @Override
    public boolean getMoreResults(int first) throws SQLException {
        return delegate().getMoreResults(first);
    }

    @Override
    public int getQueryTimeout() throws SQLException {
        return delegate().getQueryTimeout();
    }

    @Override
    public ResultSet getResultSet() throws SQLException {
        return delegate().getResultSet();
    }

    @Override
    public int getResultSetConcurrency() throws SQLException {
        return delegate().getResultSetConcurrency();
    }

    @Override
    public int getResultSetHoldability() throws SQLException {
        return delegate().getResultSetHoldability();
    }

    @Override
    public int getResultSetType() throws SQLException {
        return delegate().getResultSetType();
    }

    @Override
    public int getUpdateCount() throws SQLException {
        return delegate().getUpdateCount();
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        return delegate().getWarnings();
    }

    @Override
    public boolean isCloseOnCompletion() throws SQLException {
        return delegate().isCloseOnCompletion();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return delegate().isClosed();
    }

    @Override
    public boolean isPoolable() throws SQLException {
        return delegate().isPoolable();
    }

    @Override
    public boolean isSimpleIdentifier(String text) throws SQLException {
        return delegate().isSimpleIdentifier(text);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || delegate().isWrapperFor(type);
    }

    @Override
    public void setCursorName(String text) throws SQLException {
        delegate().setCursorName(text);
    }

    @Override
    public void setEscapeProcessing(boolean first) throws SQLException {
        delegate().setEscapeProcessing(first);
    }

    @Override
    public void setFetchDirection(int first) throws SQLException {
        delegate().setFetchDirection(first);
    }

    @Override
    public void setFetchSize(int first) throws SQLException {
        delegate().setFetchSize(first);
    }

    @Override
    public void setLargeMaxRows(long first) throws SQLException {
        delegate().setLargeMaxRows(first);
    }

    @Override
    public void setMaxFieldSize(int first) throws SQLException {
        delegate().setMaxFieldSize(first);
    }

    @Override
    public void setMaxRows(int first) throws SQLException {
        delegate().setMaxRows(first);
    }

    @Override
    public void setPoolable(boolean first) throws SQLException {
        delegate().setPoolable(first);
    }

    @Override
    public void setQueryTimeout(int first) throws SQLException {
        delegate().setQueryTimeout(first);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : delegate().unwrap(type);
    }
}
