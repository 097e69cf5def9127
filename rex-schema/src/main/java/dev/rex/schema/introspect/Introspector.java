package dev.rex.schema.introspect;

import dev.rex.schema.CheckDef;
import dev.rex.schema.ColumnDef;
import dev.rex.schema.Deferral;
import dev.rex.schema.ExclusionDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.IndexDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.UniqueDef;
import dev.rex.schema.ViewDef;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the {@link Schema} of a database:
 *
 * <pre>{@code
 * SchemaDialect dialect = SchemaDialects.ofUrl(url);
 * try (Connection connection = address.connect()) {
 *     Schema schema = Introspector.read(dialect, connection);
 * }
 * }</pre>
 *
 * <p>Left out are the bookkeeping tables and routines of Rex ({@code rex_*}), Liquibase and Flyway, and what an extension of the
 * database made. Two runs over the same database give equal values.
 */
public final class Introspector {
    private Introspector() {}

    /**
     * Reads the database that the connection leads to; its default schema is the one whose objects get no qualifier.
     * Nothing is written. Unless the caller has a transaction already, all is read as it was at one moment.
     *
     * @throws IntrospectionException if the catalog cannot be read
     */
    public static Schema read(SchemaDialect dialect, Connection connection) {
        CatalogReader catalog = new CatalogReader(connection, dialect);
        Schema all;
        try {
            all = connection.getAutoCommit() ? readAtOnce(dialect, catalog) : dialect.read(catalog);
        } catch (SQLException e) {
            throw catalog.unreadable(e);
        }
        return new Schema(
                all.dialect(),
                all.tables().stream()
                        .filter(table -> !Bookkeeping.contains(table.name()))
                        .map(Introspector::ordered)
                        .toList(),
                all.views().stream()
                        .filter(view -> !Bookkeeping.contains(view.name()))
                        .map(Introspector::ordered)
                        .toList(),
                all.enums(),
                all.domains(),
                all.composites(),
                all.routines().stream()
                        .filter(routine -> !Bookkeeping.contains(routine.name()))
                        .toList());
    }

    /** Has the database that the connection leads to prepare statements. */
    public static StatementReader statements(SchemaDialect dialect, Connection connection) {
        return dialect.statements(new CatalogReader(connection, dialect));
    }

    /**
     * What kind of database that is, and of which version: {@code PostgreSQL 18}.
     *
     * @throws IntrospectionException if it does not answer
     */
    public static String server(Connection connection) {
        try {
            DatabaseMetaData metadata = connection.getMetaData();
            return metadata.getDatabaseProductName() + " " + metadata.getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IntrospectionException("The database does not tell its version: " + e.getMessage(), null, e);
        }
    }

    /** In a transaction of its own, in which the database shows one state, if it can do that. */
    private static Schema readAtOnce(SchemaDialect dialect, CatalogReader catalog) throws SQLException {
        Connection connection = catalog.connection();
        int isolation = connection.getTransactionIsolation();
        boolean repeatable =
                connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ);
        if (repeatable) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        connection.setAutoCommit(false);
        try {
            return dialect.read(catalog);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            if (repeatable) {
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    /** The table with its parts in the order that {@link TableDef} promises, and its plain unique indexes as keys. */
    private static TableDef ordered(TableDef table) {
        List<UniqueDef> keys = new ArrayList<>(table.uniqueKeys());
        for (IndexDef index : table.indexes()) {
            if (index.unique() && index.isPlain()) {
                keys.add(new UniqueDef(
                        index.name(),
                        index.parts().stream().map(IndexDef.Part::text).toList(),
                        index.nullsDistinct(),
                        Deferral.NOT_DEFERRABLE,
                        false));
            }
        }
        List<String> columns = table.columns().stream().map(ColumnDef::name).toList();
        return new TableDef(
                table.name(),
                table.comment(),
                table.columns(),
                table.primaryKey(),
                sorted(keys, Comparator.comparing(UniqueDef::name)),
                sorted(
                        table.foreignKeys(),
                        Comparator.comparing((ForeignKeyDef key) ->
                                        columns.indexOf(key.columns().get(0)))
                                .thenComparing(ForeignKeyDef::name)),
                sorted(table.checks(), Comparator.comparing(CheckDef::name)),
                sorted(table.indexes(), Comparator.comparing(IndexDef::name)),
                sorted(table.exclusions(), Comparator.comparing(ExclusionDef::name)),
                table.parents(),
                table.traits());
    }

    private static ViewDef ordered(ViewDef view) {
        return new ViewDef(
                view.name(),
                view.comment(),
                view.columns(),
                view.definition(),
                view.materialized(),
                sorted(view.indexes(), Comparator.comparing(IndexDef::name)));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
