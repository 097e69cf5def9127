package dev.rex.codegen;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.EnumDef;
import dev.rex.schema.ObjectName;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.ViewDef;
import dev.rex.schema.config.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which tables, views and enums are generated: those that fit a pattern to include, or all if there is none, without those
 * that fit one to exclude. What is in the default schema is called {@code users}, what is in another one {@code
 * billing.invoices}. An enum that a chosen column has is always there.
 *
 * @param include patterns
 * @param exclude patterns
 */
public record Selection(List<Pattern> include, List<Pattern> exclude) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    /** Copies the lists. */
    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The part of a schema that is chosen, with the enums that statements use. */
    Schema of(Schema schema, List<QueryDef> statements) {
        if (equals(ALL)) {
            return schema;
        }
        List<TableDef> tables =
                schema.tables().stream().filter(table -> chosen(table.name())).toList();
        List<ViewDef> views =
                schema.views().stream().filter(view -> chosen(view.name())).toList();
        Set<ObjectName> used = new HashSet<>();
        tables.forEach(table -> enumsOf(table.columns(), used));
        views.forEach(view -> enumsOf(view.columns(), used));
        statements.forEach(statement -> Stream.concat(statement.parameters().stream(), statement.columns().stream())
                .forEach(value -> enumOf(value.type(), used)));
        Predicate<EnumDef> wanted = e -> used.contains(e.name()) || chosen(e.name());
        return new Schema(
                schema.dialect(),
                tables,
                views,
                schema.enums().stream().filter(wanted).toList(),
                schema.domains(),
                schema.composites(),
                schema.routines());
    }

    private boolean chosen(ObjectName name) {
        return (include.isEmpty() || fits(include, name)) && !fits(exclude, name);
    }

    private static boolean fits(List<Pattern> patterns, ObjectName name) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(name.toString()));
    }

    private static void enumsOf(List<ColumnDef> columns, Set<ObjectName> out) {
        for (ColumnDef column : columns) {
            enumOf(column.type(), out);
        }
    }

    private static void enumOf(DataType declared, Set<ObjectName> out) {
        DataType type = declared;
        while (type.element() != null) {
            type = type.element();
        }
        if (type.enumName() != null) {
            out.add(type.enumName());
        }
    }

    /** Tells of patterns that nothing fits. */
    void warn(Schema schema, BuildLog log) {
        List<ObjectName> all = Stream.of(
                        schema.tables().stream().map(TableDef::name),
                        schema.views().stream().map(ViewDef::name),
                        schema.enums().stream().map(EnumDef::name))
                .flatMap(names -> names)
                .toList();
        Stream.concat(include.stream(), exclude.stream())
                .filter(pattern -> all.stream().noneMatch(name -> pattern.matches(name.toString())))
                .forEach(pattern -> log.warn("No table, view or enum fits the pattern " + pattern.text()));
    }
}
