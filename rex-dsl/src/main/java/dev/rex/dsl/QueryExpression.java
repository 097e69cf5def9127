package dev.rex.dsl;

import dev.rex.dsl.ast.NestedNode;
import dev.rex.dsl.ast.QueryNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SetNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.render.InvalidQueryException;

/**
 * A query as a value: a {@link Select}, or several of them combined. A session runs it; within another statement it is a
 * value ({@link #asScalar}), a table ({@link #as}), or what {@code exists} and {@code in} look at. Immutable.
 *
 * @param <R> what a row becomes
 */
public sealed interface QueryExpression<R> permits Select, SetSelect {
    /** The query as a node. */
    QueryNode node();

    /** What a row becomes. */
    Projection<R> projection();

    /** Its text in a dialect, with placeholders; the further statements that nested rows may need stand below it. */
    String sql(SqlDialect dialect);

    /** {@code this union other}: the rows of either, each once. */
    default SetSelect<R> union(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.UNION, this, other);
    }

    /** {@code this union all other}: the rows of either. */
    default SetSelect<R> unionAll(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.UNION_ALL, this, other);
    }

    /** {@code this intersect other}: the rows of both, each once. */
    default SetSelect<R> intersect(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.INTERSECT, this, other);
    }

    /** {@code this intersect all other}: the rows of both, as often as both have them. */
    default SetSelect<R> intersectAll(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.INTERSECT_ALL, this, other);
    }

    /** {@code this except other}: the rows that the other does not have, each once. */
    default SetSelect<R> except(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.EXCEPT, this, other);
    }

    /** {@code this except all other}: the rows less as many of the other. */
    default SetSelect<R> exceptAll(QueryExpression<R> other) {
        return SetSelect.of(SetNode.Kind.EXCEPT_ALL, this, other);
    }

    /** {@code (this) name}: its rows as a table, for FROM or a join. */
    default Derived<R> as(String name) {
        return Derived.of(this, name);
    }

    /** The one column of its one row, as a value within another statement; NULL if there is no row. */
    default Expr<R> asScalar() {
        return Expr.of(new ScalarNode(node()), single().expression().type());
    }

    /** The same, refused unless a row is one column: what is made of a row in Java cannot be used within SQL. */
    default QueryExpression<R> single() {
        expression();
        return this;
    }

    /** Its one column; refused as {@link #single}. */
    default Expr<R> expression() {
        if (projection() instanceof Expr<R> expr && !(expr.node() instanceof NestedNode)) {
            return expr;
        }
        throw new InvalidQueryException(
                "a select of " + projection().width() + " columns, or of what Java makes of them, is used as a value",
                "select one expression");
    }
}
