package dev.rex.dsl;

import dev.rex.dsl.ast.SelectNode;
import java.util.List;
import java.util.Optional;

/**
 * A select together with the session that runs it. Immutable; as safe for threads as its session.
 *
 * @param <R> what a row becomes
 */
public final class Query<R> extends Clauses<R, Query<R>> {
    private final Session session;
    private final Select<R> select;

    Query(Session session, Select<R> select) {
        this.session = session;
        this.select = select;
    }

    @Override
    SelectNode node() {
        return select.node();
    }

    @Override
    Query<R> with(SelectNode changed) {
        return new Query<>(session, select.with(changed));
    }

    /** All rows. */
    public List<R> fetch() {
        return session.fetch(select);
    }

    /**
     * The only row, if there is one.
     *
     * @throws dev.rex.dsl.error.MappingException if there are more
     */
    public Optional<R> fetchOptional() {
        return session.fetchOptional(select);
    }

    /**
     * The only row.
     *
     * @throws dev.rex.dsl.error.MappingException if there is none, or more than one
     */
    public R fetchOne() {
        return session.fetchOne(select);
    }

    /** The query alone, as a value. */
    public Select<R> toSelect() {
        return select;
    }

    /** The text that is sent, with placeholders; see {@link Select#sql}. */
    public String sql() {
        return select.sql(session.dialect());
    }
}
