package dev.rex.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * What differs between databases when migrating. Everything else is JDBC's or Liquibase's.
 *
 * @param lock how runs exclude each other
 * @param settings what a migration may change in its session
 */
record DatabaseKind(Part<DatabaseLock> lock, Part<SessionSettings> settings) {
    /** By the product name that the driver reports. */
    private static final Map<String, DatabaseKind> KINDS = Map.of(
            "PostgreSQL", new DatabaseKind(PostgresLock::new, PostgresSettings::new),
            "SQLite", new DatabaseKind(SqliteLock::new, SqliteSettings::new));

    static DatabaseKind of(Connection connection) {
        try {
            String product = connection.getMetaData().getDatabaseProductName();
            DatabaseKind kind = KINDS.get(product);
            if (kind == null) {
                throw new MigrationException(
                        MigrationException.Reason.DATABASE,
                        "Rex cannot migrate a database of " + product,
                        "It knows "
                                + String.join(
                                        " and ",
                                        KINDS.keySet().stream().sorted().toList()) + ".");
            }
            return kind;
        } catch (SQLException e) {
            throw MigrationException.database("Asking what kind of database it is", e);
        }
    }

    /** Makes one part for a connection. */
    interface Part<T> {
        T on(Connection connection) throws SQLException;
    }
}
