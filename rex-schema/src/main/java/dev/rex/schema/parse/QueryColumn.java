package dev.rex.schema.parse;

import dev.rex.schema.DataType;
import dev.rex.schema.DataType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A column of a query, or an expression in it.
 *
 * @param name its name; null if it has none that is certain
 * @param required whether it is never NULL
 * @param kind what its values are; null if that is not certain
 * @param scalar whether it certainly has no aggregate function in it
 * @param type its type; null if that is not certain
 * @param origin the column of a table or view that it is; null if it is computed
 */
record QueryColumn(
        @Nullable String name,
        boolean required,
        @Nullable Kind kind,
        boolean scalar,
        @Nullable DataType type,
        @Nullable ColumnOrigin origin) {
    /** Something of which nothing is known. */
    static final QueryColumn UNKNOWN = of(false, null, false);

    /** An expression without a name. */
    static QueryColumn of(boolean required, @Nullable Kind kind, boolean scalar) {
        return new QueryColumn(null, required, kind, scalar, null, null);
    }

    QueryColumn named(@Nullable String newName) {
        return new QueryColumn(newName, required, kind, scalar, type, origin);
    }

    /** The same where there may be no row. */
    QueryColumn nullable() {
        return new QueryColumn(name, false, kind, scalar, type, origin);
    }

    /** The same where an aggregate function may stand in it: what is compared has not been looked at. */
    QueryColumn aggregating() {
        return new QueryColumn(name, required, kind, false, type, origin);
    }

    /** The same, computed, of a type that is known. */
    QueryColumn typed(@Nullable DataType newType) {
        return new QueryColumn(name, required, kind, scalar, newType, null);
    }

    /** The same as a column of a query around it, where it is one whatever it was computed by. */
    QueryColumn selected() {
        return new QueryColumn(name, required, kind, true, type, origin);
    }

    boolean isNumber() {
        return kind != null
                && switch (kind) {
                    case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE -> true;
                    default -> false;
                };
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
