package dev.rex.dsl;

import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.CteDefinition;
import dev.rex.dsl.ast.CteNode;
import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.List;

/**
 * A query with a name, for {@code with}: computed once, used as a table as often as wanted. Made by {@link Sql#cte} and
 * {@link Sql#recursive}. Immutable.
 *
 * <pre>{@code
 * var busy = cte("busy", select(fields(POSTS.AUTHOR_ID, posts)).from(POSTS).groupBy(POSTS.AUTHOR_ID));
 * db.with(busy).select(busy.get(posts)).from(busy)
 * // with "busy" ("author_id", "c2") as (select ..) select "busy"."c2" from "busy"
 * }</pre>
 *
 * @param <R> what a row becomes
 */
public final class Cte<R> extends Derived<R> {
    private final CteDefinition definition;

    Cte(CteNode source, CteDefinition definition, Projection<R> projection, List<String> names) {
        super(source, projection, names);
        this.definition = definition;
    }

    static <R> Cte<R> of(String name, StatementNode body, Projection<R> projection) {
        List<String> names = names(projection);
        CteDefinition definition = new CteDefinition(name, names, body, false, null, List.of());
        return new Cte<>(new CteNode(name, null), definition, projection, names);
    }

    CteDefinition definition() {
        return definition;
    }

    @Override
    public Cte<R> as(String alias) {
        return new Cte<>(new CteNode(definition.name(), alias), definition, projection(), names());
    }

    /** {@code as materialized (..)}: computed apart from the statement, once. */
    public Cte<R> materialized() {
        return with(definition.withMaterialized(true));
    }

    /** {@code as not materialized (..)}: computed as part of the statement that uses it. */
    public Cte<R> notMaterialized() {
        return with(definition.withMaterialized(false));
    }

    /** After {@link Recursion#maxDepth}: how many steps the row is away from the rows that the recursion began with. */
    public NumberExpr<Integer> depth() {
        if (definition.columns().size() == names().size()) {
            throw new InvalidQueryException("the query " + this + " does not count its depth", "use maxDepth(..)");
        }
        String name = definition.columns().get(names().size());
        return NumberExpr.of(new ColumnNode(source(), name, SqlType.INTEGER.dataType(), false), SqlType.INTEGER);
    }

    /** After {@link Recursion#cycle}: the row was there before on the way to it. */
    public Condition isCycle() {
        if (definition.cycle().isEmpty()) {
            throw new InvalidQueryException("the query " + this + " has no guard against cycles", "use cycle(..)");
        }
        return Condition.of(new ColumnNode(source(), CteDefinition.IS_CYCLE, SqlType.BOOLEAN.dataType(), false));
    }

    private Cte<R> with(CteDefinition changed) {
        return new Cte<>((CteNode) source(), changed, projection(), names());
    }
}
