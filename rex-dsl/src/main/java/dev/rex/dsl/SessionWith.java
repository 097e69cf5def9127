package dev.rex.dsl;

import dev.rex.dsl.ast.Preamble;
import java.util.List;

/** Queries with names, and the session that runs the statement which follows. Immutable. */
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

    /** {@code with .. insert into table}. */
    public <T extends Table<T, R>, R> Insert<T, R> insertInto(T table) {
        return new Insert<>(target(table));
    }

    /** {@code with .. update table}. */
    public <T extends Table<T, R>, R> Update<T, R> update(T table) {
        return new Update<>(target(table));
    }

    /** {@code with .. delete from table}. */
    public <T extends Table<T, R>, R> Delete<T, R> deleteFrom(T table) {
        return new Delete<>(target(table), List.of());
    }

    /** {@code with .. merge into table}. */
    public <T extends Table<T, R>, R> Merge<T, R> mergeInto(T table) {
        return new Merge<>(target(table));
    }

    private <T extends Table<T, R>, R> WriteTarget<T, R> target(T table) {
        return new WriteTarget<>(session, table, Preamble.NONE.withQueries(with.definitions()));
    }
}
