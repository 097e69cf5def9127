package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Where an executor gets its connection from: a pool, or the one connection of a transaction. */
public interface ConnectionSource {
    /** A connection for one piece of work. */
    Connection acquire() throws SQLException;

    /** Gives back what {@link #acquire} gave. */
    void release(Connection connection) throws SQLException;

    /**
     * Notes that a connection stays with somebody beyond one statement, to be named when there is none left.
     *
     * @param what who it is: {@code a transaction}
     * @return to be run when the connection is given back
     */
    default Runnable hold(String what) {
        return () -> {};
    }

    /** Which database it leads to, for messages, without secrets; empty if that is not known. */
    default String place() {
        return "";
    }

    /** Learns that something failed on such a connection. */
    default void failed(SQLException failure) {}

    /**
     * Rows of such a connection as values are read from them, by the shortest way to the driver. The given rows are the
     * ones to move and close: what can fail there is what their source wants to know of.
     */
    default ResultSet values(ResultSet rows) throws SQLException {
        return rows;
    }

    /**
     * A statement of such a connection as many values are bound to it, by the shortest way to the driver. The given one
     * is to be run and closed.
     */
    default PreparedStatement placeholders(PreparedStatement statement) throws SQLException {
        return statement;
    }
}
