package dev.rex.dsl;

import dev.rex.dsl.ast.ExistsNode;
import dev.rex.dsl.ast.LiteralNode;
import dev.rex.dsl.ast.QuantifiedNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SelectNode;
import java.util.Collection;
import java.util.List;

/** The part of {@link Sql} in which one query stands within another. */
abstract sealed class Subqueries extends RowSources permits Sql {
    Subqueries() {}

    /** {@code exists (select ..)}. What is selected does not matter; whole rows are not even named. */
    public static Condition exists(QueryExpression<?> query) {
        return Condition.of(new ExistsNode(rows(query)));
    }

    /** {@code not exists (select ..)}. */
    public static Condition notExists(QueryExpression<?> query) {
        return exists(query).not();
    }

    private static QueryNode rows(QueryExpression<?> query) {
        if (query.node() instanceof SelectNode node
                && query.projection() instanceof Table<?, ?> table
                && table.source().equals(node.from())
                && !node.distinct()) {
            return node.withColumns(List.of(new LiteralNode("1")));
        }
        return query.node();
    }

    /** {@code any (select ..)}, on the right of a comparison: it holds for one of the values. */
    public static <V> Quantified<V> any(QueryExpression<V> query) {
        return new Quantified<>(
                new QuantifiedNode(false, new ScalarNode(query.single().node())));
    }

    /** {@code all (select ..)}, on the right of a comparison: it holds for every one of the values. */
    public static <V> Quantified<V> all(QueryExpression<V> query) {
        return new Quantified<>(
                new QuantifiedNode(true, new ScalarNode(query.single().node())));
    }

    /** {@code not condition}: unknown stays unknown. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** A query with a name, to be used with {@link #with} once or more often. */
    public static <R> Cte<R> cte(String name, QueryExpression<R> query) {
        return Cte.of(name, query.node(), query.projection());
    }

    /** A query that uses its own rows; see {@link Recursion}. */
    public static <R> Recursion<R> recursive(String name, QueryExpression<R> base) {
        return Recursion.of(name, base);
    }

    /** {@code with name as (..), ..}, to be continued with {@code select}; recursive queries are none other. */
    public static With with(Cte<?>... queries) {
        return With.of(queries);
    }

    /** {@code lateral (select ..)}: a query in FROM that sees the tables before it. */
    public static <R> Derived<R> lateral(Derived<R> query) {
        return query.lateral();
    }

    /** {@code (values ..) name}, a row for each item, to be continued with its columns. */
    public static <T> Values<T> values(String name, Collection<? extends T> items) {
        return Values.of(name, items);
    }

    /** {@code table tablesample bernoulli (percent)}: each row with the same chance. */
    public static Sample bernoulli(Table<?, ?> table, double percent) {
        return Sample.of(table, "bernoulli", percent, null);
    }

    /** {@code table tablesample system (percent)}: whole pages, which is faster and less even. */
    public static Sample system(Table<?, ?> table, double percent) {
        return Sample.of(table, "system", percent, null);
    }

    /** What is selected at that place, counted from 1: combined selects are ordered by it. */
    public static Position position(int index) {
        return new Position(index);
    }
}
