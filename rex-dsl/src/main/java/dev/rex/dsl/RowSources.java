package dev.rex.dsl;

import dev.rex.dsl.ast.FunctionNode;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;

/** The part of {@link Sql} whose rows come from functions of the database. */
abstract sealed class RowSources extends Templates permits Subqueries {
    RowSources() {}

    /** {@code generate_series(from, to)}: the numbers between the two, both of them included. */
    public static Elements<NumberExpr<Long>> generateSeries(long from, long to) {
        return generateSeries(from, to, 1);
    }

    /** {@code generate_series(from, to, step)}: numbers from the first on, down if the step is negative. */
    public static Elements<NumberExpr<Long>> generateSeries(long from, long to, long step) {
        return Series.of(Sql.val(from), Sql.val(to), step);
    }

    /**
     * {@code generate_series(from, to, step)} of numbers that the database computes: integers, bigints or decimals, of the
     * tables before it in FROM, too. On SQLite it is a recursive query, which sees no tables beside it, and has no decimals.
     */
    public static <V extends Number> Elements<NumberExpr<V>> generateSeries(
            NumberExpr<V> from, NumberExpr<V> to, V step) {
        return Series.of(from, to, step);
    }

    /**
     * {@code generate_series(from, to, interval)}: dates or times from the first on, back if the amount is negative. Each is
     * the one before it moved on, so that months after 31 January come to 28 February, and then to 28 March.
     *
     * @param amount how many units there are between two of them
     * @param unit years, months, weeks, days, hours, minutes or seconds; for a date, days or more
     */
    public static <V extends Temporal> Elements<TimeExpr<V>> generateSeries(
            TimeExpr<V> from, TimeExpr<V> to, long amount, ChronoUnit unit) {
        return Series.of(from, to, amount, unit);
    }

    /** {@code unnest(array)}: its elements. PostgreSQL only. */
    public static <V> Elements<Expr<V>> unnest(Expr<List<V>> array, SqlType<V> element) {
        return Elements.of("elements", unnest(array), element, Expr::of, null);
    }

    /** {@code unnest(array)}: its elements, which are numbers. PostgreSQL only. */
    public static <V extends Number> Elements<NumberExpr<V>> unnestNumbers(Expr<List<V>> array, SqlType<V> element) {
        return Elements.of("elements", unnest(array), element, NumberExpr::of, null);
    }

    /** {@code unnest(array)}: its elements, which are texts. PostgreSQL only. */
    public static Elements<TextExpr> unnestTexts(Expr<List<String>> array) {
        return Elements.of("elements", unnest(array), SqlType.TEXT, (node, type) -> TextExpr.of(node), null);
    }

    /** {@code jsonb_array_elements(array)}: the elements of a JSON array; no rows for NULL. */
    public static JsonElements jsonArrayElements(Expr<Json> array) {
        return JsonElements.of(array);
    }

    /** {@code jsonb_each(object)}: the entries of a JSON object; no rows for NULL. */
    public static JsonEntries jsonEach(Expr<Json> object) {
        return JsonEntries.of(object);
    }

    private static FunctionNode unnest(Expr<? extends List<?>> array) {
        return new FunctionNode("unnest", List.of(array.node()));
    }
}
