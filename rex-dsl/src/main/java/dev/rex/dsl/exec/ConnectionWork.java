package dev.rex.dsl.exec;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Work with a JDBC connection that a session lends.
 *
 * @param <X> what it gives
 */
@FunctionalInterface
public interface ConnectionWork<X extends @Nullable Object> {
    /** Does the work; the connection is not to be kept. */
    X with(Connection connection) throws SQLException;
}
