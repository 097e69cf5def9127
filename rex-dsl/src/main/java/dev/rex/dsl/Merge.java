package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.MergeNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.render.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge that lacks its source: rows are changed, removed or added by how they compare with others. PostgreSQL 15 and
 * later.
 *
 * <pre>{@code
 * db.mergeInto(USERS).using(changes).on(USERS.ID.eq(changes.get(USERS.ID)))
 *     .whenMatched(changes.get(USERS.NAME).isNull()).thenDelete()
 *     .whenMatched().thenUpdate(USERS.NAME.set(changes.get(USERS.NAME)))
 *     .whenNotMatched().thenInsert(USERS.EMAIL.set(changes.get(USERS.EMAIL)), ..)
 *     .execute();
 * }</pre>
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Merge<T extends Table<T, R>, R> {
    private final WriteTarget<T, R> target;

    Merge(WriteTarget<T, R> target) {
        this.target = target;
    }

    /** {@code using item on condition}: which rows of the two belong together. */
    public JoinStep<Branches<T, R>> using(FromItem item) {
        return new JoinStep<>(on -> new Branches<>(target, item.source(), on.node(), List.of()));
    }

    /**
     * A merge with what happens to its rows; the first branch that fits decides.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Branches<T extends Table<T, R>, R> {
        private final WriteTarget<T, R> target;
        private final SourceNode source;
        private final ExprNode on;
        private final List<MergeNode.Branch> branches;

        Branches(WriteTarget<T, R> target, SourceNode source, ExprNode on, List<MergeNode.Branch> branches) {
            this.target = target;
            this.source = source;
            this.on = on;
            this.branches = branches;
        }

        /** {@code when matched}: for rows that are in both. */
        public Matched<T, R> whenMatched() {
            return new Matched<>(this, null);
        }

        /** {@code when matched and condition}: for some rows that are in both. */
        public Matched<T, R> whenMatched(Condition condition) {
            return new Matched<>(this, condition.node());
        }

        /** {@code when not matched}: for rows of the source that the table lacks. */
        public NotMatched<T, R> whenNotMatched() {
            return new NotMatched<>(this, null);
        }

        /** {@code when not matched and condition}: for some rows of the source that the table lacks. */
        public NotMatched<T, R> whenNotMatched(Condition condition) {
            return new NotMatched<>(this, condition.node());
        }

        /** Runs it, and tells how many rows were changed, removed or added. */
        public long execute() {
            return target.execute(node());
        }

        /** The text that is sent, with placeholders. */
        public String sql() {
            return target.sql(node());
        }

        private MergeNode node() {
            if (branches.isEmpty()) {
                throw new InvalidQueryException(
                        "the merge into " + target.table() + " does nothing", "add whenMatched() or whenNotMatched()");
            }
            return new MergeNode(target.with(), target.node(), source, on, branches);
        }

        Branches<T, R> plus(
                boolean matched, @Nullable ExprNode condition, MergeNode.Action action, List<AssignmentNode> set) {
            List<MergeNode.Branch> longer = new ArrayList<>(branches);
            longer.add(new MergeNode.Branch(matched, condition, action, set));
            return new Branches<>(target, source, on, longer);
        }
    }

    /**
     * Rows that are in both, which lack what is done with them.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Matched<T extends Table<T, R>, R> {
        private final Branches<T, R> before;
        private final @Nullable ExprNode condition;

        Matched(Branches<T, R> before, @Nullable ExprNode condition) {
            this.before = before;
            this.condition = condition;
        }

        /** {@code then update set ..}. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Branches<T, R> thenUpdate(Assignment<T> first, Assignment<T>... more) {
            return before.plus(true, condition, MergeNode.Action.UPDATE, Update.nodes(first, more));
        }

        /** {@code then delete}. */
        public Branches<T, R> thenDelete() {
            return before.plus(true, condition, MergeNode.Action.DELETE, List.of());
        }

        /** {@code then do nothing}: no later branch sees them. */
        public Branches<T, R> thenDoNothing() {
            return before.plus(true, condition, MergeNode.Action.NOTHING, List.of());
        }
    }

    /**
     * Rows that the table lacks, which lack what is done with them.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class NotMatched<T extends Table<T, R>, R> {
        private final Branches<T, R> before;
        private final @Nullable ExprNode condition;

        NotMatched(Branches<T, R> before, @Nullable ExprNode condition) {
            this.before = before;
            this.condition = condition;
        }

        /** {@code then insert (..) values (..)}. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Branches<T, R> thenInsert(Assignment<T> first, Assignment<T>... more) {
            return before.plus(false, condition, MergeNode.Action.INSERT, Update.nodes(first, more));
        }

        /** {@code then do nothing}: no later branch sees them. */
        public Branches<T, R> thenDoNothing() {
            return before.plus(false, condition, MergeNode.Action.NOTHING, List.of());
        }
    }
}
