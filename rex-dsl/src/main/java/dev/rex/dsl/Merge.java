package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
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
 *     .whenNotMatchedBySource().thenDelete()
 *     .execute();
 * }</pre>
 *
 * <p>PostgreSQL 17 and later know rows that only the table has, and can give back what was done, of the source's rows, too.
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Merge<T extends Table<T, R>, R> {
    private final WriteTarget<T, R> target;

    Merge(WriteTarget<T, R> target) {
        this.target = target;
    }

    /**
     * {@code merge_action()}: what was done with a row, in {@code returning(..)} of a merge.
     *
     * <pre>{@code
     * merge.returning(fields(Merge.action(), USERS.NAME).into(Change::new)).fetch()
     * }</pre>
     */
    public static Expr<MergeAction> action() {
        return Expr.of(new FunctionNode("merge_action", List.of()), MergeAction.TYPE);
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
    public static final class Branches<T extends Table<T, R>, R> extends WriteStatement<T, R, Branches<T, R>> {
        private final SourceNode source;
        private final ExprNode on;
        private final List<MergeNode.Branch> branches;

        Branches(WriteTarget<T, R> target, SourceNode source, ExprNode on, List<MergeNode.Branch> branches) {
            super(target);
            this.source = source;
            this.on = on;
            this.branches = branches;
        }

        /** {@code when matched}: for rows that are in both. */
        public Matched<T, R> whenMatched() {
            return new Matched<>(this, MergeNode.Rows.MATCHED, null);
        }

        /** {@code when matched and condition}: for some rows that are in both. */
        public Matched<T, R> whenMatched(Condition condition) {
            return new Matched<>(this, MergeNode.Rows.MATCHED, condition.node());
        }

        /** {@code when not matched}: for rows of the source that the table lacks. */
        public NotMatched<T, R> whenNotMatched() {
            return new NotMatched<>(this, null);
        }

        /** {@code when not matched and condition}: for some rows of the source that the table lacks. */
        public NotMatched<T, R> whenNotMatched(Condition condition) {
            return new NotMatched<>(this, condition.node());
        }

        /** {@code when not matched by source}: for rows of the table that the source lacks. PostgreSQL 17 and later. */
        public Matched<T, R> whenNotMatchedBySource() {
            return new Matched<>(this, MergeNode.Rows.NOT_MATCHED_BY_SOURCE, null);
        }

        /** {@code when not matched by source and condition}: for some rows of the table that the source lacks. */
        public Matched<T, R> whenNotMatchedBySource(Condition condition) {
            return new Matched<>(this, MergeNode.Rows.NOT_MATCHED_BY_SOURCE, condition.node());
        }

        @Override
        Branches<T, R> at(WriteTarget<T, R> changed) {
            return new Branches<>(changed, source, on, branches);
        }

        @Override
        MergeNode node(List<ExprNode> returning) {
            if (branches.isEmpty()) {
                throw new InvalidQueryException(
                        "the merge into " + target().table() + " does nothing",
                        "add whenMatched() or whenNotMatched()");
            }
            return new MergeNode(target().preamble(), target().node(), source, on, branches, returning);
        }

        Branches<T, R> plus(
                MergeNode.Rows rows, @Nullable ExprNode condition, MergeNode.Action action, List<AssignmentNode> set) {
            List<MergeNode.Branch> longer = new ArrayList<>(branches);
            longer.add(new MergeNode.Branch(rows, condition, action, set));
            return new Branches<>(target(), source, on, longer);
        }
    }

    /**
     * Rows of the table, which lack what is done with them.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Matched<T extends Table<T, R>, R> {
        private final Branches<T, R> before;
        private final MergeNode.Rows rows;
        private final @Nullable ExprNode condition;

        Matched(Branches<T, R> before, MergeNode.Rows rows, @Nullable ExprNode condition) {
            this.before = before;
            this.rows = rows;
            this.condition = condition;
        }

        /** {@code then update set ..}. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Branches<T, R> thenUpdate(Assignment<T> first, Assignment<T>... more) {
            return before.plus(rows, condition, MergeNode.Action.UPDATE, Update.nodes(first, more));
        }

        /** {@code then delete}. */
        public Branches<T, R> thenDelete() {
            return before.plus(rows, condition, MergeNode.Action.DELETE, List.of());
        }

        /** {@code then do nothing}: no later branch sees them. */
        public Branches<T, R> thenDoNothing() {
            return before.plus(rows, condition, MergeNode.Action.NOTHING, List.of());
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
            return before.plus(
                    MergeNode.Rows.NOT_MATCHED, condition, MergeNode.Action.INSERT, Update.nodes(first, more));
        }

        /** {@code then do nothing}: no later branch sees them. */
        public Branches<T, R> thenDoNothing() {
            return before.plus(MergeNode.Rows.NOT_MATCHED, condition, MergeNode.Action.NOTHING, List.of());
        }
    }
}
