package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.TimeExpr;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Casts whose result keeps what its kind can do; {@link Expr#cast} takes any other type. */
public final class Casts {
    private Casts() {}

    /** {@code cast(value as integer)}. */
    public static NumberExpr<Integer> toInteger(Expr<?> value) {
        return number(value, SqlType.INTEGER);
    }

    /** {@code cast(value as bigint)}. */
    public static NumberExpr<Long> toBigint(Expr<?> value) {
        return number(value, SqlType.BIGINT);
    }

    /** {@code cast(value as numeric)}. */
    public static NumberExpr<BigDecimal> toDecimal(Expr<?> value) {
        return number(value, SqlType.DECIMAL);
    }

    /** {@code cast(value as double precision)}. */
    public static NumberExpr<Double> toDouble(Expr<?> value) {
        return number(value, SqlType.DOUBLE);
    }

    /** {@code cast(value as text)}. */
    public static TextExpr toText(Expr<?> value) {
        return TextExpr.of(value.cast(SqlType.TEXT).node());
    }

    /** {@code cast(value as date)} of a text in the form of ISO 8601. */
    public static TimeExpr<LocalDate> toDate(TextExpr value) {
        return TimeExpr.of(value.cast(SqlType.DATE).node(), SqlType.DATE);
    }

    private static <V extends Number> NumberExpr<V> number(Expr<?> value, SqlType<V> type) {
        return NumberExpr.of(value.cast(type).node(), type);
    }
}
