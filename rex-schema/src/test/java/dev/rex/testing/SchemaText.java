package dev.rex.testing;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import dev.rex.schema.Deferral;
import dev.rex.schema.DomainDef;
import dev.rex.schema.ForeignKeyDef;
import dev.rex.schema.IndexDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that make the tables, enums and domains of a schema. */
public final class SchemaText {
    private SchemaText() {}

    /** One statement for each thing; tables come after those that they refer to. */
    public static List<String> statements(Schema schema) {
        List<String> statements = new ArrayList<>();
        schema.enums().forEach(type -> {
            String name = quoted(type.name().name());
            statements.add("create type " + name + " as enum " + literals(type.literals()));
            addComment(statements, "type " + name, type.comment());
        });
        schema.domains().forEach(domain -> {
            statements.add(domain(domain));
            addComment(statements, "domain " + quoted(domain.name().name()), domain.comment());
        });
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
            String name = quoted(next.name().name());
            addComment(statements, "table " + name, next.comment());
            next.columns()
                    .forEach(column ->
                            addComment(statements, "column " + name + "." + quoted(column.name()), column.comment()));
            if (next.traits().contains(TableTrait.ROW_SECURITY)) {
                statements.add("alter table " + name + " enable row level security");
            }
        }
        return statements;
    }

    private static void addComment(List<String> statements, String on, @Nullable String comment) {
        if (comment != null) {
            statements.add("comment on " + on + " is " + literal(comment));
        }
    }

    private static String domain(DomainDef domain) {
        String name = domain.name().name();
        String checks = domain.checks().stream()
                .map(check -> " " + named(check.name(), name + "_check") + "check (" + check.expression() + ")")
                .collect(Collectors.joining());
        return "create domain " + quoted(name) + " as " + type(domain.type())
                + (domain.defaultExpression() == null ? "" : " default " + domain.defaultExpression())
                + (domain.nullable() ? "" : " not null") + checks;
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
            parts.add(named(key.name(), automatic) + "unique " + (key.nullsDistinct() ? "" : "nulls not distinct ")
                    + list(key.columns()) + deferral(key.deferral()));
        });
        table.foreignKeys().forEach(key -> parts.add(foreignKey(name, key)));
        table.checks().forEach(check -> {
            String automatic = name + (check.expression().contains("n ") ? "_n" : "") + "_check";
            parts.add(named(check.name(), automatic) + "check (" + check.expression() + ")");
        });
        boolean withoutRowid = table.traits().contains(TableTrait.WITHOUT_ROWID);
        return "create table " + quoted(name) + " (" + String.join(", ", parts) + ")"
                + (withoutRowid ? " without rowid" : "");
    }

    private static String column(ColumnDef column) {
        if (column.domain() != null) { // its rules are the column's
            return quoted(column.name()) + " " + quoted(column.domain().name());
        }
        return quoted(column.name()) + " " + type(column.type())
                + (column.generationExpression() == null
                        ? ""
                        : " generated always as (" + column.generationExpression() + ") "
                                + column.generation().name().toLowerCase(Locale.ROOT))
                + (column.defaultExpression() == null ? "" : " default " + column.defaultExpression())
                + (column.nullable() ? "" : " not null");
    }

    private static String type(DataType type) {
        if (type.element() != null) {
            return type(type.element()) + "[]";
        }
        if (type.enumName() != null) {
            return quoted(type.enumName().name());
        }
        if (type.length() != null) {
            return type.declared() + "(" + type.length() + ")";
        }
        boolean precise = type.kind() == Kind.DECIMAL && type.precision() != null;
        return precise ? type.declared() + "(" + type.precision() + ", " + type.scale() + ")" : type.declared();
    }

    private static String foreignKey(String table, ForeignKeyDef key) {
        return named(key.name(), table + "_" + String.join("_", key.columns()) + "_fkey") + "foreign key "
                + list(key.columns()) + " references " + quoted(key.target().name()) + " " + list(key.targetColumns())
                + " on delete " + action(key.onDelete()) + " on update " + action(key.onUpdate())
                + deferral(key.deferral());
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
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

    private static String literals(Collection<String> values) {
        return values.stream().map(SchemaText::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
