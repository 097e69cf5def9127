package dev.rex.dsl.exec;

import dev.rex.dsl.error.ConnectionException;
import dev.rex.dsl.error.ErrorDetails;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** A session's connection in other hands: its transaction and its end stay with the session. */
final class LentConnection extends ConnectionDelegate {
    private final Connection connection;
    private final boolean inTransaction;
    private boolean over;

    LentConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.inTransaction = !connection.getAutoCommit();
    }

    @Override
    Connection delegate() {
        if (over) {
            throw new ConnectionException(
                    ErrorDetails.of("the connection was lent for work that is over", null),
                    "use it inside that work only");
        }
        return connection;
    }

    /** Takes it back; what its borrower began and did not end is undone. */
    void end() throws SQLException {
        over = true;
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
}
