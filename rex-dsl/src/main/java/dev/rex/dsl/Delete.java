package dev.rex.dsl;

import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.exec.Executor;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete that lacks its rows: it can be run only after {@link #where} or {@link #all}.
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Delete<T extends Table<T, R>, R> {
    private final Session session;
    private final T table;

    Delete(Session session, T table) {
        this.session = session;
        this.table = table;
    }

    /**
     * The rows that fulfil the condition.
     *
     * @throws InvalidQueryException if the condition always holds, as that of an empty list does
     */
    public Ready<T, R> where(Condition condition) {
        return new Ready<>(session, table, restricting(condition));
    }

    /** All rows. */
    public Ready<T, R> all() {
        return new Ready<>(session, table, null);
    }

    /** The condition as a node, refused if it lets every row through. */
    static ExprNode restricting(Condition condition) {
        if (condition.node() instanceof TruthNode truth && truth.value()) {
            throw new InvalidQueryException(
                    "the condition of an update or delete holds for every row; it was made of an empty list",
                    "use all() in place of where(..) if every row is meant");
        }
        return condition.node();
    }

    static List<ExprNode> columns(Projection<?> projection) {
        List<ExprNode> columns = new ArrayList<>(projection.width());
        projection.forEachColumn(column -> columns.add(column.node()));
        return columns;
    }

    /**
     * A delete that can be run.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Ready<T extends Table<T, R>, R> {
        private final Session session;
        private final T table;
        private final @Nullable ExprNode where;

        Ready(Session session, T table, @Nullable ExprNode where) {
            this.session = session;
            this.table = table;
            this.where = where;
        }

        /** Removes the rows, and tells how many there were. */
        public long execute() {
            Executor executor = session.executor();
            return executor.execute(Renderer.render(node(List.of()), executor.dialect()), Insert.NO_ARGUMENTS);
        }

        /** Gives back the whole rows, as they were. */
        public ReturningQuery<R> returning() {
            return returning(table);
        }

        /** Gives back some of each row. */
        public <X> ReturningQuery<X> returning(Projection<X> projection) {
            DeleteNode delete = node(columns(projection));
            return new ReturningQuery<>(session, List.of(dialect -> Renderer.render(delete, dialect)), projection);
        }

        /** The text that is sent, with placeholders. */
        public String sql() {
            return Renderer.render(node(List.of()), session.dialect()).text();
        }

        private DeleteNode node(List<ExprNode> returning) {
            return new DeleteNode(table.target(), where, returning);
        }
    }
}
