package dev.rex.dsl;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The part of {@link Sql} that makes expressions of values: they are bound, never written into the text. */
abstract sealed class Literals extends Fields permits Templates {
    Literals() {}

    /** A value of any type. One that travels as text is cast, so that the database knows what it is. */
    public static <V> Expr<V> val(V value, SqlType<V> type) {
        Expr<V> bound = Expr.value(value, type);
        return switch (type.dataType().kind()) {
            case JSON, ENUM -> bound.cast(type);
            default -> bound;
        };
    }

    /** A text. */
    public static TextExpr val(String value) {
        return TextExpr.of(Expr.value(value, SqlType.TEXT).node());
    }

    /** A number of 32 bits. */
    public static NumberExpr<Integer> val(int value) {
        return number(value, SqlType.INTEGER);
    }

    /** A number of 64 bits. */
    public static NumberExpr<Long> val(long value) {
        return number(value, SqlType.BIGINT);
    }

    /** A floating-point number. */
    public static NumberExpr<Double> val(double value) {
        return number(value, SqlType.DOUBLE);
    }

    /** An exact decimal. */
    public static NumberExpr<BigDecimal> val(BigDecimal value) {
        return number(value, SqlType.DECIMAL);
    }

    /** A truth value. */
    public static Condition val(boolean value) {
        return Condition.of(Expr.value(value, SqlType.BOOLEAN).node());
    }

    /** A date. */
    public static TimeExpr<LocalDate> val(LocalDate value) {
        return TimeExpr.of(Expr.value(value, SqlType.DATE).node(), SqlType.DATE);
    }

    /** A time of day. */
    public static TimeExpr<LocalTime> val(LocalTime value) {
        return TimeExpr.of(Expr.value(value, SqlType.TIME).node(), SqlType.TIME);
    }

    /** A date and time without a zone. */
    public static TimeExpr<LocalDateTime> val(LocalDateTime value) {
        return TimeExpr.of(Expr.value(value, SqlType.TIMESTAMP).node(), SqlType.TIMESTAMP);
    }

    /** A point in time. */
    public static TimeExpr<Instant> val(Instant value) {
        return TimeExpr.of(Expr.value(value, SqlType.TIMESTAMP_TZ).node(), SqlType.TIMESTAMP_TZ);
    }

    /** An exact decimal of Java, from its digits: {@code decimal("0.05")}. */
    public static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    /** A whole number as an exact decimal of Java. */
    public static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    /** A date of Java, from its text: {@code date("1994-01-01")}. */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /** {@code (a, b)}. */
    public static <A, B> RowValue2<A, B> row(Expr<A> a, Expr<B> b) {
        return new RowValue2<>(a, b);
    }

    /** {@code (a, b, c)}. */
    public static <A, B, C> RowValue3<A, B, C> row(Expr<A> a, Expr<B> b, Expr<C> c) {
        return new RowValue3<>(a, b, c);
    }

    /** {@code (a, b, c, d)}. */
    public static <A, B, C, D> RowValue4<A, B, C, D> row(Expr<A> a, Expr<B> b, Expr<C> c, Expr<D> d) {
        return new RowValue4<>(a, b, c, d);
    }

    private static <V extends Number> NumberExpr<V> number(V value, SqlType<V> type) {
        return NumberExpr.of(Expr.value(value, type).node(), type);
    }
}
