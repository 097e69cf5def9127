package dev.rex.dsl.exec;

import java.sql.SQLException;

/** Ends, from another thread, what runs on a connection. */
@FunctionalInterface
interface Cancellation {
    void cancel() throws SQLException;
}
