package dev.rex.migrations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The history of a database: the table {@code DATABASECHANGELOG} in the connection's current schema, in Liquibase's format.
 * It loads no class of Liquibase, so that a program can ask what is applied with one cheap query. Not for use by several
 * threads. It neither commits nor changes the autocommit mode.
 */
public final class MigrationTracker {
    private static final String TABLE = "DATABASECHANGELOG";
    private static final String DEPLOYMENT = "DEPLOYMENT_ID";
    /** Those that came with newer versions of Liquibase, with their types. */
    private static final Map<String, String> LATER =
            new TreeMap<>(Map.of("CONTEXTS", "varchar(255)", "LABELS", "varchar(255)", DEPLOYMENT, "varchar(10)"));

    private static final String ROW = " where ID = ? and AUTHOR = ? and FILENAME = ?";

    private final Connection connection;
    private final @Nullable String schema;
    private final String table;

    private MigrationTracker(Connection connection, @Nullable String schema, String table) {
        this.connection = connection;
        this.schema = schema;
        this.table = table;
    }

    /**
     * The history of the database behind a connection.
     *
     * @throws MigrationException if the connection is closed or broken
     */
    public static MigrationTracker on(Connection connection) {
        try {
            // the schema is fixed now: a migration may change the search path, and must not lose its history by that
            String schema = connection.getSchema();
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String prefix = schema == null ? "" : quote + schema.replace(quote, quote + quote) + quote + ".";
            return new MigrationTracker(connection, schema, prefix + TABLE);
        } catch (SQLException e) {
            throw MigrationException.database("Reading the migration history", e);
        }
    }

    /** Whether the history table is there; it comes with the first migration. */
    public boolean exists() {
        return exists(TABLE);
    }

    /**
     * Everything that is applied, in the order of execution; empty where there is no history table.
     *
     * @throws MigrationException if the table cannot be read
     */
    public List<AppliedMigration> applied() {
        if (!exists()) {
            return List.of();
        }
        String sql = "select * from " + table + " order by ORDEREXECUTED, DATEEXECUTED";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            boolean deployments = columns(rows).contains(DEPLOYMENT);
            List<AppliedMigration> applied = new ArrayList<>();
            while (rows.next()) {
                applied.add(read(rows, deployments));
            }
            return List.copyOf(applied);
        } catch (SQLException e) {
            throw DatabaseKind.failed(connection, "Reading the migration history", e);
        }
    }

    /** The statements that add the columns which an older Liquibase did not have. */
    List<String> missingColumns() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            Set<String> columns = columns(rows);
            return LATER.entrySet().stream()
                    .filter(column -> !columns.contains(column.getKey()))
                    .map(column -> "alter table " + table + " add column " + column.getKey() + " " + column.getValue())
                    .toList();
        } catch (SQLException e) {
            throw DatabaseKind.failed(connection, "Reading the migration history", e);
        }
    }

    boolean exists(String name) {
        try {
            DatabaseMetaData meta = connection.getMetaData();
            String stored = meta.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
            try (ResultSet tables = meta.getTables(connection.getCatalog(), null, stored, new String[] {"TABLE"})) {
                while (tables.next()) {
                    // the parameters are patterns: a schema my_app would find myXapp too
                    String found = tables.getString("TABLE_SCHEM");
                    if (name.equalsIgnoreCase(tables.getString("TABLE_NAME"))
                            && (schema == null || schema.equals(found))) {
                        return true;
                    }
                }
                return false;
            }
        } catch (SQLException e) {
            throw DatabaseKind.failed(connection, "Looking for the table " + name, e);
        }
    }

    /** The name of a table beside the history table, to be used in a statement. */
    String beside(String name) {
        return table.substring(0, table.length() - TABLE.length()) + name;
    }

    /** The row of a migration that was never applied before. */
    HistoryStatement add(HistoryRow row, int order, String now) {
        List<@Nullable Object> values =
                new ArrayList<>(Arrays.asList(row.id().changeset(), row.id().author(), row.file(), row.tag()));
        values.addAll(contents(row, order));
        return new HistoryStatement(
                "insert into " + table
                        + " (ID, AUTHOR, FILENAME, TAG, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS,"
                        + " LABELS, LIQUIBASE, DEPLOYMENT_ID, DATEEXECUTED) values (" + "?, ".repeat(values.size())
                        + now
                        + ")",
                values);
    }

    /** The row of a migration that was applied again. */
    HistoryStatement replace(AppliedMigration before, HistoryRow row, int order, String now) {
        List<@Nullable Object> values = contents(row, order);
        values.addAll(List.of(before.id().changeset(), before.id().author(), before.storedFile()));
        return new HistoryStatement(
                "update " + table + " set DATEEXECUTED = " + now + ", ORDEREXECUTED = ?, MD5SUM = ?, DESCRIPTION = ?,"
                        + " COMMENTS = ?, EXECTYPE = ?, CONTEXTS = ?, LABELS = ?, LIQUIBASE = ?, DEPLOYMENT_ID = ?"
                        + ROW,
                values);
    }

    private static List<@Nullable Object> contents(HistoryRow row, int order) {
        return new ArrayList<>(Arrays.asList(
                order,
                row.checksum(),
                row.description(),
                row.comments(),
                row.outcome(),
                row.contexts(),
                row.labels(),
                row.liquibase(),
                row.deployment()));
    }

    /** Fills in a checksum that is missing, or that an older Liquibase computed in another way. */
    HistoryStatement replaceChecksum(AppliedMigration applied, String checksum) {
        return changeOf("update " + table + " set MD5SUM = ?", applied, checksum);
    }

    /** Names the state of which a migration is the last. */
    HistoryStatement tag(AppliedMigration applied, String tag) {
        return changeOf("update " + table + " set TAG = ?", applied, tag);
    }

    /** Removes the row of a migration that was rolled back. */
    HistoryStatement remove(AppliedMigration applied) {
        return HistoryStatement.of(
                "delete from " + table + ROW,
                applied.id().changeset(),
                applied.id().author(),
                applied.storedFile());
    }

    private static HistoryStatement changeOf(String sql, AppliedMigration applied, String value) {
        return HistoryStatement.of(
                sql + ROW, value, applied.id().changeset(), applied.id().author(), applied.storedFile());
    }

    /** The place of the next migration in the order of execution. */
    int nextOrder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet max = statement.executeQuery("select max(ORDEREXECUTED) from " + table)) {
            return max.next() ? max.getInt(1) + 1 : 1;
        }
    }

    private static Set<String> columns(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        Set<String> columns = new HashSet<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnName(i).toUpperCase(Locale.ROOT));
        }
        return columns;
    }

    private static AppliedMigration read(ResultSet row, boolean deployments) throws SQLException {
        String stored = row.getString("FILENAME");
        return new AppliedMigration(
                new MigrationId(ScriptFiles.canonical(stored), row.getString("ID"), row.getString("AUTHOR")),
                stored,
                row.getString("MD5SUM"),
                row.getInt("ORDEREXECUTED"),
                row.getString("DATEEXECUTED"),
                row.getString("EXECTYPE"),
                deployments ? row.getString(DEPLOYMENT) : null,
                row.getString("TAG"));
    }
}
