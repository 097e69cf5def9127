package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.sqlite.SqliteConstraints.KeyColumn;
import dev.rex.schema.scratch.ScratchDialect;
import dev.rex.schema.scratch.sqlite.SqliteScratch;
import java.util.List;
import java.util.Map;

/**
 * SQLite, by its pragmas, and by the stored text of the tables where these are silent. Virtual tables, with the tables
 * that they stand on, and attached databases are not read.
 */
public final class SqliteSchemaDialect implements SchemaDialect {
    private static final String TABLES = """
            select t.name, t.wr as without_rowid, s.sql
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
    public ScratchDialect scratch() {
        return new SqliteScratch();
    }

    @Override
    public Schema read(CatalogReader catalog) {
        List<Stored> stored =
                catalog.list(TABLES, row -> new Stored(row.text("name"), row.flag("without_rowid"), row.text("sql")));
        SqliteColumns columns = SqliteColumns.read(catalog);
        SqliteIndexes indexes = SqliteIndexes.read(catalog);
        Map<String, List<KeyColumn>> foreignKeys = SqliteConstraints.readForeignKeys(catalog);
        SqliteTargets targets = new SqliteTargets();
        stored.forEach(
                table -> targets.add(table.name(), columns.names(table.name()), columns.primaryKey(table.name())));
        List<TableDef> tables = KeyTypes.widened(stored.stream()
                .map(table ->
                        table(table, columns, indexes, foreignKeys.getOrDefault(table.name(), List.of()), targets))
                .toList());
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
        boolean keyIsRowid = !table.withoutRowid() && !indexes.hasPrimaryKeyIndex(name);
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
                indexes.definitions(name));
    }

    private record Stored(String name, boolean withoutRowid, String sql) {}
}
