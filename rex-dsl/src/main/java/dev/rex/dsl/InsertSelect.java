package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ConflictNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.ast.SelectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of what a select gives: it has the clauses of one, from {@code from(..)} on. Immutable.
 *
 * <pre>{@code
 * db.insertInto(ARCHIVE).select(ARCHIVE.ID.set(POSTS.ID), ARCHIVE.TITLE.set(POSTS.TITLE.upper())).from(POSTS).where(..).execute();
 * // insert into "archive" ("id", "title") select "posts"."id", upper("posts"."title") from "posts" where ..
 * }</pre>
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class InsertSelect<T extends Table<T, R>, R> extends Clauses<R, InsertSelect<T, R>> {
    private final WriteTarget<T, R> target;
    private final List<String> columns;
    private final SelectNode select;
    private final @Nullable ConflictNode conflict;

    private InsertSelect(
            WriteTarget<T, R> target, List<String> columns, SelectNode select, @Nullable ConflictNode conflict) {
        this.target = target;
        this.columns = columns;
        this.select = select;
        this.conflict = conflict;
    }

    static <T extends Table<T, R>, R> InsertSelect<T, R> of(WriteTarget<T, R> target, List<AssignmentNode> values) {
        List<String> columns = values.stream().map(AssignmentNode::column).toList();
        List<ExprNode> selected = values.stream().map(AssignmentNode::value).toList();
        return new InsertSelect<>(target, columns, SelectNode.of(selected), null);
    }

    @Override
    SelectNode node() {
        return select;
    }

    @Override
    InsertSelect<T, R> with(SelectNode changed) {
        return new InsertSelect<>(target, columns, changed, conflict);
    }

    /** {@code on conflict (columns of the key)}. */
    public OnConflict<T, InsertSelect<T, R>> onConflict(UniqueKey<T> key) {
        return new OnConflict<>(key.columnNames(), null, this::with);
    }

    /** {@code on conflict do nothing}: a row whose key is there already, any key, is left out. */
    public InsertSelect<T, R> onConflictDoNothing() {
        return with(new ConflictNode(List.of(), null, List.of(), null));
    }

    private InsertSelect<T, R> with(ConflictNode changed) {
        return new InsertSelect<>(target, columns, select, changed);
    }

    /** Writes the rows, and tells how many were written. */
    public long execute() {
        return target.execute(insert(List.of()));
    }

    /** Gives back the whole rows, with what the database filled in. */
    public ReturningQuery<R> returning() {
        return returning(target.table());
    }

    /** Gives back some of each row. */
    public <X> ReturningQuery<X> returning(Projection<X> projection) {
        return new ReturningQuery<>(target.session(), List.of(insert(WriteStatement.columns(projection))), projection);
    }

    /** The text that is sent, with placeholders. */
    public String sql() {
        return target.sql(insert(List.of()));
    }

    /** The database's plan, line by line; nothing is written. {@code explain insert into .. select ..} */
    public List<String> explain() {
        return target.explain(insert(List.of()));
    }

    private InsertNode insert(List<ExprNode> returning) {
        return new InsertNode(target.preamble(), target.node(), columns, List.of(), select, conflict, returning);
    }
}
