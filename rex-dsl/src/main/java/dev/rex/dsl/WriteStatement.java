package dev.rex.dsl;

import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.StatementNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that writes and can be run. Immutable.
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 * @param <S> the kind of statement, which a comment does not change
 */
public abstract sealed class WriteStatement<T extends Table<T, R>, R, S>
        permits Insert.Rows, Update.Ready, Delete.Ready, Merge.Branches {
    private final WriteTarget<T, R> target;

    WriteStatement(WriteTarget<T, R> target) {
        this.target = target;
    }

    final WriteTarget<T, R> target() {
        return target;
    }

    /** The same for a target with something else before it. */
    abstract S at(WriteTarget<T, R> changed);

    /** The statement, which gives these of each row that it writes. */
    abstract StatementNode node(List<ExprNode> returning);

    /** {@code /* text *}{@code /} before the statement: found again in the logs of the database. */
    public final S comment(String text) {
        return at(target.with(target.preamble().withComment(text)));
    }

    /**
     * {@code /* key='value' *}{@code /} before the statement, as sqlcommenter has it: where it comes from, a route, an
     * action. A tag with many values makes as many statements of one.
     */
    public final S tag(String key, String value) {
        return at(target.with(target.preamble().withTag(key, value)));
    }

    /** Runs it, and tells how many rows were added, changed or removed. */
    public long execute() {
        return target.execute(node(List.of()));
    }

    /** Gives back the whole rows: as they are now, with what the database filled in, or as they were if they are removed. */
    public final ReturningQuery<R> returning() {
        return returning(target.table());
    }

    /** Gives back some of each row. */
    public <X> ReturningQuery<X> returning(Projection<X> projection) {
        return new ReturningQuery<>(target.session(), List.of(node(columns(projection))), projection);
    }

    static List<ExprNode> columns(Projection<?> projection) {
        List<ExprNode> columns = new ArrayList<>(projection.width());
        projection.forEachColumn(column -> columns.add(column.node()));
        return columns;
    }

    /** The text that is sent, with placeholders; of an insert of many rows, that of its first statement. */
    public final String sql() {
        return target.sql(node(List.of()));
    }

    /**
     * The database's plan, line by line; nothing is written. SQLite has no line for rows that are simply inserted. {@code
     * explain update ..}
     */
    public final List<String> explain() {
        return target.explain(node(List.of()));
    }
}
