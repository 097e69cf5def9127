package dev.rex.migrations;

import dev.rex.schema.text.SqlScanner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What differs between databases when migrating. Everything else is JDBC's or Liquibase's.
 *
 * @param lock how runs exclude each other
 * @param settings what a migration may change in its session
 * @param rules what it refuses, and how that is mended
 * @param tokens how its SQL is read
 * @param runsOnlyTheFirst whether the driver runs the first of several statements, and says nothing of the others
 */
record DatabaseKind(
        Part<DatabaseLock> lock,
        Part<SessionSettings> settings,
        DatabaseRules rules,
        SqlScanner tokens,
        boolean runsOnlyTheFirst) {
    /** By the product name that the driver reports. */
    private static final Map<String, DatabaseKind> KINDS = Map.of(
            "PostgreSQL",
                    new DatabaseKind(
                            PostgresLock::new, PostgresSettings::new, new PostgresRules(), SqlScanner.ANY, false),
            "SQLite",
                    new DatabaseKind(SqliteLock::new, SqliteSettings::new, new SqliteRules(), SqlScanner.SQLITE, true));

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

    /** An error of a database outside the statements of a migration, with what its kind makes of it. */
    static MigrationException failed(Connection connection, String action, SQLException cause) {
        DatabaseRules.Advice advice = null;
        try {
            advice = of(connection).rules().advice(cause).orElse(null);
        } catch (MigrationException e) {
            // a database that is gone, or unknown, has nothing to add
        }
        return MigrationException.database(action, cause, advice);
    }

    /** Whether one of the databases does not take the statement within a transaction. */
    static boolean refusesTransactions(String statement) {
        return KINDS.values().stream().anyMatch(kind -> kind.rules().refusesTransactions(statement));
    }

    /** The statements of a text, one by one. */
    List<String> statements(String sql) {
        return SqlStatements.of(sql, tokens);
    }

    /** What has to be sent, one after the other, so that the whole of a text is run. */
    List<String> sendable(String sql) {
        return runsOnlyTheFirst ? statements(sql) : List.of(sql);
    }

    /** Makes one part for a connection. */
    interface Part<T> {
        T on(Connection connection) throws SQLException;
    }
}
