package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a query can refer to.
 *
 * @param dialect compares names
 * @param sources the tables of FROM, in its order
 * @param merged whether columns of the same name are one, by {@code using}
 * @param visible the columns that need no table in front, in the order in which an asterisk has them; null if they are not
 *     all known
 */
record QueryScope(
        ViewDialect dialect,
        List<Source> sources,
        boolean merged,
        @Nullable List<QueryColumn> visible) {
    /**
     * A table of FROM.
     *
     * @param name its alias, or its own name
     * @param columns its columns; null if they are not known
     */
    record Source(@Nullable String name, @Nullable List<QueryColumn> columns) {
        /** The same on the side of an outer join that may have no row. */
        Source nullable() {
            return new Source(name, optional(columns));
        }
    }

    private static @Nullable List<QueryColumn> optional(@Nullable List<QueryColumn> columns) {
        return columns == null
                ? null
                : columns.stream().map(QueryColumn::nullable).toList();
    }

    /** The same where there may be no row at all. */
    QueryScope nullable() {
        return new QueryScope(dialect, sources.stream().map(Source::nullable).toList(), merged, optional(visible));
    }

    /** The one column that a name means, by the table's name in front of it if there is one. */
    QueryColumn column(@Nullable String table, String name) {
        List<QueryColumn> found = new ArrayList<>();
        List<QueryColumn> whole = visible;
        for (Source source : table == null && merged ? List.<Source>of() : sources) {
            boolean searched = table == null || isNamed(source.name(), table);
            if (searched && source.columns() != null) {
                source.columns().stream()
                        .filter(column -> isNamed(column.name(), name))
                        .forEach(found::add);
            }
        }
        if (table == null && merged && whole != null) {
            whole.stream().filter(column -> isNamed(column.name(), name)).forEach(found::add);
        }
        return found.size() == 1 ? found.get(0) : new QueryColumn(name, false, null, true, null, null);
    }

    /** The columns behind an asterisk, by the table's name in front of it if there is one; null if not all are known. */
    @Nullable
    List<QueryColumn> all(@Nullable String table) {
        if (table == null && merged) {
            return visible;
        }
        List<QueryColumn> columns = new ArrayList<>();
        List<Source> meant = sources.stream()
                .filter(source -> table == null || isNamed(source.name(), table))
                .toList();
        if (meant.isEmpty() || (table != null && meant.size() > 1)) {
            return null;
        }
        for (Source source : meant) {
            if (source.columns() == null) {
                return null;
            }
            columns.addAll(source.columns());
        }
        return columns;
    }

    private boolean isNamed(@Nullable String name, String searched) {
        return name != null && dialect.key(name).equals(dialect.key(searched));
    }
}
