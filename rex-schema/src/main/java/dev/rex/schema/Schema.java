package dev.rex.schema;

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
 */
public record Schema(String dialect, List<TableDef> tables, List<ViewDef> views, List<EnumDef> enums) {
    /** Sorts the lists by name, so that equal databases give equal values. */
    public Schema {
        tables = tables.stream().sorted(Comparator.comparing(TableDef::name)).toList();
        views = views.stream().sorted(Comparator.comparing(ViewDef::name)).toList();
        enums = enums.stream().sorted(Comparator.comparing(EnumDef::name)).toList();
    }

    /** The table of that name. */
    public Optional<TableDef> table(ObjectName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The enum of that name. */
    public Optional<EnumDef> enumType(ObjectName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The columns whose type, or whose elements' type, Rex does not know: those of tables, then those of views. */
    public List<UnknownColumn> unknownColumns() {
        return Stream.concat(
                        tables.stream().flatMap(table -> UnknownColumn.in(table.name(), table.columns())),
                        views.stream().flatMap(view -> UnknownColumn.in(view.name(), view.columns())))
                .toList();
    }
}
