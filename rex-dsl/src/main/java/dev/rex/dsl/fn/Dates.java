package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TimeExpr;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.schema.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Functions of dates and times. A point in time is looked at in UTC. Arithmetic stands in {@link TimeExpr#plus} and
 * {@link TimeExpr#minus}.
 */
public final class Dates {
    private Dates() {}

    /** {@code extract(part from time)}. */
    public static NumberExpr<Integer> extract(DatePart part, TimeExpr<?> time) {
        return number("extract_" + part.sql(), time);
    }

    /** {@code extract(year from time)}. */
    public static NumberExpr<Integer> year(TimeExpr<?> time) {
        return extract(DatePart.YEAR, time);
    }

    /** {@code extract(month from time)}: from 1 to 12. */
    public static NumberExpr<Integer> month(TimeExpr<?> time) {
        return extract(DatePart.MONTH, time);
    }

    /** {@code extract(day from time)}: of the month. */
    public static NumberExpr<Integer> day(TimeExpr<?> time) {
        return extract(DatePart.DAY, time);
    }

    /** {@code extract(isodow from time)}: from 1 for Monday to 7. */
    public static NumberExpr<Integer> dayOfWeek(TimeExpr<?> time) {
        return number("extract_day_of_week", time);
    }

    /** {@code extract(doy from time)}: from 1. */
    public static NumberExpr<Integer> dayOfYear(TimeExpr<?> time) {
        return number("extract_day_of_year", time);
    }

    /** {@code extract(epoch from time)}: whole seconds since 1970. */
    public static NumberExpr<Long> epoch(TimeExpr<?> time) {
        return NumberExpr.of(new FunctionNode("extract_epoch", List.of(utc(time))), SqlType.BIGINT);
    }

    /** {@code date_trunc(part, time)}: the beginning of that part; a date stays one. */
    public static <V extends Temporal> TimeExpr<V> trunc(DatePart part, TimeExpr<V> time) {
        String kind =
                switch (time.type().dataType().kind()) {
                    case DATE -> "date";
                    case TIMESTAMP_TZ -> "instant";
                    default -> "timestamp";
                };
        ExprNode node = new FunctionNode("trunc_" + part.sql() + "_" + kind, List.of(time.node()));
        return TimeExpr.of(node, time.type());
    }

    /** The date of a point in time or a time stamp: {@code cast(time as date)}. */
    public static TimeExpr<LocalDate> toDate(TimeExpr<?> time) {
        return TimeExpr.of(new FunctionNode("to_date", List.of(utc(time))), SqlType.DATE);
    }

    /** {@code to - from}: how many days later the second date is. */
    public static NumberExpr<Integer> daysBetween(TimeExpr<LocalDate> from, TimeExpr<LocalDate> to) {
        return NumberExpr.of(new FunctionNode("days_between", List.of(from.node(), to.node())), SqlType.INTEGER);
    }

    /** How many seconds later the second time is; fractions are cut off first. */
    public static <V extends Temporal> NumberExpr<Long> secondsBetween(TimeExpr<V> from, TimeExpr<V> to) {
        return NumberExpr.of(new FunctionNode("seconds_between", List.of(from.node(), to.node())), SqlType.BIGINT);
    }

    /** {@code current_date}, in UTC. */
    public static TimeExpr<LocalDate> currentDate() {
        return TimeExpr.of(new LiteralNode("current_date"), SqlType.DATE);
    }

    /** {@code current_timestamp}: when the transaction began; on SQLite, the statement. */
    public static TimeExpr<Instant> currentTimestamp() {
        return TimeExpr.of(new LiteralNode("current_timestamp"), SqlType.TIMESTAMP_TZ);
    }

    /** {@code localtimestamp}: as {@link #currentTimestamp}, as date and time in UTC. */
    public static TimeExpr<LocalDateTime> localTimestamp() {
        return TimeExpr.of(new FunctionNode("local_timestamp", List.of()), SqlType.TIMESTAMP);
    }

    /** {@code localtime}: as {@link #currentTimestamp}, the time of day in UTC. */
    public static TimeExpr<LocalTime> localTime() {
        return TimeExpr.of(new FunctionNode("local_time", List.of()), SqlType.TIME);
    }

    private static NumberExpr<Integer> number(String name, TimeExpr<?> time) {
        return NumberExpr.of(new FunctionNode(name, List.of(utc(time))), SqlType.INTEGER);
    }

    private static ExprNode utc(Expr<?> time) {
        return time.type().dataType().kind() == DataType.Kind.TIMESTAMP_TZ
                ? new FunctionNode("at_utc", List.of(time.node()))
                : time.node();
    }
}
