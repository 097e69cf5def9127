package dev.rex.dsl;

import dev.rex.dsl.ast.ChildNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where queries begin: made to be imported statically. What it makes are values; a {@link Session} runs them.
 *
 * <pre>{@code
 * import static dev.rex.dsl.Sql.*;
 * }</pre>
 */
public final class Sql extends Subqueries {
    private Sql() {}

    /** {@code select projection}. */
    public static <R> Select<R> select(Projection<R> projection) {
        return Select.of(projection);
    }

    /** {@code select .. from table}: whole rows, as the table's record. */
    public static <R> Select<R> selectFrom(Table<?, R> table) {
        return Select.of(table).from(table);
    }

    /** {@code select .. from query}: whole rows, as the query reads them. */
    public static <R> Select<R> selectFrom(Derived<R> query) {
        return Select.of(query).from(query);
    }

    /** The place of a row in an order: after all that come before it, and it; see {@link Clauses#seek}. */
    public static <V> After after(Expr<V> key, @Nullable V value) {
        return After.of(key, value);
    }

    /**
     * A part of a projection that not every caller wants: without it, nothing is selected for it, and nothing joined for
     * the paths in it.
     */
    public static <R> Projection<Optional<R>> included(boolean wanted, Projection<R> projection) {
        return wanted ? new Included<>(projection) : new Omitted<>();
    }

    /** A value that is given when the query is run. */
    public static <V> Param<V> param(String name, SqlType<V> type) {
        return new Param<>(name, type);
    }

    /** The row of an outer-joined table, or of a path to at most one row: empty if there is none. */
    public static <R> Projection<Optional<R>> optional(Table<?, R> table) {
        return new OptionalRow<>(table, table);
    }

    /**
     * Some columns of an outer-joined table, or of a path to at most one row: empty if there is no row, or if it is one
     * column and that is NULL.
     */
    public static <R> Projection<Optional<R>> optional(Table<?, ?> table, Projection<R> row) {
        return new OptionalRow<>(table, row);
    }

    /** The row of an outer-joined query, as the query reads it: empty if there is none. */
    public static <R> Projection<Optional<R>> optional(Derived<R> query) {
        return new OptionalRow<>(query, query);
    }

    /** Some columns of an outer-joined query: empty if there is no row, or if it is one column and that is NULL. */
    public static <R> Projection<Optional<R>> optional(Derived<?> query, Projection<R> row) {
        return new OptionalRow<>(query, row);
    }

    /** The rows of a to-many path, whole, in no order. */
    public static <C extends Table<C, R>, R> Projection<List<R>> many(ToMany<C> path) {
        return many(path, Sql::select);
    }

    /**
     * The rows of a to-many path, as nested rows.
     *
     * <pre>{@code
     * many(USERS.posts(), p -> select(p.TITLE).orderBy(p.CREATED_AT.desc()).limit(5))
     * }</pre>
     *
     * @param path where the rows are
     * @param rows what is wanted of them; has no {@code from}, and may have any other clause
     */
    public static <C extends Table<C, ?>, R> Projection<List<R>> many(ToMany<C> path, Function<C, Select<R>> rows) {
        return nested(path, rows);
    }

    /**
     * The first row of a to-many path, in the order of the select: empty if there is none, or if it is one column and
     * that is NULL.
     */
    public static <C extends Table<C, ?>, R> Projection<Optional<R>> one(ToMany<C> path, Function<C, Select<R>> rows) {
        return new FirstRow<>(nested(path, c -> rows.apply(c).limit(1)));
    }

    private static <C extends Table<C, ?>, R> NestedRows<R> nested(ToMany<C> path, Function<C, Select<R>> rows) {
        ChildNode child = path.range();
        return new NestedRows<>(rows.apply(path.table(child)), child);
    }
}
