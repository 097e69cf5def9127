package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.UpdateNode;
import dev.rex.dsl.exec.Executor;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update that lacks what it sets.
 *
 * <pre>{@code
 * db.update(USERS).set(USERS.NAME.set("B")).where(USERS.ID.eq(1L)).execute();
 * // update "users" set "name" = ? where "users"."id" = ?
 * }</pre>
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Update<T extends Table<T, R>, R> {
    private final Session session;
    private final T table;

    Update(Session session, T table) {
        this.session = session;
        this.table = table;
    }

    /** {@code set column = value, ..}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Rows<T, R> set(Assignment<T>... assignments) {
        return new Rows<>(session, table, nodes(assignments));
    }

    /** Sets the columns that the patch has a value for. */
    public Rows<T, R> set(Patch<T> patch) {
        return new Rows<>(session, table, patch.assignments());
    }

    static List<AssignmentNode> nodes(Assignment<?>[] assignments) {
        List<AssignmentNode> nodes = new ArrayList<>(assignments.length);
        for (Assignment<?> assignment : assignments) {
            nodes.add(assignment.node());
        }
        return nodes;
    }

    /**
     * An update that lacks its rows: it can be run only after {@link #where} or {@link #all}.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Rows<T extends Table<T, R>, R> {
        private final Session session;
        private final T table;
        private final List<AssignmentNode> assignments;

        Rows(Session session, T table, List<AssignmentNode> assignments) {
            this.session = session;
            this.table = table;
            this.assignments = assignments;
        }

        /** Sets more columns. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Rows<T, R> set(Assignment<T>... more) {
            List<AssignmentNode> all = new ArrayList<>(assignments);
            all.addAll(nodes(more));
            return new Rows<>(session, table, all);
        }

        /**
         * The rows that fulfil the condition.
         *
         * @throws InvalidQueryException if the condition always holds, as that of an empty list does
         */
        public Ready<T, R> where(Condition condition) {
            return new Ready<>(session, table, assignments, Delete.restricting(condition));
        }

        /** All rows. */
        public Ready<T, R> all() {
            return new Ready<>(session, table, assignments, null);
        }
    }

    /**
     * An update that can be run.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Ready<T extends Table<T, R>, R> {
        private final Session session;
        private final T table;
        private final List<AssignmentNode> assignments;
        private final @Nullable ExprNode where;

        Ready(Session session, T table, List<AssignmentNode> assignments, @Nullable ExprNode where) {
            if (assignments.isEmpty()) {
                throw new InvalidQueryException(
                        "the update of " + table + " sets nothing", "leave it out when there is nothing to set");
            }
            this.session = session;
            this.table = table;
            this.assignments = assignments;
            this.where = where;
        }

        /** Changes the rows, and tells how many there were. */
        public long execute() {
            Executor executor = session.executor();
            return executor.execute(Renderer.render(node(List.of()), executor.dialect()), Insert.NO_ARGUMENTS);
        }

        /** Gives back the whole rows, as they are now. */
        public ReturningQuery<R> returning() {
            return returning(table);
        }

        /** Gives back some of each row. */
        public <X> ReturningQuery<X> returning(Projection<X> projection) {
            UpdateNode update = node(Delete.columns(projection));
            return new ReturningQuery<>(session, List.of(dialect -> Renderer.render(update, dialect)), projection);
        }

        /** The text that is sent, with placeholders. */
        public String sql() {
            return Renderer.render(node(List.of()), session.dialect()).text();
        }

        private UpdateNode node(List<ExprNode> returning) {
            return new UpdateNode(table.target(), assignments, where, returning);
        }
    }
}
