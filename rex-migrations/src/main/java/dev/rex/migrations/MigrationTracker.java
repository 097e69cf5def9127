package dev.rex.migrations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The history of a database: the table {@code DATABASECHANGELOG} in the connection's current schema, in Liquibase's format.
 * It loads no class of Liquibase, so that a program can ask what is applied with one cheap query. Not for use by several
 * threads. It neither commits nor changes the autocommit mode.
 */
public final class MigrationTracker {
    private static final String TABLE = "DATABASECHANGELOG";

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
        String sql = "select ID, AUTHOR, FILENAME, MD5SUM, ORDEREXECUTED, DATEEXECUTED, EXECTYPE, DEPLOYMENT_ID from "
                + table + " order by ORDEREXECUTED, DATEEXECUTED";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<AppliedMigration> applied = new ArrayList<>();
            while (rows.next()) {
                applied.add(read(rows));
            }
            return List.copyOf(applied);
        } catch (SQLException e) {
            throw MigrationException.database("Reading the migration history", e);
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
            throw MigrationException.database("Looking for the table " + name, e);
        }
    }

    /** The name of a table beside the history table, to be used in a statement. */
    String beside(String name) {
        return table.substring(0, table.length() - TABLE.length()) + name;
    }

    /** Adds the row of a migration that was never applied before. */
    void add(HistoryRow row, String now) throws SQLException {
        String sql = "insert into " + table
                + " (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS,"
                + " LABELS, LIQUIBASE, DEPLOYMENT_ID, TAG) values (?, ?, ?, " + now + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Binder binder = new Binder(insert);
            binder.id(row.id().changeset(), row.id().author(), row.id().file());
            binder.number(nextOrder());
            binder.row(row);
            binder.text(row.tag());
            insert.executeUpdate();
        }
    }

    /** Rewrites the row of a migration that was applied again. */
    void replace(AppliedMigration before, HistoryRow row, String now) throws SQLException {
        String sql =
                "update " + table + " set DATEEXECUTED = " + now + ", ORDEREXECUTED = ?, MD5SUM = ?, DESCRIPTION = ?,"
                        + " COMMENTS = ?, EXECTYPE = ?, CONTEXTS = ?, LABELS = ?, LIQUIBASE = ?, DEPLOYMENT_ID = ?"
                        + " where ID = ? and AUTHOR = ? and FILENAME = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Binder binder = new Binder(update);
            binder.number(nextOrder());
            binder.row(row);
            binder.id(before.id().changeset(), before.id().author(), before.storedFile());
            update.executeUpdate();
        }
    }

    /** Fills in a checksum that is missing, or that an older Liquibase computed in another way. */
    void replaceChecksum(AppliedMigration applied, String checksum) throws SQLException {
        String sql = "update " + table + " set MD5SUM = ? where ID = ? and AUTHOR = ? and FILENAME = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Binder binder = new Binder(update);
            binder.text(checksum);
            binder.id(applied.id().changeset(), applied.id().author(), applied.storedFile());
            update.executeUpdate();
        }
    }

    /** Removes the row of a migration that was rolled back. */
    void remove(AppliedMigration applied) throws SQLException {
        String sql = "delete from " + table + " where ID = ? and AUTHOR = ? and FILENAME = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            new Binder(delete).id(applied.id().changeset(), applied.id().author(), applied.storedFile());
            delete.executeUpdate();
        }
    }

    private int nextOrder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet max = statement.executeQuery("select max(ORDEREXECUTED) from " + table)) {
            return max.next() ? max.getInt(1) + 1 : 1;
        }
    }

    private static AppliedMigration read(ResultSet row) throws SQLException {
        String stored = row.getString("FILENAME");
        return new AppliedMigration(
                new MigrationId(ScriptFiles.canonical(stored), row.getString("ID"), row.getString("AUTHOR")),
                stored,
                row.getString("MD5SUM"),
                row.getInt("ORDEREXECUTED"),
                row.getString("DATEEXECUTED"),
                row.getString("EXECTYPE"),
                row.getString("DEPLOYMENT_ID"));
    }

    /** Binds parameters in the order of the calls. */
    private static final class Binder {
        private final PreparedStatement statement;
        private int index;

        Binder(PreparedStatement statement) {
            this.statement = statement;
        }

        void text(@Nullable String value) throws SQLException {
            statement.setString(++index, value);
        }

        void number(int value) throws SQLException {
            statement.setInt(++index, value);
        }

        void id(String changeset, String author, String file) throws SQLException {
            text(changeset);
            text(author);
            text(file);
        }

        void row(HistoryRow row) throws SQLException {
            text(row.checksum());
            text(row.description());
            text(row.comments());
            text(row.outcome());
            text(row.contexts());
            text(row.labels());
            text(row.liquibase());
            text(row.deployment());
        }
    }
}
