package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.schema.ViewDef;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.IntrospectionException;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The views. A column that is a table's column has that column's type, and none where it is computed.
 */
final class SqliteViews {
    private static final String VIEWS = "select name, sql from sqlite_schema where type = 'view' order by name";
    private static final String COLUMNS = "select name, type from pragma_table_xinfo(?, 'main') order by cid";

    private final CatalogReader catalog;
    private final Map<String, TableDef> tables = new HashMap<>();

    private SqliteViews(CatalogReader catalog, List<TableDef> tables) {
        this.catalog = catalog;
        tables.forEach(table -> this.tables.put(table.name().name(), table));
    }

    static List<ViewDef> read(CatalogReader catalog, List<TableDef> tables) {
        SqliteViews views = new SqliteViews(catalog, tables);
        record Stored(String name, String sql) {}
        return catalog.list(VIEWS, row -> new Stored(row.text("name"), row.text("sql"))).stream()
                .map(view -> views.view(view.name(), view.sql()))
                .toList();
    }

    private ViewDef view(String name, String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        String query = tokens.rest(tokens.find("as", 0) + 1);
        return new ViewDef(ObjectName.of(name), null, columns(name), query, false);
    }

    private List<ColumnDef> columns(String view) {
        String quoted = '"' + view.replace("\"", "\"\"") + '"';
        try (PreparedStatement statement =
                catalog.connection().prepareStatement("select * from " + quoted + " limit 0")) {
            ResultSetMetaData metadata = statement.getMetaData();
            record Declared(String name, String type) {}
            List<Declared> declared =
                    catalog.list(COLUMNS, row -> new Declared(row.text("name"), row.text("type")), view);
            List<ColumnDef> columns = new ArrayList<>();
            for (int i = 0; i < declared.size(); i++) {
                Declared column = declared.get(i);
                columns.add(ColumnDef.of(
                        column.name(), type(column.name(), column.type(), metadata.getTableName(i + 1)), true));
            }
            return columns;
        } catch (SQLException e) {
            throw new IntrospectionException(
                    "The view " + view + " cannot be read: " + e.getMessage(),
                    "correct or drop it: it refers to something that is no longer there",
                    e);
        }
    }

    /**
     * The type of a column that comes from a table, whichever of the table's columns it is: SQLite does not tell. It was
     * declared alike; the name decides between several, if it is one of theirs, else the wider type does.
     */
    private DataType type(String name, String declared, String table) {
        DataType plain = SqliteTypes.type(declared);
        TableDef source = tables.get(table);
        if (source == null) {
            return plain;
        }
        List<ColumnDef> alike = source.columns().stream()
                .filter(column -> column.type().declared().equals(plain.declared()))
                .toList();
        return alike.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(column -> column.type().kind() == Kind.BIGINT)
                        .findFirst())
                .map(ColumnDef::type)
                .orElse(plain);
    }
}
