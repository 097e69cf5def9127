package dev.rex.schema;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its name
 * @param comment the comment on it
 * @param columns in the order of the table
 * @param primaryKey its primary key, if it has one
 * @param uniqueKeys its other keys, by name
 * @param foreignKeys in the order of their first column in the table, then by name
 * @param checks by name
 * @param indexes by name
 * @param exclusions by name
 * @param parents the tables whose columns it inherits, and which show its rows as theirs, in the order of its
 *     declaration
 * @param traits what is special about it
 */
public record TableDef(
        ObjectName name,
        @Nullable String comment,
        List<ColumnDef> columns,
        @Nullable PrimaryKeyDef primaryKey,
        List<UniqueDef> uniqueKeys,
        List<ForeignKeyDef> foreignKeys,
        List<CheckDef> checks,
        List<IndexDef> indexes,
        List<ExclusionDef> exclusions,
        List<ObjectName> parents,
        Set<TableTrait> traits) {

    /** Copies the lists, and makes all line ends of the comment alike. */
    public TableDef {
        Objects.requireNonNull(name, "name");
        comment = LineEnds.ofText(comment);
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        exclusions = List.copyOf(exclusions);
        parents = List.copyOf(parents);
        // not Set.copyOf: that one's order changes from run to run
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    /** A table of the usual kind. */
    public TableDef(
            ObjectName name,
            @Nullable String comment,
            List<ColumnDef> columns,
            @Nullable PrimaryKeyDef primaryKey,
            List<UniqueDef> uniqueKeys,
            List<ForeignKeyDef> foreignKeys,
            List<CheckDef> checks,
            List<IndexDef> indexes) {
        this(
                name,
                comment,
                columns,
                primaryKey,
                uniqueKeys,
                foreignKeys,
                checks,
                indexes,
                List.of(),
                List.of(),
                Set.of());
    }

    /** The same table with other columns. */
    public TableDef withColumns(List<ColumnDef> others) {
        return new TableDef(
                name,
                comment,
                others,
                primaryKey,
                uniqueKeys,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                parents,
                traits);
    }

    /** The column of that name, in the database's spelling. */
    public Optional<ColumnDef> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** Whether these columns, in any order, hold a key: no two rows agree in all of them. */
    public boolean isKey(List<String> columnNames) {
        return (primaryKey != null && sameColumns(primaryKey.columns(), columnNames))
                || uniqueKeys.stream().anyMatch(u -> sameColumns(u.columns(), columnNames));
    }

    private static boolean sameColumns(List<String> a, List<String> b) {
        return a.size() == b.size() && a.containsAll(b);
    }
}
