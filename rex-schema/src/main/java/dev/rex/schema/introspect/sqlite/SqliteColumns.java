package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.Generation;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of tables. */
final class SqliteColumns {
    private static final String COLUMNS = """
            select t.name as table_name, c.name, c.type, c."notnull" as required, c.dflt_value as default_value,
              c.pk as key_position, c.hidden
            from pragma_table_list t join pragma_table_xinfo(t.name, 'main') c
            where t.schema = 'main' and t.type = 'table' and c.hidden <> 1
            order by t.name, c.cid
            """;

    private final Map<String, List<Column>> columns;

    private SqliteColumns(Map<String, List<Column>> columns) {
        this.columns = columns;
    }

    static SqliteColumns read(CatalogReader catalog) {
        return new SqliteColumns(catalog.group(COLUMNS, row -> row.text("table_name"), Column::of));
    }

    /** The names of a table's columns. */
    List<String> names(String table) {
        return columns(table).stream().map(Column::name).toList();
    }

    /** The names of the primary key's columns, in the key's order. */
    List<String> primaryKey(String table) {
        return columns(table).stream()
                .filter(column -> column.keyPosition() > 0)
                .sorted(Comparator.comparing(Column::keyPosition))
                .map(Column::name)
                .toList();
    }

    /**
     * The columns of a table.
     *
     * @param keyIsRowid whether the primary key, if it is one INTEGER column, is another name of the row's number
     */
    List<ColumnDef> of(String table, TableText text, boolean keyIsRowid) {
        boolean single = primaryKey(table).size() == 1;
        List<ColumnDef> result = new ArrayList<>();
        for (Column column : columns(table)) {
            boolean rowid = keyIsRowid && single && column.isIntegerKey();
            Generation generation = column.generation();
            DataType declared = SqliteTypes.type(column.type());
            result.add(new ColumnDef(
                    column.name(),
                    rowid ? DataType.of(Kind.BIGINT, declared.declared()) : declared,
                    !column.required() && column.keyPosition() == 0,
                    column.defaultValue(),
                    rowid ? Generation.IDENTITY_BY_DEFAULT : generation,
                    generation == Generation.NONE ? null : text.generated(column.name()),
                    null));
        }
        return result;
    }

    private List<Column> columns(String table) {
        return columns.getOrDefault(table, List.of());
    }

    private record Column(
            String name,
            String type,
            boolean required,
            @Nullable String defaultValue,
            int keyPosition,
            int hidden) {
        static Column of(CatalogRow row) {
            return new Column(
                    row.text("name"),
                    row.text("type"),
                    row.flag("required"),
                    row.textOrNull("default_value"),
                    row.number("key_position"),
                    row.number("hidden"));
        }

        boolean isIntegerKey() {
            return keyPosition > 0 && type.equalsIgnoreCase("integer");
        }

        Generation generation() {
            return switch (hidden) {
                case 2 -> Generation.VIRTUAL;
                case 3 -> Generation.STORED;
                default -> Generation.NONE;
            };
        }
    }
}
