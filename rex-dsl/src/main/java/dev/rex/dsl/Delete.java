package dev.rex.dsl;

import dev.rex.dsl.ast.DeleteNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TruthNode;
import dev.rex.dsl.render.InvalidQueryException;
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

    /**
     * A delete that can be run.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Ready<T extends Table<T, R>, R> extends WriteStatement<T, R, Ready<T, R>> {
        private final List<SourceNode> using;
        private final @Nullable ExprNode where;

        Ready(WriteTarget<T, R> target, List<SourceNode> using, @Nullable ExprNode where) {
            super(target);
            this.using = using;
            this.where = where;
        }

        @Override
        Ready<T, R> at(WriteTarget<T, R> changed) {
            return new Ready<>(changed, using, where);
        }

        @Override
        DeleteNode node(List<ExprNode> returning) {
            return new DeleteNode(target().preamble(), target().node(), using, where, returning);
        }
    }
}
