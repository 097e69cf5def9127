package dev.rex.schema.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of two sides of a join, some of which {@code using} makes one.
 *
 * @param dialect compares names
 * @param left the columns of the table before the join, as they are without it
 * @param right those of the table behind it
 */
record MergedColumns(ViewDialect dialect, List<QueryColumn> left, List<QueryColumn> right) {
    /** All of them, one table after the other. */
    static List<QueryColumn> both(List<QueryColumn> left, List<QueryColumn> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The names that columns of both have; null if names are not certain. */
    @Nullable
    List<String> common() {
        List<String> common = new ArrayList<>();
        for (QueryColumn column : left) {
            String name = column.name();
            if (name == null) {
                return null;
            }
            if (right.stream().anyMatch(other -> isNamed(other, name))) {
                common.add(name);
            }
        }
        return right.stream().anyMatch(column -> column.name() == null) ? null : common;
    }

    /**
     * The columns of the join that need no table in front, in the order in which an asterisk has them; null if a name means
     * none, or more than one, on a side.
     *
     * @param names what columns are called that become one
     * @param leftOptional whether the left side may have no row
     * @param rightOptional whether the right side may have none
     */
    @Nullable
    List<QueryColumn> joined(List<String> names, boolean leftOptional, boolean rightOptional) {
        List<QueryColumn> merged = new ArrayList<>();
        for (String name : names) {
            QueryColumn one = only(left, name);
            QueryColumn other = only(right, name);
            if (one == null || other == null) {
                return null;
            }
            merged.add(merged(one, other, leftOptional, rightOptional));
        }
        List<QueryColumn> columns = new ArrayList<>(dialect.mergedFirst() ? merged : List.of());
        for (QueryColumn column : left) {
            QueryColumn whole = ofName(merged, column);
            if (whole == null) {
                columns.add(leftOptional ? column.nullable() : column);
            } else if (!dialect.mergedFirst()) {
                columns.add(whole);
            }
        }
        right.stream()
                .filter(column -> ofName(merged, column) == null)
                .map(column -> rightOptional ? column.nullable() : column)
                .forEach(columns::add);
        return columns;
    }

    /**
     * The value of the side that has a row; of both in a full join. On PostgreSQL it has a type that both have in common, and is
     * a column of that side only if it has the same.
     */
    private QueryColumn merged(QueryColumn one, QueryColumn other, boolean leftOptional, boolean rightOptional) {
        boolean full = leftOptional && rightOptional;
        QueryColumn chosen = leftOptional ? other : one;
        boolean same = Objects.equals(one.type(), other.type()) || !dialect.mergedFirst();
        if (!full && same) {
            return chosen.named(one.name());
        }
        return new QueryColumn(
                one.name(),
                full ? one.required() && other.required() : chosen.required(),
                one.kind() == other.kind() ? one.kind() : null,
                one.scalar() && other.scalar(),
                ComputedTypes.common(one.type(), other.type()),
                Objects.equals(one.origin(), other.origin()) ? one.origin() : null);
    }

    private @Nullable QueryColumn only(List<QueryColumn> columns, String name) {
        List<QueryColumn> found =
                columns.stream().filter(column -> isNamed(column, name)).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private @Nullable QueryColumn ofName(List<QueryColumn> columns, QueryColumn column) {
        String name = column.name();
        return name == null
                ? null
                : columns.stream()
                        .filter(other -> isNamed(other, name))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isNamed(QueryColumn column, String name) {
        String own = column.name();
        return own != null && dialect.key(own).equals(dialect.key(name));
    }
}
