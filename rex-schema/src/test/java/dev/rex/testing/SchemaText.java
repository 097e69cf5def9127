package dev.rex.testing;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.IndexDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that make the tables of a schema: plain tables only, in standard SQL. */
public final class SchemaText {
    private SchemaText() {}

    /** One statement for each table and index; tables come after those that they refer to. */
    public static List<String> statements(Schema schema) {
        List<String> statements = new ArrayList<>();
        List<TableDef> left = new ArrayList<>(schema.tables());
        Set<Object> made = new HashSet<>();
        while (!left.isEmpty()) {
            TableDef next = left.stream()
                    .filter(table -> table.foreignKeys().stream().allMatch(key -> made.contains(key.target())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("tables refer to each other in a circle"));
            left.remove(next);
            made.add(next.name());
            statements.add(table(next));
            next.indexes().forEach(index -> statements.add(index(next, index)));
        }
        return statements;
    }

    private static String table(TableDef table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        String name = table.name().name();
        if (table.primaryKey() != null) {
            String automatic = name + "_pkey";
            parts.add(named(table.primaryKey().name(), automatic) + "primary key "
                    + list(table.primaryKey().columns()));
        }
        Set<String> indexes = table.indexes().stream().map(IndexDef::name).collect(Collectors.toSet());
        table.uniqueKeys().stream().filter(key -> !indexes.contains(key.name())).forEach(key -> {
            String automatic = name + "_" + String.join("_", key.columns()) + "_key";
            parts.add(named(key.name(), automatic) + "unique " + list(key.columns()));
        });
        table.foreignKeys().forEach(key -> parts.add(foreignKey(name, key)));
        table.checks().forEach(check -> {
            String automatic = name + (check.expression().contains("n ") ? "_n" : "") + "_check";
            parts.add(named(check.name(), automatic) + "check (" + check.expression() + ")");
        });
        return "create table " + quoted(name) + " (" + String.join(", ", parts) + ")";
    }

    private static String column(ColumnDef column) {
        return quoted(column.name()) + " " + type(column.type())
                + (column.defaultExpression() == null ? "" : " default " + column.defaultExpression())
                + (column.nullable() ? "" : " not null");
    }

    private static String type(DataType type) {
        if (type.length() != null) {
            return type.declared() + "(" + type.length() + ")";
        }
        boolean precise = type.kind() == Kind.DECIMAL && type.precision() != null;
        return precise ? type.declared() + "(" + type.precision() + ", " + type.scale() + ")" : type.declared();
    }

    private static String foreignKey(String table, ForeignKeyDef key) {
        return named(key.name(), table + "_" + String.join("_", key.columns()) + "_fkey") + "foreign key "
                + list(key.columns()) + " references " + quoted(key.target().name()) + " " + list(key.targetColumns())
                + " on delete " + action(key.onDelete()) + " on update " + action(key.onUpdate());
    }

    private static String action(ForeignKeyDef.Action action) {
        return action.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String index(TableDef table, IndexDef index) {
        return "create " + (index.unique() ? "unique " : "") + "index " + quoted(index.name()) + " on "
                + quoted(table.name().name()) + " "
                + list(index.parts().stream().map(IndexDef.Part::text).toList())
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    private static String named(String name, String automatic) {
        return name.equals(automatic) ? "" : "constraint " + quoted(name) + " ";
    }

    private static String list(Collection<String> names) {
        return names.stream().map(SchemaText::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
