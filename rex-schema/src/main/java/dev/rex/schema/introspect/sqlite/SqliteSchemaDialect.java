package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.introspect.sqlite.SqliteConstraints.KeyColumn;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.sqlite.SqliteScratch;
import dev.rex.schema.text.SqlScanner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQLite, by its pragmas, and by the stored text of the tables where these are silent. Not read are the tables that a
 * virtual one stands on, a virtual one whose module is not there, and attached databases.
 */
public final class SqliteSchemaDialect implements SchemaDialect {
    /** Result codes, as in <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    private static final String TABLES = """
            select t.name, t.wr as without_rowid, t.strict, s.sql
            from pragma_table_list t join sqlite_schema s on s.type = 'table' and s.name = t.name
            where t.schema = 'main' and t.type = 'table'
            order by t.name
            """;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean accepts(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public @Nullable String advice(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == LOCKED
                ? "another program writes to the database file: let it finish, and try again"
                : null;
    }

    @Override
    public StatementReader statements(CatalogReader catalog) {
        return new SqliteStatements(catalog);
    }

    @Override
    public SqlScanner scanner() {
        return SqlScanner.SQLITE;
    }

    @Override
    public ScratchDialect scratch() {
        return new SqliteScratch();
    }

    @Override
    public Schema read(CatalogReader catalog) {
        List<Stored> stored = catalog.list(TABLES, Stored::of);
        SqliteColumns columns = SqliteColumns.read(catalog);
        SqliteIndexes indexes = SqliteIndexes.read(catalog);
        Map<String, List<KeyColumn>> foreignKeys = SqliteConstraints.readForeignKeys(catalog);
        SqliteTargets targets = new SqliteTargets();
        stored.forEach(
                table -> targets.add(table.name(), columns.names(table.name()), columns.primaryKey(table.name())));
        List<TableDef> tables = new ArrayList<>(SqliteVirtualTables.read(catalog));
        tables.addAll(KeyTypes.widened(stored.stream()
                .map(table ->
                        table(table, columns, indexes, foreignKeys.getOrDefault(table.name(), List.of()), targets))
                .toList()));
        return new Schema(name(), tables, SqliteViews.read(catalog, tables), List.of());
    }

    private static TableDef table(
            Stored table,
            SqliteColumns columns,
            SqliteIndexes indexes,
            List<KeyColumn> foreignKeys,
            SqliteTargets targets) {
        String name = table.name();
        TableText text = TableText.parse(table.sql());
        boolean keyIsRowid = !table.traits().contains(TableTrait.WITHOUT_ROWID) && !indexes.hasPrimaryKeyIndex(name);
        List<ColumnDef> itsColumns = columns.of(name, text, keyIsRowid);
        SqliteConstraints constraints = new SqliteConstraints(name, columns.names(name), text);
        return new TableDef(
                ObjectName.of(name),
                null,
                itsColumns,
                constraints.primaryKey(columns.primaryKey(name)),
                constraints.uniqueKeys(indexes.uniqueConstraints(name)),
                constraints.foreignKeys(foreignKeys, targets),
                constraints.checks(),
                indexes.definitions(name),
                List.of(),
                List.of(),
                table.traits());
    }

    private record Stored(String name, Set<TableTrait> traits, String sql) {
        static Stored of(CatalogRow row) {
            Set<TableTrait> traits = EnumSet.noneOf(TableTrait.class);
            if (row.flag("without_rowid")) {
                traits.add(TableTrait.WITHOUT_ROWID);
            }
            if (row.flag("strict")) {
                traits.add(TableTrait.STRICT);
            }
            return new Stored(row.text("name"), traits, row.text("sql"));
        }
    }
}
