package dev.rex.dsl;

import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that writes rows and gives something back of each: {@code .. returning ..}.
 *
 * @param <R> what is given back of a row
 */
public final class ReturningQuery<R> {
    private final Session session;
    private final Function<SqlDialect, SqlText> statement;
    private final Projection<R> projection;

    ReturningQuery(Session session, Function<SqlDialect, SqlText> statement, Projection<R> projection) {
        this.session = session;
        this.statement = statement;
        this.projection = projection;
    }

    /** What was written, all of it. */
    public List<R> fetch() {
        return session.executor().fetch(plan(), Insert.NO_ARGUMENTS);
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

    private List<R> single() {
        return session.executor().fetchSingle(plan(), Insert.NO_ARGUMENTS);
    }

    /** The text that is sent, with placeholders. */
    public String sql() {
        return statement.apply(session.dialect()).text();
    }

    private QueryPlan<R> plan() {
        return new QueryPlan<>(statement.apply(session.dialect()), projection, List.of(), List.of());
    }
}
