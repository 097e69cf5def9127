package dev.rex.schema.parse;

import dev.rex.schema.DataType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A column of a query, or an expression in it.
 *
 * @param name its name; null if it has none that is certain
 * @param required whether it is never NULL
 * @param kind what its values are; null if that is not certain
 * @param scalar whether it certainly has no aggregate function in it
 */
record QueryColumn(
        @Nullable String name, boolean required, @Nullable Kind kind, boolean scalar) {
    /** Something of which nothing is known. */
    static final QueryColumn UNKNOWN = new QueryColumn(null, false, null, false);

    /** An expression without a name. */
    static QueryColumn of(boolean required, @Nullable Kind kind, boolean scalar) {
        return new QueryColumn(null, required, kind, scalar);
    }

    QueryColumn named(@Nullable String newName) {
        return new QueryColumn(newName, required, kind, scalar);
    }

    /** The same where there may be no row. */
    QueryColumn nullable() {
        return new QueryColumn(name, false, kind, scalar);
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
