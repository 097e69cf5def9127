package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import dev.rex.schema.ViewDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of views that are never NULL, which no database tells. A column is one only if its expression cannot
 * be NULL by what SQL promises: a NOT NULL column of a table or of another view that no outer join can leave without a
 * row, a literal, a count, {@code coalesce} with something that is never NULL, and the like. Everything else stays
 * nullable: what is not understood, every column of a materialized view, which may hold rows from before a change of its
 * tables, and on SQLite the columns of primary keys other than the row's number, which may hold NULL unless the table is
 * strict or without row numbers.
 *
 * <p>Queries are read with jOOQ's parser. Without jOOQ on the class path, and for dialects that this package does not
 * know, all columns stay nullable.
 */
public final class ViewAnalyzer {
    private final ViewDialect dialect;
    private final Map<ObjectName, TableDef> tables = new HashMap<>();
    private final Map<ObjectName, ViewDef> views = new HashMap<>();
    private final Set<ObjectName> parents = new HashSet<>();
    private final Map<ObjectName, List<ColumnDef>> analyzed = new HashMap<>();

    private ViewAnalyzer(ViewDialect dialect, Schema schema) {
        this.dialect = dialect;
        schema.tables().forEach(table -> tables.put(dialect.key(table.name()), table));
        schema.tables().forEach(table -> parents.addAll(table.parents()));
        schema.views().forEach(view -> views.put(dialect.key(view.name()), view));
    }

    /** The schema, in which the columns of views that are never NULL are not nullable. */
    public static Schema withViewNullability(Schema schema) {
        ViewDialect dialect = ViewDialect.of(schema.dialect());
        if (dialect == null || schema.views().isEmpty() || !hasParser()) {
            return schema;
        }
        ViewAnalyzer analyzer = new ViewAnalyzer(dialect, schema);
        List<ViewDef> views = schema.views().stream()
                .map(view -> view.withColumns(analyzer.columns(view)))
                .toList();
        return schema.with(schema.tables(), views);
    }

    private static boolean hasParser() {
        try {
            Class.forName("org.jooq.impl.DSL", false, ViewAnalyzer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The columns of a view. One that is asked for while it is looked at itself is nullable in every column. */
    private List<ColumnDef> columns(ViewDef view) {
        ObjectName key = dialect.key(view.name());
        List<ColumnDef> known = analyzed.putIfAbsent(key, view.columns());
        if (known != null) {
            return known;
        }
        List<ColumnDef> columns = analyze(view);
        analyzed.put(key, columns);
        return columns;
    }

    private List<ColumnDef> analyze(ViewDef view) {
        List<QueryColumn> found =
                view.materialized() ? null : new ViewQuery(dialect, this::relation).columns(view.definition());
        if (found == null || found.size() != view.columns().size()) {
            return view.columns();
        }
        List<ColumnDef> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ColumnDef column = view.columns().get(i);
            columns.add(found.get(i).required() ? required(column) : column);
        }
        return columns;
    }

    private static ColumnDef required(ColumnDef column) {
        return new ColumnDef(
                column.name(),
                column.type(),
                false,
                column.defaultExpression(),
                column.generation(),
                column.generationExpression(),
                column.comment(),
                column.domain());
    }

    /**
     * Whether a table holds no NULL in a column that is not nullable: not one whose rows Rex's database does not check, nor
     * one with rows of children, which may drop the constraint.
     */
    private boolean isTrusted(TableDef table, ColumnDef column) {
        Set<TableTrait> traits = table.traits();
        return !traits.contains(TableTrait.FOREIGN)
                && !traits.contains(TableTrait.VIRTUAL)
                && !parents.contains(table.name())
                && dialect.isTrusted(table, column);
    }

    /** The columns of a table or view; null if there is none of that name. */
    private @Nullable List<QueryColumn> relation(ObjectName name) {
        ObjectName key = dialect.key(name);
        TableDef table = tables.get(key);
        if (table != null) {
            return table.columns().stream()
                    .map(column -> new QueryColumn(
                            column.name(),
                            !column.nullable() && isTrusted(table, column),
                            column.type().kind(),
                            true))
                    .toList();
        }
        ViewDef view = views.get(key);
        return view == null
                ? null
                : columns(view).stream()
                        .map(column -> new QueryColumn(
                                column.name(), !column.nullable(), column.type().kind(), true))
                        .toList();
    }
}
