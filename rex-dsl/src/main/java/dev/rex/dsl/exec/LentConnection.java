package dev.rex.dsl.exec;

import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.ErrorDetails;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A session's connection in other hands: its transaction and its end stay with the session. What comes from it leads back to
 * it; its statements are closed when the work is over.
 */
final class LentConnection extends ConnectionDelegate {
    private final Connection connection;
    private final boolean inTransaction;
    private final Set<Statement> statements = new LinkedHashSet<>();
    private boolean over;

    LentConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.inTransaction = !connection.getAutoCommit();
    }

    @Override
    Connection delegate() {
        requireLent();
        return connection;
    }

    /** Refuses what is asked for when the work is over. */
    void requireLent() {
        if (over) {
            throw new ConnectionException(
                    ErrorDetails.of("the connection was lent for work that is over", null),
                    "use it inside that work only");
        }
    }

    /** Takes it back; what its borrower began and did not end is undone. */
    void end() throws SQLException {
        over = true;
        for (Statement statement : List.copyOf(statements)) {
            statement.close();
        }
        if (!inTransaction && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void requireOwn(String what) throws SQLException {
        if (inTransaction) {
            throw new SQLException("the connection belongs to a transaction of Rex, which alone can " + what, "2D000");
        }
    }

    @Override
    public void close() {}

    @Override
    public boolean isClosed() throws SQLException {
        return over || connection.isClosed();
    }

    @Override
    public void commit() throws SQLException {
        requireOwn("commit");
        delegate().commit();
    }

    @Override
    public void rollback() throws SQLException {
        requireOwn("roll back");
        delegate().rollback();
    }

    @Override
    public void rollback(Savepoint savepoint) throws SQLException {
        delegate().rollback(savepoint);
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        if (autoCommit) {
            requireOwn("end");
        }
        delegate().setAutoCommit(autoCommit);
    }

    private <S extends Statement> S lent(Class<S> type, S statement) {
        S lent = LentObject.of(type, this, statement, null);
        statements.add(lent);
        return lent;
    }

    /** A statement is closed. */
    void forget(Statement lent) {
        statements.remove(lent);
    }

    @Override
    public DatabaseMetaData getMetaData() throws SQLException {
        return LentObject.of(this, delegate().getMetaData());
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql, type, concurrency));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql, type, concurrency, holdability));
    }

    @Override
    public CallableStatement prepareCall(String sql) throws SQLException {
        return lent(CallableStatement.class, delegate().prepareCall(sql));
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
        return lent(CallableStatement.class, delegate().prepareCall(sql, type, concurrency));
    }

    @Override
    public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability) throws SQLException {
        return lent(CallableStatement.class, delegate().prepareCall(sql, type, concurrency, holdability));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int generatedKeys) throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql, generatedKeys));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql, columns));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
        return lent(PreparedStatement.class, delegate().prepareStatement(sql, columns));
    }

    @Override
    public Statement createStatement() throws SQLException {
        return lent(Statement.class, delegate().createStatement());
    }

    @Override
    public Statement createStatement(int type, int concurrency) throws SQLException {
        return lent(Statement.class, delegate().createStatement(type, concurrency));
    }

    @Override
    public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
        return lent(Statement.class, delegate().createStatement(type, concurrency, holdability));
    }
}
