package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select as a value: it has no connection and nothing to run it with. A session runs it, as often as wanted, with
 * parameters; what it compiles to is kept here, for the dialect that it was run on last. A constant is rendered once.
 *
 * <pre>{@code
 * static final Param<Long> ID = param("id", BIGINT);
 * static final Select<User> BY_ID = selectFrom(USERS).where(USERS.ID.eq(ID));
 * Optional<User> user = db.fetchOptional(BY_ID, ID.bind(42L));
 * // select "users"."id", "users"."name" from "users" where "users"."id" = ?
 * }</pre>
 *
 * <p>Immutable; shared by threads.
 *
 * @param <R> what a row becomes
 */
public final class Select<R> extends Clauses<R, Select<R>> implements QueryExpression<R> {
    private final SelectNode node;
    private final Projection<R> projection;
    private final @Nullable Nesting nesting;
    private volatile @Nullable Compiled<R> compiled;

    private Select(SelectNode node, Projection<R> projection, @Nullable Nesting nesting) {
        this.node = node;
        this.projection = projection;
        this.nesting = nesting;
    }

    static <R> Select<R> of(Projection<R> projection) {
        return new Select<>(SelectNode.of(columns(projection)), projection, null);
    }

    static List<ExprNode> columns(Projection<?> projection) {
        List<ExprNode> columns = new ArrayList<>(projection.width());
        projection.forEachColumn(column -> columns.add(column.node()));
        return columns;
    }

    @Override
    public SelectNode node() {
        return node;
    }

    @Override
    Select<R> with(SelectNode changed) {
        return new Select<>(changed, projection, nesting);
    }

    /** The same with other rows, read in another way. */
    <W> Select<W> with(SelectNode changed, Projection<W> other) {
        return new Select<>(changed, other, nesting);
    }

    /**
     * How the nested rows of this select travel, in place of what the database does best: within their parents' rows, by one
     * statement, or by a statement of their own for all parents. The nested selects within do the same, unless they say
     * otherwise.
     *
     * <pre>{@code
     * select(fields(USERS.NAME, many(USERS.posts()))).from(USERS).strategy(Nesting.BATCH)
     * }</pre>
     */
    public Select<R> strategy(Nesting strategy) {
        return new Select<>(node, projection, strategy);
    }

    /** What was said about it; null if nothing. */
    @Nullable
    Nesting strategy() {
        return nesting;
    }

    @Override
    public Projection<R> projection() {
        return projection;
    }

    QueryPlan<R> plan(SqlDialect dialect) {
        Compiled<R> known = compiled;
        Compiled<R> current = Compiled.of(known, this, dialect);
        if (current != known) {
            compiled = current;
        }
        return current.plan();
    }

    @Override
    public String sql(SqlDialect dialect) {
        return plan(dialect).text();
    }
}
