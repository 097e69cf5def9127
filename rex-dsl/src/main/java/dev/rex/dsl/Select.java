package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.ScalarNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
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
public final class Select<R> extends Clauses<R, Select<R>> {
    private record Compiled<R>(SqlDialect dialect, QueryPlan<R> plan) {}

    private final SelectNode node;
    private final Projection<R> projection;
    private volatile @Nullable Compiled<R> compiled;

    Select(SelectNode node, Projection<R> projection) {
        this.node = node;
        this.projection = projection;
    }

    static <R> Select<R> of(Projection<R> projection) {
        List<ExprNode> columns = new ArrayList<>(projection.width());
        projection.forEachColumn(column -> columns.add(column.node()));
        return new Select<>(SelectNode.of(columns), projection);
    }

    @Override
    SelectNode node() {
        return node;
    }

    @Override
    Select<R> with(SelectNode changed) {
        return new Select<>(changed, projection);
    }

    Projection<R> projection() {
        return projection;
    }

    QueryPlan<R> plan(SqlDialect dialect) {
        Compiled<R> known = compiled;
        if (known == null || known.dialect != dialect) {
            known = new Compiled<>(dialect, Compiler.compile(this, dialect));
            compiled = known;
        }
        return known.plan;
    }

    /** Its text in a dialect, with placeholders; the further statements that nested rows may need stand below it. */
    public String sql(SqlDialect dialect) {
        return plan(dialect).text();
    }

    /** The one column of its one row, as a value within another statement; NULL if there is no row. */
    public Expr<R> asScalar() {
        return Expr.of(new ScalarNode(node), expression().type());
    }

    /** Its one column, refused if it is not just that: what is made of a row in Java cannot be used within SQL. */
    Expr<R> expression() {
        if (projection instanceof Expr<R> expr && !(expr instanceof NestedRows)) {
            return expr;
        }
        throw new InvalidQueryException(
                "a select of " + projection.width() + " columns, or of what Java makes of them, is used as a value",
                "select one expression");
    }
}
