package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.UpdateNode;
import dev.rex.dsl.render.InvalidQueryException;
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
    private final WriteTarget<T, R> target;

    Update(WriteTarget<T, R> target) {
        this.target = target;
    }

    /** {@code set column = value, ..}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Rows<T, R> set(Assignment<T>... assignments) {
        return new Rows<>(target, nodes(assignments), List.of());
    }

    /** Sets the columns that the patch has a value for. */
    public Rows<T, R> set(Patch<T> patch) {
        return new Rows<>(target, patch.assignments(), List.of());
    }

    static List<AssignmentNode> nodes(Assignment<?> first, Assignment<?>... more) {
        List<AssignmentNode> nodes = new ArrayList<>(List.of(first.node()));
        nodes.addAll(nodes(more));
        return nodes;
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
        private final WriteTarget<T, R> target;
        private final List<AssignmentNode> assignments;
        private final List<SourceNode> from;

        Rows(WriteTarget<T, R> target, List<AssignmentNode> assignments, List<SourceNode> from) {
            this.target = target;
            this.assignments = assignments;
            this.from = from;
        }

        /**
         * {@code from items}: other tables, whose values can be used. The condition says which of their rows belong to
         * which row that is updated; if there are several, one of them decides.
         */
        public Rows<T, R> from(FromItem... items) {
            return new Rows<>(target, assignments, WriteTarget.sources(items));
        }

        /** Sets more columns. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Rows<T, R> set(Assignment<T>... more) {
            List<AssignmentNode> all = new ArrayList<>(assignments);
            all.addAll(nodes(more));
            return new Rows<>(target, all, from);
        }

        /**
         * The rows that fulfil the condition.
         *
         * @throws InvalidQueryException if the condition always holds, as that of an empty list does
         */
        public Ready<T, R> where(Condition condition) {
            return new Ready<>(target, assignments, from, Delete.restricting(condition));
        }

        /** All rows. */
        public Ready<T, R> all() {
            return new Ready<>(target, assignments, from, null);
        }
    }

    /**
     * An update that can be run.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Ready<T extends Table<T, R>, R> extends WriteStatement<T, R, Ready<T, R>> {
        private final List<AssignmentNode> assignments;
        private final List<SourceNode> from;
        private final @Nullable ExprNode where;

        Ready(
                WriteTarget<T, R> target,
                List<AssignmentNode> assignments,
                List<SourceNode> from,
                @Nullable ExprNode where) {
            super(target);
            if (assignments.isEmpty()) {
                throw new InvalidQueryException(
                        "the update of " + target.table() + " sets nothing",
                        "leave it out when there is nothing to set");
            }
            this.assignments = assignments;
            this.from = from;
            this.where = where;
        }

        @Override
        Ready<T, R> at(WriteTarget<T, R> changed) {
            return new Ready<>(changed, assignments, from, where);
        }

        @Override
        UpdateNode node(List<ExprNode> returning) {
            return new UpdateNode(target().preamble(), target().node(), assignments, from, where, returning);
        }
    }
}
