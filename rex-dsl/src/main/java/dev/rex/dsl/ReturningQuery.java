package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.ErrorDetails;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that writes rows and gives something back of each: {@code .. returning ..}. An insert of many rows may be
 * several statements, which run in one transaction.
 *
 * @param <R> what is given back of a row
 */
public final class ReturningQuery<R> {
    private final Session session;
    private final List<Function<SqlDialect, SqlText>> statements;
    private final Projection<R> projection;

    ReturningQuery(Session session, List<Function<SqlDialect, SqlText>> statements, Projection<R> projection) {
        this.session = session;
        this.statements = statements;
        this.projection = projection;
    }

    /** What was written, all of it. */
    public List<R> fetch() {
        if (statements.size() == 1) {
            return fetch(session, statements.get(0));
        }
        List<R> rows = new ArrayList<>();
        if (!statements.isEmpty()) {
            session.transaction(tx -> statements.forEach(statement -> rows.addAll(fetch(tx, statement))));
        }
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

    /** The text of its first statement, with placeholders. */
    public String sql() {
        if (statements.isEmpty()) {
            throw Insert.nothing();
        }
        return statements.get(0).apply(session.dialect()).text();
    }

    private List<R> fetch(Session used, Function<SqlDialect, SqlText> statement) {
        return used.executor().fetch(plan(statement), Insert.NO_ARGUMENTS);
    }

    private List<R> single() {
        if (statements.size() == 1) {
            return session.executor().fetchSingle(plan(statements.get(0)), Insert.NO_ARGUMENTS);
        }
        List<R> rows = fetch();
        if (rows.size() > 1) {
            throw new MappingException(
                    ErrorDetails.of("one row was to be written, and " + rows.size() + " were", sql()), "use fetch()");
        }
        return rows;
    }

    private QueryPlan<R> plan(Function<SqlDialect, SqlText> statement) {
        return new QueryPlan<>(statement.apply(session.dialect()), projection, List.of(), List.of());
    }
}
