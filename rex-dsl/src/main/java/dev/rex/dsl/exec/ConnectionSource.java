package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.SQLException;

/** Where an executor gets its connection from: a pool, or the one connection of a transaction. */
public interface ConnectionSource {
    /** A connection for one piece of work. */
    Connection acquire() throws SQLException;

    /** Gives back what {@link #acquire} gave. */
    void release(Connection connection) throws SQLException;
}
