package dev.rex.dsl;

import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.error.MappingException;
import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.exec.ConnectionWork;
import dev.rex.dsl.exec.Executor;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.exec.RowCursor;
import dev.rex.dsl.render.SqlText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What queries are run with: a {@link Database}, each statement for itself, or a {@link Transaction}. Code that runs
 * queries takes a session, and leaves it to its caller which.
 *
 * <p>All methods that run something throw the families of {@link dev.rex.dsl.error.DatabaseException}.
 */
public abstract sealed class Session permits Database, ReadOnlySession, Transaction, LimitedSession {
    Session() {}

    /** What runs statements; refuses where the session cannot be used. */
    abstract Executor executor();

    /** The dialect that statements are rendered in. */
    public abstract SqlDialect dialect();

    /** {@code select projection}, to be continued with {@code from}. */
    public final <R> Query<R> select(Projection<R> projection) {
        return new Query<>(this, Select.of(projection));
    }

    /** {@code select .. from table}: whole rows, as the table's record. */
    public final <R> Query<R> selectFrom(Table<?, R> table) {
        return new Query<>(this, Sql.selectFrom(table));
    }

    /** {@code select .. from query}: whole rows, as the query reads them. */
    public final <R> Query<R> selectFrom(Derived<R> query) {
        return new Query<>(this, Sql.selectFrom(query));
    }

    /** {@code with name as (..), ..}, to be continued with {@code select}. */
    public final SessionWith with(Cte<?>... queries) {
        return new SessionWith(this, Sql.with(queries));
    }

    /** {@code insert into table}. */
    public final <T extends Table<T, R>, R> Insert<T, R> insertInto(T table) {
        return new Insert<>(new WriteTarget<>(this, table, Preamble.NONE));
    }

    /** Many rows for a table, in one transaction and constant memory. */
    public final <T extends Table<T, R>, R> Bulk<T, R> bulk(T table) {
        return new Bulk<>(this, table);
    }

    /** {@code update table}. */
    public final <T extends Table<T, R>, R> Update<T, R> update(T table) {
        return new Update<>(new WriteTarget<>(this, table, Preamble.NONE));
    }

    /** {@code delete from table}. */
    public final <T extends Table<T, R>, R> Delete<T, R> deleteFrom(T table) {
        return new Delete<>(new WriteTarget<>(this, table, Preamble.NONE), List.of());
    }

    /** {@code merge into table}. */
    public final <T extends Table<T, R>, R> Merge<T, R> mergeInto(T table) {
        return new Merge<>(new WriteTarget<>(this, table, Preamble.NONE));
    }

    /** {@code call procedure(..)}. PostgreSQL. */
    public final ProcedureCall call(Routine procedure, Expr<?>... arguments) {
        return new ProcedureCall(this, procedure, arguments);
    }

    /** All rows of a select. */
    public final <R> List<R> fetch(QueryExpression<R> select, Binding... parameters) {
        QueryPlan<R> plan = Compiled.plan(select, dialect());
        return executor().fetch(plan, Bindings.of(plan, parameters));
    }

    /**
     * The only row of a select, if there is one; empty also if its one value is NULL.
     *
     * @throws MappingException if there are more
     */
    public final <R> Optional<R> fetchOptional(QueryExpression<R> select, Binding... parameters) {
        return OnlyRow.orEmpty(single(select, parameters));
    }

    /**
     * The only row of a select.
     *
     * @throws MappingException if there is none, if there are more, or if its one value is NULL
     */
    public final <R> R fetchOne(QueryExpression<R> select, Binding... parameters) {
        return OnlyRow.of(
                single(select, parameters),
                "one row was asked for, and there is none",
                () -> Compiled.plan(select, dialect()).sql().text());
    }

    /**
     * The rows of a select, read some at a time. It is to be closed.
     *
     * @param size how many rows are read at once
     */
    public final <R> RowCursor<R> cursor(QueryExpression<R> select, int size, Binding... parameters) {
        if (size < 1) {
            throw new IllegalArgumentException("a cursor is to read " + size + " rows at once");
        }
        QueryPlan<R> plan = Compiler.compileForCursor(select, dialect());
        return executor().cursor(plan, Bindings.of(plan, parameters), size);
    }

    /**
     * This session with a limit for each of its statements, cursors' portions, and transactions' statements: what runs
     * longer is cancelled, and a {@link dev.rex.dsl.error.TimeoutException} thrown. It is kept to within some hundredths
     * of a second. A statement whose thread is interrupted is cancelled with or without a limit.
     *
     * <pre>{@code
     * db.within(Duration.ofSeconds(2)).selectFrom(USERS).fetch();
     * }</pre>
     *
     * @param limit how long a statement may take
     */
    public final Session within(Duration limit) {
        return new LimitedSession(this, limit);
    }

    /** The database's plan for a query, line by line; it is not run. {@code explain select ..} */
    public final List<String> explain(QueryExpression<?> query, Binding... parameters) {
        QueryPlan<?> plan = Compiled.plan(query, dialect());
        return explain(plan.sql(), Bindings.of(plan, parameters));
    }

    final List<String> explain(SqlText sql, Arguments arguments) {
        Syntax syntax = dialect().syntax();
        QueryPlan<String> plan = QueryPlan.of(
                new SqlText(syntax.explain() + sql.text(), sql.values()),
                (row, index) -> row.present(row.textAt(syntax.planColumn()), syntax.planColumn()));
        return executor().fetch(plan, arguments);
    }

    /**
     * Does work with the JDBC connection that this session's statements run on, and in its transaction if it is one: for
     * what Rex has no words for. The connection is refused when the work is over; in a transaction it cannot commit, roll
     * back or be closed. Listeners and limits do not know of it. A session that only reads lends it in a transaction only.
     *
     * @throws dev.rex.dsl.error.DatabaseException what a {@link java.sql.SQLException} of the work means
     */
    public final <X extends @Nullable Object> X withConnection(ConnectionWork<X> work) {
        return executor().lend(work);
    }

    private <R> List<R> single(QueryExpression<R> select, Binding... parameters) {
        QueryPlan<R> plan = Compiled.plan(select, dialect());
        return executor().fetchSingle(plan, Bindings.of(plan, parameters));
    }

    /**
     * Does work in a transaction: committed if it returns, rolled back if it throws. Within a transaction it is a
     * savepoint: if the work throws, only that work is undone, and the transaction around can go on.
     */
    public final void transaction(Consumer<Transaction> work) {
        transactionResult(tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /** Does work in a transaction and gives its result; see {@link #transaction(Consumer)}. */
    public abstract <X extends @Nullable Object> X transactionResult(Function<Transaction, X> work);

    /** The same with a limit for each of its statements, its beginning and its end; null for the session's own. */
    abstract <X extends @Nullable Object> X inTransaction(@Nullable Duration limit, Function<Transaction, X> work);
}
