package dev.rex.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything Rex knows about a database: an immutable value, the same for the same migrations.
 *
 * @param dialect the name of the dialect it was read with ({@code sqlite}, {@code postgresql}, ...)
 * @param tables by name, bookkeeping tables left out
 * @param views by name
 * @param enums by name
 * @param domains by name
 * @param composites by name
 * @param routines by name, then by what is passed in
 */
public record Schema(
        String dialect,
        List<TableDef> tables,
        List<ViewDef> views,
        List<EnumDef> enums,
        List<DomainDef> domains,
        List<CompositeDef> composites,
        List<RoutineDef> routines) {
    /** Sorts the lists by name, so that equal databases give equal values. */
    public Schema {
        tables = tables.stream().sorted(Comparator.comparing(TableDef::name)).toList();
        views = views.stream().sorted(Comparator.comparing(ViewDef::name)).toList();
        enums = enums.stream().sorted(Comparator.comparing(EnumDef::name)).toList();
        domains = domains.stream().sorted(Comparator.comparing(DomainDef::name)).toList();
        composites = composites.stream()
                .sorted(Comparator.comparing(CompositeDef::name))
                .toList();
        routines = routines.stream().sorted(RoutineDef.ORDER).toList();
    }

    /** A schema of tables, views and enums. */
    public Schema(String dialect, List<TableDef> tables, List<ViewDef> views, List<EnumDef> enums) {
        this(dialect, tables, views, enums, List.of(), List.of(), List.of());
    }

    /** The same schema with other tables and views. */
    public Schema with(List<TableDef> otherTables, List<ViewDef> otherViews) {
        return new Schema(dialect, otherTables, otherViews, enums, domains, composites, routines);
    }

    /** The table of that name. */
    public Optional<TableDef> table(ObjectName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The column of that name of a table or view. */
    public Optional<ColumnDef> column(ObjectName relation, String column) {
        Stream<ColumnDef> columns = Stream.concat(
                tables.stream().filter(t -> t.name().equals(relation)).flatMap(t -> t.columns().stream()),
                views.stream().filter(v -> v.name().equals(relation)).flatMap(v -> v.columns().stream()));
        return columns.filter(c -> c.name().equals(column)).findFirst();
    }

    /** The enum of that name. */
    public Optional<EnumDef> enumType(ObjectName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The domain of that name. */
    public Optional<DomainDef> domain(ObjectName name) {
        return domains.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /**
     * The checks of the domain that a column is declared with, and of those that it stands on, written as checks of the
     * column; none if no domain declares it.
     */
    public List<CheckDef> domainChecks(ColumnDef column) {
        List<CheckDef> checks = new ArrayList<>();
        ObjectName next = column.domain();
        while (next != null) {
            Optional<DomainDef> domain = domain(next);
            domain.ifPresent(d -> checks.addAll(d.checksOf(column.name())));
            next = domain.map(DomainDef::base).orElse(null);
        }
        return List.copyOf(checks);
    }

    /** The columns whose type, or whose elements' type, Rex does not know: those of tables, then those of views. */
    public List<UnknownColumn> unknownColumns() {
        return Stream.concat(
                        tables.stream().flatMap(table -> UnknownColumn.in(table.name(), table.columns())),
                        views.stream().flatMap(view -> UnknownColumn.in(view.name(), view.columns())))
                .toList();
    }
}
