package dev.rex.migrations;

import java.sql.SQLException;
import java.util.List;

/**
 * The settings of a database session, as they were before a run. What a migration sets ends with it: otherwise the next one
 * would find another session when both run together than when they run on two days, and the connection would not come back
 * as it was lent.
 */
interface SessionSettings {
    /** Puts back what has changed since this object was made, within a transaction or outside. */
    void restore() throws SQLException;

    /** The same for statements that are only shown, as far as one can see what they set: what has to follow them. */
    List<String> resets(List<String> statements);

    /**
     * Takes back a transaction that statements have begun by themselves, of which the driver does not know. Called in
     * autocommit mode.
     *
     * @return whether there was one
     */
    boolean endTransaction() throws SQLException;
}
