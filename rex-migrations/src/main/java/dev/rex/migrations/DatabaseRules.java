package dev.rex.migrations;

import java.sql.SQLException;
import java.util.Optional;

/** What one kind of database does not let a migration do. */
interface DatabaseRules {
    /** Whether it takes a single statement only outside a transaction. */
    boolean refusesTransactions(String statement);

    /**
     * Whether a statement has to be alone in its migration: it commits on the way, and what it leaves when it fails stands
     * in the way of the next try.
     */
    default boolean mustBeAlone(String statement) {
        return false;
    }

    /** What to do instead of a statement that the database takes within a transaction, and ignores there. */
    default Optional<String> ignoredWithinTransactions(String statement) {
        return Optional.empty();
    }

    /** What to make of an error that is not simply about the statement. */
    Optional<Advice> advice(SQLException error);

    /** What to do about the rest of a statement that failed outside a transaction. */
    default Optional<String> remains(String statement) {
        return Optional.empty();
    }

    /**
     * What to make of an error.
     *
     * @param reason why the migration failed
     * @param hint what to do
     */
    record Advice(MigrationException.Reason reason, String hint) {}
}
