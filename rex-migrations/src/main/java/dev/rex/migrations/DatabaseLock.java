package dev.rex.migrations;

import java.io.IOException;
import java.sql.SQLException;

/**
 * How runs on one kind of database keep out of each other's way. The lock belongs to the process or to its connection, so
 * that it ends with them: nothing that a killed process could leave behind.
 */
interface DatabaseLock {
    /** Takes the lock if it is free; never blocks. */
    boolean tryAcquire() throws SQLException, IOException;

    /** Who has it, as far as can be known. */
    String holder() throws SQLException, IOException;

    /** Gives it back; false if it was not held any more. */
    boolean release() throws SQLException, IOException;
}
