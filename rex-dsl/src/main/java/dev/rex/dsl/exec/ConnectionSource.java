package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Where an executor gets its connection from: a pool, or the one connection of a transaction. */
public interface ConnectionSource {
    /**
     * A connection for one piece of work, which the current thread {@linkplain #enter enters} with it.
     *
     * @param limit how long to wait for it at most, in nanoseconds; 0 for as long as the source does by itself
     */
    Connection acquire(long limit) throws SQLException;

    /** Gives back what {@link #acquire} gave, and {@linkplain #leave leaves} it. */
    void release(Connection connection) throws SQLException;

    /**
     * Begins a use of a connection by the current thread: again, by who keeps it between two uses. One that several know of
     * refuses what is no use any more, and the second of two threads.
     */
    default void enter() {}

    /** Ends a use of a connection that is not given back yet. */
    default void leave() {}

    /**
     * Notes that a connection stays with somebody beyond one statement, to be named when there is none left, and to lose it
     * when the connection is needed no longer.
     *
     * @param connection what {@link #acquire} gave
     * @param what who it is: {@code a transaction}
     * @param keeper learns that it has lost it
     * @return to be run when the connection is given back
     */
    default Runnable hold(Connection connection, String what, Keeper keeper) {
        return () -> {};
    }

    /**
     * Learns that a connection is lent to somebody who may do anything with it.
     *
     * @return to be run when it is back; throws if it is not as it was
     */
    default Runnable lent(Connection connection) throws SQLException {
        return () -> {};
    }

    /** Whether it was closed: what runs is to be cancelled, and nothing else to be run. */
    default boolean isClosed() {
        return false;
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
