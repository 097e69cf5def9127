package dev.rex.dsl;

/** Queries with names, and the session that runs the select which follows. Immutable. */
public final class SessionWith {
    private final Session session;
    private final With with;

    SessionWith(Session session, With with) {
        this.session = session;
        this.with = with;
    }

    /** {@code with .. select projection}. */
    public <R> Query<R> select(Projection<R> projection) {
        return new Query<>(session, with.select(projection));
    }

    /** {@code with .. select .. from table}: whole rows. */
    public <R> Query<R> selectFrom(Table<?, R> table) {
        return new Query<>(session, with.selectFrom(table));
    }

    /** {@code with .. select .. from query}: whole rows, as the query reads them. */
    public <R> Query<R> selectFrom(Derived<R> query) {
        return new Query<>(session, with.selectFrom(query));
    }
}
