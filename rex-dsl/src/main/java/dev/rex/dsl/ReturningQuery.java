package dev.rex.dsl;

import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes rows and gives something back of each: {@code .. returning ..}. An insert of many rows may be
 * several statements, which run in one transaction.
 *
 * @param <R> what is given back of a row
 */
public final class ReturningQuery<R> {
    private final Session session;
    private final List<? extends StatementNode> statements;
    private final Projection<R> projection;
    private final @Nullable Way many;

    /** How the statements of very many rows are run, in a transaction. */
    @FunctionalInterface
    interface Way {
        <X> X run(Function<Transaction, X> work);
    }

    ReturningQuery(Session session, List<? extends StatementNode> statements, Projection<R> projection) {
        this(session, statements, projection, null);
    }

    ReturningQuery(
            Session session, List<? extends StatementNode> statements, Projection<R> projection, @Nullable Way many) {
        this.session = session;
        this.statements = statements;
        this.projection = projection;
        this.many = many;
    }

    /** What was written, all of it. */
    public List<R> fetch() {
        if (many == null && statements.size() == 1) {
            return fetch(session, statements.get(0));
        }
        if (statements.isEmpty()) {
            return new ArrayList<>();
        }
        return many == null ? session.transactionResult(this::fetchAll) : many.run(this::fetchAll);
    }

    private List<R> fetchAll(Transaction tx) {
        List<R> rows = new ArrayList<>();
        statements.forEach(statement -> rows.addAll(fetch(tx, statement)));
        return rows;
    }

    /**
     * The one row that was written, if one was; empty also if the one value given back is NULL.
     *
     * @throws MappingException if there were more; they are written, unless the transaction is rolled back
     */
    public Optional<R> fetchOptional() {
        return OnlyRow.orEmpty(single());
    }

    /**
     * The one row that was written.
     *
     * @throws MappingException if there was none, if there were more, or if the one value given back is NULL
     */
    public R fetchOne() {
        return OnlyRow.of(single(), "one row was to be written, and none was", this::sql);
    }

    /**
     * The statement as a query with a name, for {@code with}: it writes once, whether what it gives back is used or not.
     * PostgreSQL only.
     */
    public Cte<R> as(String name) {
        if (statements.size() != 1) {
            throw new InvalidQueryException(
                    "an insert of " + statements.size() + " statements is used as the query " + name,
                    "insert fewer rows at once, all with the same columns");
        }
        return Cte.of(name, statements.get(0), projection);
    }

    /** The text of its first statement, with placeholders. */
    public String sql() {
        if (statements.isEmpty()) {
            throw Insert.nothing();
        }
        return Renderer.render(statements.get(0), session.dialect()).text();
    }

    private List<R> fetch(Session used, StatementNode statement) {
        return used.executor().fetch(plan(statement), Insert.NO_ARGUMENTS);
    }

    private List<R> single() {
        if (many == null && statements.size() == 1) {
            return session.executor().fetchSingle(plan(statements.get(0)), Insert.NO_ARGUMENTS);
        }
        List<R> rows = fetch();
        if (rows.size() > 1) {
            throw new MappingException(
                    ErrorDetails.of("one row was to be written, and " + rows.size() + " were", sql()), "use fetch()");
        }
        return rows;
    }

    private QueryPlan<R> plan(StatementNode statement) {
        return QueryPlan.of(Renderer.render(statement, session.dialect()), projection);
    }
}
