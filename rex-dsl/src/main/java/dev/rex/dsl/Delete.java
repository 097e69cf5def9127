package dev.rex.dsl;

import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.render.InvalidQueryException;
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
    private final WriteTarget<T, R> target;
    private final List<SourceNode> using;

    Delete(WriteTarget<T, R> target, List<SourceNode> using) {
        this.target = target;
        this.using = using;
    }

    /** {@code using items}: other tables; the condition says which of their rows belong to which row. */
    public Delete<T, R> using(FromItem... items) {
        return new Delete<>(target, WriteTarget.sources(items));
    }

    /**
     * The rows that fulfil the condition.
     *
     * @throws InvalidQueryException if the condition always holds, as that of an empty list does
     */
    public Ready<T, R> where(Condition condition) {
        return new Ready<>(target, using, restricting(condition));
    }

    /** All rows. */
    public Ready<T, R> all() {
        return new Ready<>(target, using, null);
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
        private final WriteTarget<T, R> target;
        private final List<SourceNode> using;
        private final @Nullable ExprNode where;

        Ready(WriteTarget<T, R> target, List<SourceNode> using, @Nullable ExprNode where) {
            this.target = target;
            this.using = using;
            this.where = where;
        }

        /** Removes the rows, and tells how many there were. */
        public long execute() {
            return target.execute(node(List.of()));
        }

        /** Gives back the whole rows, as they were. */
        public ReturningQuery<R> returning() {
            return returning(target.table());
        }

        /** Gives back some of each row. */
        public <X> ReturningQuery<X> returning(Projection<X> projection) {
            return new ReturningQuery<>(target.session(), List.of(node(columns(projection))), projection);
        }

        /** The text that is sent, with placeholders. */
        public String sql() {
            return target.sql(node(List.of()));
        }

        private DeleteNode node(List<ExprNode> returning) {
            return new DeleteNode(target.with(), target.node(), using, where, returning);
        }
    }
}
