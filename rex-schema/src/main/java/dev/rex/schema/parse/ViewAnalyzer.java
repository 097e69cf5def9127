package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.Generation;
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
 * Finds the columns of views that are never NULL, which no database tells, and on SQLite the types of computed ones. A column
 * is never NULL only if its expression cannot
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
    private final boolean trusting;
    private final Map<ObjectName, TableDef> tables = new HashMap<>();
    private final Map<ObjectName, ViewDef> views = new HashMap<>();
    private final Set<ObjectName> parents = new HashSet<>();
    private final Map<ObjectName, List<ColumnDef>> analyzed = new HashMap<>();

    /**
     * What knows the relations of a schema; null for a dialect that is not known.
     *
     * @param trusting whether columns of tables hold NULL only if the schema says so, as generated records have it
     */
    static @Nullable ViewAnalyzer of(Schema schema, boolean trusting) {
        ViewDialect dialect = ViewDialect.of(schema.dialect());
        return dialect == null ? null : new ViewAnalyzer(dialect, trusting, schema);
    }

    private ViewAnalyzer(ViewDialect dialect, boolean trusting, Schema schema) {
        this.dialect = dialect;
        this.trusting = trusting;
        schema.tables().forEach(table -> tables.put(dialect.key(table.name()), table));
        schema.tables().forEach(table -> parents.addAll(table.parents()));
        schema.views().forEach(view -> views.put(dialect.key(view.name()), view));
    }

    /** The schema, in which the columns of views that are never NULL are not nullable. */
    public static Schema withViewNullability(Schema schema) {
        ViewAnalyzer analyzer = of(schema, false);
        if (analyzer == null || schema.views().isEmpty() || !hasParser()) {
            return schema;
        }
        List<ViewDef> views = schema.views().stream()
                .map(view -> view.withColumns(analyzer.columns(view)))
                .toList();
        return schema.with(schema.tables(), views);
    }

    /** Whether jOOQ is on the class path. */
    static boolean hasParser() {
        try {
            Class.forName("org.jooq.impl.DSL", false, ViewAnalyzer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    ViewDialect dialect() {
        return dialect;
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
            columns.add(known(column, found.get(i)));
        }
        return columns;
    }

    /** The column, with what was found about it. */
    private static ColumnDef known(ColumnDef column, QueryColumn found) {
        DataType type = found.type();
        return new ColumnDef(
                column.name(),
                type != null && column.type().isUnknown() ? type : column.type(),
                column.nullable() && !found.required(),
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
        return trusting
                || (!traits.contains(TableTrait.FOREIGN)
                        && !traits.contains(TableTrait.VIRTUAL)
                        && !parents.contains(table.name())
                        && dialect.isTrusted(table, column));
    }

    /** Whether a table has columns that it computes itself. */
    boolean hasComputed(ObjectName name) {
        TableDef table = tables.get(key(name));
        return table != null
                && table.columns().stream()
                        .anyMatch(column ->
                                column.generation() == Generation.STORED || column.generation() == Generation.VIRTUAL);
    }

    /** The default schema has no name here, and may have its usual one in a statement. */
    private ObjectName key(ObjectName name) {
        ObjectName key = dialect.key(name);
        boolean usual = "public".equals(key.schema()) || "main".equals(key.schema());
        return usual && !tables.containsKey(key) && !views.containsKey(key) ? ObjectName.of(key.name()) : key;
    }

    /** The columns of a table or view; null if there is none of that name. */
    @Nullable
    List<QueryColumn> relation(ObjectName name) {
        ObjectName key = key(name);
        TableDef table = tables.get(key);
        if (table != null) {
            return table.columns().stream()
                    .map(column -> column(table.name(), column, !column.nullable() && isTrusted(table, column)))
                    .toList();
        }
        ViewDef view = views.get(key);
        return view == null
                ? null
                : columns(view).stream()
                        .map(column -> column(view.name(), column, !column.nullable()))
                        .toList();
    }

    private static QueryColumn column(ObjectName relation, ColumnDef column, boolean required) {
        DataType type = column.type();
        return new QueryColumn(
                column.name(),
                required,
                type.kind(),
                true,
                type.isUnknown() ? null : type,
                new ColumnOrigin(relation, column.name()));
    }
}
