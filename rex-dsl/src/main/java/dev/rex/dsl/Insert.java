package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ConflictNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An insert that lacks its rows.
 *
 * <pre>{@code
 * db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann")).returning().fetchOne();
 * // insert into "users" ("email", "name") values (?, ?) returning "id", "email", "name"
 * }</pre>
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Insert<T extends Table<T, R>, R> {
    /** For statements without parameters: all their values are bound already. */
    static final Arguments NO_ARGUMENTS = new Bindings();

    private final Session session;
    private final T table;

    Insert(Session session, T table) {
        this.session = session;
        this.table = table;
    }

    /** The error of a text that is asked for where there is no row to insert. */
    static InvalidQueryException nothing() {
        return new InvalidQueryException("the insert has no rows, and so no statement", "give it one row at least");
    }

    /** One row; columns that are absent get their default. */
    public Rows<T, R> values(NewRow<T> row) {
        return new Rows<>(session, table, List.of(row.assignments()), null);
    }

    /**
     * Many rows: written by as few statements as their number of values allows, all or none of them. Rows with other
     * columns absent than their neighbours' need a statement of their own.
     */
    public Rows<T, R> values(Collection<? extends NewRow<T>> rows) {
        List<List<AssignmentNode>> values = new ArrayList<>(rows.size());
        for (NewRow<T> row : rows) {
            values.add(row.assignments());
        }
        return new Rows<>(session, table, values, null);
    }

    /** One row, column by column; unlike {@link #values(NewRow)}, nothing tells that one was forgotten. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Rows<T, R> set(Assignment<T>... assignments) {
        return new Rows<>(session, table, List.of(Update.nodes(assignments)), null);
    }

    /** One row of defaults. */
    public Rows<T, R> defaultValues() {
        return new Rows<>(session, table, List.of(List.of()), null);
    }

    /**
     * An insert with its rows.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Rows<T extends Table<T, R>, R> {
        private final Session session;
        private final T table;
        private final List<List<AssignmentNode>> rows;
        private final @Nullable ConflictNode conflict;

        Rows(Session session, T table, List<List<AssignmentNode>> rows, @Nullable ConflictNode conflict) {
            this.session = session;
            this.table = table;
            this.rows = rows;
            this.conflict = conflict;
        }

        /** {@code on conflict (columns of the key)}. */
        public OnConflict<T, R> onConflict(UniqueKey<T> key) {
            return new OnConflict<>(this, key.columnNames());
        }

        /** {@code on conflict do nothing}: a row whose key is there already, any key, is left out. */
        public Rows<T, R> onConflictDoNothing() {
            return with(new ConflictNode(List.of(), List.of(), null));
        }

        /** Writes the rows, and tells how many were written. */
        public long execute() {
            List<InsertNode> statements = statements(List.of());
            if (statements.size() == 1) {
                return execute(session, statements.get(0));
            }
            return statements.isEmpty()
                    ? 0
                    : session.transactionResult(tx ->
                            statements.stream().mapToLong(s -> execute(tx, s)).sum());
        }

        /** Gives back the whole rows, with what the database filled in. */
        public ReturningQuery<R> returning() {
            return returning(table);
        }

        /** Gives back some of each row. */
        public <X> ReturningQuery<X> returning(Projection<X> projection) {
            List<Function<SqlDialect, SqlText>> statements = new ArrayList<>();
            for (InsertNode statement : statements(Delete.columns(projection))) {
                statements.add(dialect -> Renderer.render(statement, dialect));
            }
            return new ReturningQuery<>(session, statements, projection);
        }

        /** The text of its first statement, with placeholders. */
        public String sql() {
            if (rows.isEmpty()) {
                throw nothing();
            }
            return Renderer.render(statements(List.of()).get(0), session.dialect())
                    .text();
        }

        Rows<T, R> with(ConflictNode changed) {
            return new Rows<>(session, table, rows, changed);
        }

        private static long execute(Session session, InsertNode statement) {
            SqlDialect dialect = session.dialect();
            return session.executor().execute(Renderer.render(statement, dialect), NO_ARGUMENTS);
        }

        /** Neighbouring rows that give values for the same columns share a statement, as long as it has room. */
        private List<InsertNode> statements(List<ExprNode> returning) {
            int maximum = session.dialect().syntax().maximumParameters() - otherParameters(returning);
            List<InsertNode> statements = new ArrayList<>();
            int from = 0;
            while (from < rows.size()) {
                List<String> columns = columns(rows.get(from));
                int room = columns.isEmpty() ? 1 : Math.max(1, maximum / columns.size());
                int to = from + 1;
                while (to < rows.size() && to - from < room && columns.equals(columns(rows.get(to)))) {
                    to++;
                }
                statements.add(statement(columns, rows.subList(from, to), returning));
                from = to;
            }
            return statements;
        }

        /** How many values stand behind the rows: in {@code on conflict} and {@code returning}. */
        private int otherParameters(List<ExprNode> returning) {
            if (rows.size() < 2 || (conflict == null && returning.isEmpty())) {
                return 0;
            }
            List<String> columns = columns(rows.get(0));
            InsertNode one = statement(columns, rows.subList(0, 1), returning);
            return Renderer.render(one, session.dialect()).values().size() - columns.size();
        }

        private InsertNode statement(
                List<String> columns, List<List<AssignmentNode>> portion, List<ExprNode> returning) {
            List<List<ExprNode>> values = new ArrayList<>(portion.size());
            for (List<AssignmentNode> row : portion) {
                values.add(row.stream().map(AssignmentNode::value).toList());
            }
            return new InsertNode(table.target(), columns, values, conflict, returning);
        }

        private static List<String> columns(List<AssignmentNode> row) {
            return row.stream().map(AssignmentNode::column).toList();
        }
    }

    /**
     * An insert that lacks what to do about a row whose key is there already.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class OnConflict<T extends Table<T, R>, R> {
        private final Rows<T, R> rows;
        private final List<String> target;

        OnConflict(Rows<T, R> rows, List<String> target) {
            this.rows = rows;
            this.target = target;
        }

        /** {@code do nothing}: the row that is there stays as it is. */
        public Rows<T, R> doNothing() {
            return rows.with(new ConflictNode(target, List.of(), null));
        }

        /** {@code do update set ..}: the row that is there is changed; {@code setExcluded()} takes the new value. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Rows<T, R> doUpdate(Assignment<T>... assignments) {
            return doUpdateWhere(Condition.all(List.of()), Arrays.asList(assignments));
        }

        /** {@code do update set .. where condition}: a row that does not fulfil it stays as it is. */
        public Rows<T, R> doUpdateWhere(Condition condition, List<Assignment<T>> assignments) {
            if (assignments.isEmpty()) {
                throw new InvalidQueryException("doUpdate(..) sets nothing", "use doNothing()");
            }
            List<AssignmentNode> nodes =
                    assignments.stream().map(Assignment::node).toList();
            return rows.with(new ConflictNode(target, nodes, condition.node()));
        }
    }
}
