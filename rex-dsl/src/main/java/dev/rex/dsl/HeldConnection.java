package dev.rex.dsl;

import dev.rex.dsl.exec.ConnectionSource;
import dev.rex.dsl.exec.Keeper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The one connection of a transaction or savepoint, which stays with it: taking it is taking a turn, and what fails on it may
 * be the transaction's end.
 */
final class HeldConnection implements ConnectionSource {
    private final Transaction owner;
    private final ConnectionSource source;
    private final Connection connection;
    private final Turn turn;
    private final OpenCursors cursors;

    HeldConnection(Transaction owner, ConnectionSource source, Connection connection, Turn turn, OpenCursors cursors) {
        this.owner = owner;
        this.source = source;
        this.connection = connection;
        this.turn = turn;
        this.cursors = cursors;
    }

    @Override
    public Connection acquire(long limit) {
        enter();
        return connection;
    }

    @Override
    public void release(Connection held) {
        leave();
    }

    @Override
    public void enter() {
        turn.enter();
        try {
            owner.requireOpen();
        } catch (TransactionException e) {
            turn.leave();
            throw e;
        }
    }

    @Override
    public void leave() {
        turn.leave();
    }

    @Override
    public Runnable hold(Connection held, String what, Keeper keeper) {
        return cursors.add(keeper);
    }

    @Override
    public void failed(SQLException failure) {
        try {
            if (owner.dialect().hasLostTransaction(connection, failure)) {
                owner.lose();
            }
        } catch (SQLException e) {
            Transaction.suppress(failure, e);
        }
    }

    /** A savepoint tells whether it is still the same transaction when the connection is back. */
    @Override
    public Runnable lent(Connection held) throws SQLException {
        Savepoint before = connection.setSavepoint();
        return () -> {
            try {
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                if (owner.dialect().isSavepointGone(e)) {
                    throw owner.endedByOthers(e);
                } // otherwise the transaction has failed as a whole, and says so when it is used
            }
        };
    }

    @Override
    public String place() {
        return source.place();
    }

    @Override
    public boolean isClosed() {
        return source.isClosed();
    }

    @Override
    public ResultSet values(ResultSet rows) throws SQLException {
        return source.values(rows);
    }

    @Override
    public PreparedStatement placeholders(PreparedStatement statement) throws SQLException {
        return source.placeholders(statement);
    }
}
